import { all, is, ticks } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';

/** Leads are trained to grade it, and a parent saw it; everybody else tells the lead at once (R15). */
export const sexualBehaviour: readonly Page[] = [
  page(
    'behaviour',
    "How grave is the child's sexual behaviour?",
    all(ticks('child_on_child_sexual'), is('audience', 'dsl', 'parent_carer')),
  ),
];
