import { always, is, not } from '../vocabulary/conditions.ts';
import { only, page, type Page } from './page.ts';
import { staff } from '../vocabulary/questions.ts';

const notYoung = not(is('audience', 'young_person'));
const staffOrParent = is('audience', ...staff, 'parent_carer');

/**
 * Q1 to Q4. Danger is asked first, serious harm before who is asking, and what it is about last.
 */
export const opening: readonly Page[] = [
  page('danger_now', 'Is somebody in danger now?', always),
  {
    id: 'imminent_sig_harm',
    description: 'Could a child be badly harmed before the next working day, and is it about FGM?',
    keys: ['imminent_sig_harm', 'early_flags'],
    mustAnswer: ['imminent_sig_harm'],
    when: always,
  },
  page('audience', 'Who is asking?', always),
  {
    id: 'subject',
    description: 'Who is the worry about, what kind is it, and who was told before?',
    keys: ['subject', 'topics', 'referral_status'],
    mustAnswer: ['subject'],
    when: always,
    offers: [
      only('topics', 'encompass_notice', is('audience', 'dsl')),
      only('topics', 'everyday_info', notYoung),
      only('referral_status', 'told_dsl_no_action', not(is('audience', 'dsl'))),
      only('referral_status', 'no_acknowledgement', staffOrParent),
      only('referral_status', 'no_decision', staffOrParent),
      only('referral_status', 'open_family_support_new_worry', staffOrParent),
    ],
  },
];
