import { all, is, not, yesOrNotSure, ticks, type Condition } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';
import { staff } from '../vocabulary/questions.ts';

const toldOrSeen: Condition = { key: 'early_flags', ticks: ['fgm_told_or_seen'] };

/** The duty may apply: this person knows of it, and the girl may be under 18. */
const dutyMayBind: Condition = all(
  ticks('fgm'),
  is('fgm_basis', 'girl_told_me', 'saw_signs', 'not_sure'),
  yesOrNotSure('child_under_18'),
);

export const fgm: readonly Page[] = [
  page('fgm_basis', 'How is the FGM known?', all(ticks('fgm'), is('audience', ...staff), not(toldOrSeen))),
  page(
    'child_under_18',
    'Is she under 18?',
    all(ticks('fgm'), is('audience', ...staff, 'parent_carer'), not(is('fgm_basis', 'adult_18plus'))),
  ),
  page('teaching_work', 'Does the safeguarding lead also teach?', all(dutyMayBind, is('audience', 'dsl'))),
  page(
    'same_profession_already_reported',
    'Has a colleague of the same profession reported it already?',
    all(dutyMayBind, {
      any: [
        is('audience', 'teacher', 'regulated_health_social'),
        all(is('audience', 'dsl'), yesOrNotSure('teaching_work')),
      ],
    }),
  ),
];
