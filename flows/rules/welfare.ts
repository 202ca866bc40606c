import { all, any, is, ticks, type Condition } from '../vocabulary/conditions.ts';
import { nonDslStaff, staff } from '../vocabulary/questions.ts';
import { unheardWithoutHarm } from './referrals.ts';
import { frontDoor } from '../vocabulary/contacts.ts';
import type { Duty, Rule } from './rule.ts';

/** M6: no rule of this audience matches once the questions are finished. */
const nothingElse: Condition = all(is('own_rule', 'no'), is('questions', 'done'));

const neglectWithoutHarm: Condition = all(
  ticks('neglect', 'emotional_abuse'),
  is('sig_harm_suspected', 'no'),
);

/** M3: nobody can rule out a risk from the family, so the worry stays with somebody today. */
const unsureOfFamily: Condition = all(is('risk_from_family', 'not_sure'), is('sig_harm_suspected', 'no'));

const grownUpStruggles = is('struggling', 'me', 'other_adult', 'not_sure');

/** P22 and P22a: the children of a grown-up who is not well today. */
const forTheChildren: readonly Duty[] = [
  { id: 'who_is_with_the_children', owner: 'you', deadline: 'now', contacts: frontDoor },
  { id: 'see_your_gp', owner: 'you', deadline: 'today' },
  { id: 'not_safe_is_999', owner: 'you', deadline: 'when_ready', contacts: ['emergency-999'] },
  { id: 'know_asking_takes_no_child', owner: 'you', deadline: 'today' },
  { id: 'school_can_help_children', owner: 'you', deadline: 'today', contacts: ['dsl'] },
];

/** Any other worry about a child's welfare: somebody is told today. */
export const welfareRules: readonly Rule[] = [
  {
    id: 'R23',
    tier: 'T6',
    who: staff,
    when: any(
      ticks('something_else', 'not_sure', 'gender_questioning', 'hate_crime', 'stalking', 'adult_at_risk'),
      neglectWithoutHarm,
      unheardWithoutHarm,
      unsureOfFamily,
      nothingElse,
    ),
    action: 'dsl_today',
    contacts: ['dsl', ...frontDoor],
    deadline: 'today',
    owner: 'staff_member',
    duties: [
      { id: 'bring_any_pattern', owner: 'staff_member', deadline: 'today' },
      {
        id: 'raised_before_tell_senior_leader',
        owner: 'staff_member',
        deadline: 'today',
        when: all(unheardWithoutHarm, is('audience', ...nonDslStaff)),
        contacts: ['senior_leader'],
      },
      {
        id: 'record_decision_and_reasons',
        owner: 'dsl',
        deadline: 'today',
        when: is('audience', 'dsl'),
      },
    ],
    mustNots: ['wait_for_certainty'],
    blocks: [],
    level: 4,
    services: [],
    sources: ['C1'],
    labels: [],
  },
  {
    id: 'R31',
    tier: 'T6',
    who: ['dsl'],
    when: all(ticks('encompass_notice'), is('sig_harm_suspected', 'no')),
    action: 'school_support',
    contacts: ['school_office'],
    deadline: 'school_day_start',
    owner: 'dsl',
    duties: [
      { id: 'check_history', owner: 'dsl', deadline: 'school_day_start' },
      { id: 'quiet_support_and_allowance', owner: 'dsl', deadline: 'school_day_start' },
      { id: 'think_of_nursery_siblings', owner: 'dsl', deadline: 'today' },
      { id: 'come_back_if_harm_suspected', owner: 'dsl', deadline: 'when_ready', contacts: frontDoor },
    ],
    mustNots: ['question_child_about_incident', 'share_widely'],
    blocks: [],
    level: 4,
    services: [],
    sources: ['C11'],
    labels: ['J'],
  },
  {
    id: 'P5a',
    tier: 'T6',
    who: ['parent_carer'],
    when: all(ticks('domestic_abuse'), is('children_affected', 'no')),
    action: 'helpline_today',
    contacts: ['west-mercia-womens-aid', 'male-domestic-abuse-helpline', 'dsl'],
    deadline: 'today',
    owner: 'you',
    duties: [
      { id: 'tell_other_family_of_helplines', owner: 'you', deadline: 'today' },
      { id: 'come_back_if_child_sees_or_hears', owner: 'you', deadline: 'when_ready' },
    ],
    mustNots: ['use_unsafe_contact'],
    blocks: [],
    level: 4,
    services: ['west-mercia-womens-aid', 'male-domestic-abuse-helpline'],
    sources: ['C11'],
    labels: [],
  },
  {
    id: 'P13a',
    tier: 'T6',
    who: ['parent_carer'],
    when: any(ticks('not_sure', 'something_else'), neglectWithoutHarm, is('risk_from_family', 'not_sure')),
    action: 'dsl_today',
    contacts: ['dsl', 'nspcc', ...frontDoor],
    deadline: 'today',
    owner: 'you',
    duties: [{ id: 'ffd_for_advice_if_not_yours', owner: 'you', deadline: 'today', contacts: frontDoor }],
    mustNots: ['confront_anyone'],
    blocks: [],
    level: 4,
    services: ['nspcc'],
    sources: ['A2'],
    labels: ['J'],
  },
  {
    id: 'P13b',
    tier: 'T6',
    who: ['parent_carer'],
    when: ticks('adult_at_risk'),
    action: 'helpline_today',
    contacts: ['worcestershire-adult-safeguarding', 'emergency-999', 'west-mercia-police'],
    deadline: 'today',
    owner: 'you',
    duties: [],
    mustNots: [],
    blocks: [],
    level: null,
    services: ['worcestershire-adult-safeguarding'],
    sources: ['A12'],
    labels: [],
  },
  {
    id: 'P22',
    tier: 'T6',
    who: ['parent_carer'],
    when: all(ticks('mental_health', 'self_harm'), grownUpStruggles),
    action: 'nhs_111_option_2',
    contacts: ['nhs-111-mental-health', 'nhs-talking-therapies-hw', 'samaritans'],
    deadline: 'today',
    owner: 'you',
    duties: forTheChildren,
    mustNots: [],
    blocks: [],
    level: null,
    services: [],
    sources: ['C12'],
    labels: ['J'],
  },
  {
    id: 'P22a',
    tier: 'T6',
    who: ['parent_carer'],
    when: all(ticks('drugs_alcohol'), grownUpStruggles),
    action: 'helpline_today',
    contacts: ['samaritans', 'cranstoun-worcestershire'],
    deadline: 'today',
    owner: 'you',
    duties: forTheChildren,
    mustNots: ['drive_child_after_drink_or_drugs'],
    blocks: [],
    level: null,
    services: [],
    sources: ['C12'],
    labels: ['J'],
  },
  {
    id: 'Y4',
    tier: 'T6',
    who: ['young_person'],
    when: any(ticks('mental_health', 'bullying', 'something_else', 'not_sure'), unsureOfFamily, nothingElse),
    action: 'dsl_today',
    contacts: ['trusted_adult', 'dsl', 'school-nurse', 'childline'],
    deadline: 'today',
    owner: 'you',
    duties: [
      { id: 'cannot_keep_safe_is_999', owner: 'you', deadline: 'when_ready', contacts: ['emergency-999'] },
    ],
    mustNots: [],
    blocks: [],
    level: 4,
    services: ['school-nurse', 'childline'],
    sources: ['C12', 'C13'],
    labels: [],
  },
];
