import { all, any, is, not, yesOrNotSure, ticks, type Condition } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';
import { staff } from '../vocabulary/questions.ts';

/** The duty may apply: this person knows of it, and the girl may be under 18. */
const dutyMayBind: Condition = all(
  ticks('fgm'),
  is('fgm_basis', 'girl_told_me', 'saw_signs', 'not_sure'),
  yesOrNotSure('child_under_18'),
);

const underEighteen = (when: Condition) =>
  page('child_under_18', 'Is she under 18?', all(ticks('fgm'), when));
const youngerGirl = (when: Condition) =>
  page('younger_girl', 'Is there a younger girl in her family or care?', all(ticks('fgm'), when));

const ofStaff = is('audience', ...staff);
const ofParents = is('audience', 'parent_carer');
const aboutWoman = is('fgm_basis', 'adult_18plus');
const noGirl = is('child_under_18', 'no');

/** What decides whether travel is asked: staff say how they know, parents how old she is. */
export const fgmFirst: readonly Page[] = [
  page('fgm_basis', 'How is the FGM known?', all(ticks('fgm'), ofStaff)),
  underEighteen(ofParents),
  youngerGirl(any(all(ofStaff, aboutWoman), all(ofParents, noGirl))),
];

/** Asked once for FGM and forced marriage together: a journey may be the danger. */
export const travel: readonly Page[] = [
  page(
    'travel_planned',
    'Is travel planned, and when?',
    any(
      ticks('forced_marriage_hba'),
      all(ticks('fgm'), not(all(any(aboutWoman, all(ofParents, noGirl)), is('younger_girl', 'no')))),
    ),
  ),
];

/** What makes the FGM advice exact, once travel is known. */
export const fgmAfterTravel: readonly Page[] = [
  underEighteen(all(ofStaff, not(aboutWoman))),
  youngerGirl(all(ofStaff, not(aboutWoman), noGirl)),
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
