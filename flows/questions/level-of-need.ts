import { all, is, not } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';
import { everydayOnly } from '../rules/levels-of-need.ts';
import { staff } from '../vocabulary/questions.ts';

const staffOrParent = is('audience', ...staff, 'parent_carer');

/** Q5 to Q8. Each is asked only if nothing graver has already settled what to do. */
export const levelOfNeed: readonly Page[] = [
  page(
    'sig_harm_suspected',
    'Is significant harm suspected?',
    all(not(everydayOnly), not(is('sig_harm_suspected', 'yes', 'no', 'not_sure'))),
  ),
  page('risk_from_family', 'Could there be a risk from the family or the home?', not(everydayOnly)),
  {
    id: 'needs',
    description: 'How much help is needed, can the school give it, and was it tried before?',
    keys: ['needs', 'need_met_by_school', 'repeat'],
    mustAnswer: ['needs', 'need_met_by_school', 'repeat'],
    when: all(
      staffOrParent,
      is('sig_harm_suspected', 'no'),
      is('risk_from_family', 'no'),
      is('subject', 'child'),
      is('urgent_rule', 'no'),
      is('topic_settled', 'no'),
    ),
    keysWhen: {
      need_met_by_school: is('audience', ...staff),
      // Whatever was passed on before was raised before.
      repeat: is('referral_status', 'none'),
    },
  },
  page(
    'agreement_to_service',
    'Has the family agreed to help?',
    all(is('audience', ...staff), is('support_possible', 'yes')),
  ),
];
