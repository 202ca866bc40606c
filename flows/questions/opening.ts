import { always, is, not } from '../vocabulary/conditions.ts';
import { only, page, type Page } from './page.ts';
import { everydayOnly } from '../rules/levels-of-need.ts';
import { staff } from '../vocabulary/questions.ts';

const notYoung = not(is('audience', 'young_person'));
const staffOrParent = is('audience', ...staff, 'parent_carer');

/** Q1 to Q4b, one thing on a page: danger first, serious harm before who is asking, and what it is about last. */
export const opening: readonly Page[] = [
  page('danger_now', 'Is somebody in danger now?', always),
  page('imminent_sig_harm', 'Could a child be badly harmed before the next working day?', always),
  page('audience', 'Who is asking?', always),
  page('subject', 'Who is the worry about?', always),
  {
    ...page('topics', 'What kind of worry is it?', always),
    offers: [
      only('topics', 'encompass_notice', is('audience', 'dsl')),
      only('topics', 'everyday_info', notYoung),
    ],
  },
];

/** Q4c, after what the worry itself asks: it decides nothing that cannot wait for the details. */
export const toldBefore: readonly Page[] = [
  {
    ...page('referral_status', 'Was anybody told before, and what came of it?', not(everydayOnly)),
    offers: [
      only('referral_status', 'told_dsl_no_action', not(is('audience', 'dsl'))),
      only('referral_status', 'no_acknowledgement', staffOrParent),
      only('referral_status', 'no_decision', staffOrParent),
      only('referral_status', 'open_family_support_new_worry', staffOrParent),
    ],
  },
];
