import { all, is, yesOrNotSure } from '../vocabulary/conditions.ts';
import { staff } from '../vocabulary/questions.ts';
import { frontDoor } from '../vocabulary/contacts.ts';
import type { AnyRuleId, RuleId } from '../vocabulary/rules.ts';
import type { Duty, Rule } from './rule.ts';

/** Allegations, which the head or the chair manages as a case (M2). */
export const allegationRows: readonly RuleId[] = ['R7', 'R7a', 'R8', 'R8a', 'P6', 'P6a', 'P6c'];

/** With these the front door is the second step where a child may be harmed (M8). */
export const rowsBesideFrontDoor: readonly AnyRuleId[] = ['R7', 'R8', 'R8a'];

/** Rows whose contacts lead to the LADO of the place of work, wherever the child lives (R32, P16). */
export const ladoRows: readonly AnyRuleId[] = [...allegationRows, 'R9', 'R36d', 'R36e'];

const meetsThreshold = is('allegation_threshold', 'meets', 'not_sure');

const childSafeFirst: Duty = { id: 'child_safe_first', owner: 'staff_member', deadline: 'now' };
const factsOnly: Duty = { id: 'keep_facts_confidential', owner: 'staff_member', deadline: 'today' };

/** M8: a child may also be harmed, so the front door is the second step, with the same deadline. */
const frontDoorBesideHead: Duty = {
  id: 'ffd_beside_head',
  owner: 'staff_member',
  deadline: 'now',
  when: yesOrNotSure('sig_harm_suspected'),
  contacts: [...frontDoor, 'west-mercia-police', 'emergency-999'],
};

const headTellsLado: Duty = {
  id: 'head_tells_lado',
  owner: 'headteacher',
  deadline: 'one_working_day',
  contacts: ['worcestershire-lado'],
};

/** M4: the reader may be the head: a lead if the profile says so, otherwise a teacher. */
const ifYouAreTheHead: Duty = {
  id: 'if_you_are_head_tell_lado',
  owner: 'headteacher',
  deadline: 'one_working_day',
  when: is('head_may_be_reading', 'yes'),
  contacts: ['worcestershire-lado'],
};

const notGovernorsInbox = { id: 'use_governors_inbox', when: is('subject', 'chair_of_governors') } as const;

const neverAboutAnAdult = [
  'investigate',
  'question_child_or_adult',
  'tell_the_adult',
  'stop_using_adult_only',
  'go_through_person_concerned',
  'wait_for_proof',
] as const;

/** Allegations and low-level concerns about adults who work with children (rules.md C3). */
export const adultRules: readonly Rule[] = [
  {
    id: 'R7',
    tier: 'T3',
    who: staff,
    when: all(is('subject', 'adult_in_school', 'not_sure_if_adult_involved'), meetsThreshold),
    action: 'headteacher_allegation',
    contacts: ['headteacher', ...frontDoor, 'worcestershire-lado'],
    deadline: 'now',
    owner: 'staff_member',
    duties: [
      childSafeFirst,
      frontDoorBesideHead,
      headTellsLado,
      ifYouAreTheHead,
      {
        id: 'lado_direct_if_head_conflicted',
        owner: 'staff_member',
        deadline: 'when_ready',
        contacts: ['worcestershire-lado'],
      },
      factsOnly,
    ],
    mustNots: neverAboutAnAdult,
    blocks: ['NODETER', 'CASE'],
    level: 4,
    services: [],
    sources: ['C3'],
    labels: [],
  },
  {
    id: 'R7a',
    tier: 'T3',
    who: staff,
    when: all(is('subject', 'adult_elsewhere_with_children'), meetsThreshold),
    action: 'call_ffd_now',
    contacts: [...frontDoor, 'worcestershire-lado', 'west-mercia-police'],
    deadline: 'now',
    owner: 'whoever_knows',
    duties: [
      childSafeFirst,
      {
        id: 'ask_for_lado',
        owner: 'whoever_knows',
        deadline: 'now',
        contacts: [...frontDoor, 'worcestershire-lado'],
      },
      { id: 'say_where_adult_works', owner: 'whoever_knows', deadline: 'now' },
      {
        id: 'lado_told_in_one_working_day',
        owner: 'whoever_knows',
        deadline: 'one_working_day',
        contacts: ['worcestershire-lado'],
      },
      { id: 'police_if_a_crime', owner: 'whoever_knows', deadline: 'now', contacts: ['west-mercia-police'] },
      ifYouAreTheHead,
      { id: 'tell_head_of_report', owner: 'whoever_knows', deadline: 'today', contacts: ['headteacher'] },
      factsOnly,
    ],
    mustNots: [...neverAboutAnAdult, 'tell_adult_or_organisation', 'cancel_booking_only'],
    blocks: ['NODETER', 'CASE'],
    level: 4,
    services: [],
    sources: ['C3'],
    labels: ['J'],
  },
  {
    id: 'R8',
    tier: 'T3',
    who: staff,
    when: is('subject', 'head', 'not_sure_which_adult'),
    action: 'chair_governors_allegation',
    contacts: ['chair_of_governors', 'worcestershire-lado', ...frontDoor],
    deadline: 'now',
    owner: 'staff_member',
    duties: [
      childSafeFirst,
      frontDoorBesideHead,
      {
        id: 'chair_tells_lado',
        owner: 'chair_of_governors',
        deadline: 'one_working_day',
        contacts: ['worcestershire-lado'],
      },
      {
        id: 'if_you_are_chair_tell_lado',
        owner: 'chair_of_governors',
        deadline: 'one_working_day',
        when: is('audience', 'other_staff'),
        contacts: ['worcestershire-lado'],
      },
      {
        id: 'lado_direct_if_no_chair',
        owner: 'staff_member',
        deadline: 'one_working_day',
        contacts: ['worcestershire-lado', ...frontDoor],
      },
      factsOnly,
    ],
    mustNots: ['tell_the_head', 'use_a_route_the_head_can_read', ...neverAboutAnAdult],
    blocks: ['NODETER', 'CASE'],
    level: 4,
    services: [],
    sources: ['C3'],
    labels: ['J'],
  },
  {
    id: 'R8a',
    tier: 'T3',
    who: staff,
    when: {
      any: [all(is('subject', 'governor'), meetsThreshold), is('subject', 'chair_of_governors')],
    },
    action: 'headteacher_allegation',
    contacts: ['headteacher', ...frontDoor, 'worcestershire-lado'],
    deadline: 'now',
    owner: 'staff_member',
    duties: [childSafeFirst, frontDoorBesideHead, headTellsLado, ifYouAreTheHead, factsOnly],
    mustNots: [...neverAboutAnAdult, 'tell_that_governor', notGovernorsInbox],
    blocks: ['NODETER', 'CASE'],
    level: 4,
    services: [],
    sources: ['C3'],
    labels: ['J'],
  },
  {
    id: 'R9',
    tier: 'T6',
    who: staff,
    when: all(
      is(
        'subject',
        'adult_in_school',
        'adult_elsewhere_with_children',
        'governor',
        'not_sure_if_adult_involved',
      ),
      is('allegation_threshold', 'clearly_below'),
    ),
    action: 'low_level_concern_head',
    contacts: ['headteacher'],
    deadline: 'today',
    owner: 'person_with_the_unease',
    duties: [
      { id: 'record_context_and_pattern', owner: 'person_with_the_unease', deadline: 'today' },
      {
        id: 'head_tells_other_organisation',
        owner: 'headteacher',
        deadline: 'today',
        when: is('subject', 'adult_in_school', 'adult_elsewhere_with_children'),
      },
      {
        id: 'head_asks_lado_in_doubt',
        owner: 'headteacher',
        deadline: 'today',
        contacts: ['worcestershire-lado'],
      },
      {
        id: 'if_you_are_head_record_and_decide',
        owner: 'headteacher',
        deadline: 'today',
        when: is('head_may_be_reading', 'yes'),
      },
    ],
    mustNots: ['keep_it_to_yourself', 'decide_it_is_trivial'],
    blocks: [],
    level: null,
    services: [],
    sources: ['C3'],
    labels: ['J'],
  },
  {
    id: 'P6',
    tier: 'T3',
    who: ['parent_carer'],
    when: is('subject', 'adult_in_school', 'governor', 'chair_of_governors', 'not_sure_if_adult_involved'),
    action: 'headteacher_allegation',
    contacts: ['headteacher', ...frontDoor, 'west-mercia-police', 'worcestershire-lado'],
    deadline: 'now',
    owner: 'you',
    duties: [],
    mustNots: ['use_complaints_form_first', 'question_child_or_tell_other_parents', notGovernorsInbox],
    blocks: [],
    level: 4,
    services: [],
    sources: ['C3'],
    labels: [],
  },
  {
    id: 'P6a',
    tier: 'T3',
    who: ['parent_carer'],
    when: is('subject', 'head', 'not_sure_which_adult'),
    action: 'chair_governors_allegation',
    contacts: ['chair_of_governors', ...frontDoor, 'west-mercia-police', 'worcestershire-lado'],
    deadline: 'now',
    owner: 'you',
    duties: [],
    mustNots: ['use_a_route_the_head_can_read'],
    blocks: [],
    level: 4,
    services: [],
    sources: ['C3'],
    labels: [],
  },
  {
    id: 'P6c',
    tier: 'T3',
    who: ['parent_carer'],
    when: is('subject', 'adult_elsewhere_with_children'),
    action: 'call_ffd_now',
    contacts: [...frontDoor, 'west-mercia-police'],
    deadline: 'now',
    owner: 'you',
    duties: [
      { id: 'ask_for_lado', owner: 'you', deadline: 'now', contacts: frontDoor },
      { id: 'police_if_a_crime', owner: 'you', deadline: 'now', contacts: ['west-mercia-police'] },
    ],
    mustNots: ['confront_anyone', 'tell_adult_or_organisation'],
    blocks: [],
    level: 4,
    services: [],
    sources: ['C3'],
    labels: ['J'],
  },
];
