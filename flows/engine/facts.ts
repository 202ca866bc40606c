import {
  all,
  any,
  keysOf,
  matches,
  is,
  not,
  yesOrNotSure,
  ticks,
  type Condition,
  type Facts,
} from '../vocabulary/conditions.ts';
import type { Circumstances } from '../vocabulary/circumstances.ts';
import { staff, type Answers, type Settings, type Topic } from '../vocabulary/questions.ts';

/** Topics marked ^ in section 9: ticking one means that serious harm is suspected. */
const alwaysSerious: readonly Topic[] = [
  'physical_abuse',
  'faith_abuse',
  'sexual_abuse',
  'forced_marriage_hba',
  'fii',
  'exploitation',
  'weapon',
];

/** FGM is marked ^ unless it concerns a grown woman, and no younger girl (section 9). */
const fgmOfAChild = all(
  ticks('fgm'),
  any(
    all(not(is('fgm_basis', 'adult_18plus')), not(is('child_under_18', 'no'))),
    yesOrNotSure('younger_girl'),
  ),
);

/** Those who grade a child's sexual behaviour may find it less grave; for everybody else it is marked ^ as it is. */
const harmfulBehaviour = all(
  ticks('child_on_child_sexual'),
  any(not(is('audience', 'dsl', 'parent_carer')), is('behaviour', 'harmful', 'not_sure')),
);

/** Any ^ topic, with section 9's conditions on some of them. */
const seriousTopic: Condition = any(
  ticks(...alwaysSerious),
  fgmOfAChild,
  harmfulBehaviour,
  all(ticks('domestic_abuse'), is('audience', ...staff, 'young_person')),
  all(
    ticks('images', 'grooming'),
    any(yesOrNotSure('image_adult_involved'), yesOrNotSure('image_immediate')),
  ),
);

type Graded = 'danger_now' | 'imminent_sig_harm' | 'sig_harm_suspected';

/**
 * The "sets" of section 1a, ordered so that each reads only earlier ones. The graver of the
 * answer and the set value counts (M7); the recorded answer does not change.
 */
export const sets: readonly {
  readonly when: Condition;
  readonly key: Graded;
  readonly to: 'yes' | 'not_sure';
}[] = [
  { when: is('self_harm', 'injury_or_cannot_keep_safe'), key: 'danger_now', to: 'yes' },
  { when: is('self_harm', 'not_sure'), key: 'danger_now', to: 'not_sure' },
  { when: is('missing', 'under_10_not_found'), key: 'danger_now', to: 'yes' },
  { when: is('collection', 'taking_now'), key: 'danger_now', to: 'yes' },
  {
    when: is('collection', 'adult_unfit', 'not_allowed', 'afraid_to_go', 'taking_now'),
    key: 'imminent_sig_harm',
    to: 'yes',
  },
  { when: is('collection', 'not_sure'), key: 'imminent_sig_harm', to: 'not_sure' },
  { when: is('adult_contact_now', 'yes'), key: 'danger_now', to: 'yes' },
  { when: is('adult_contact_now', 'not_sure'), key: 'imminent_sig_harm', to: 'not_sure' },
  { when: is('travel_planned', 'within_72h', 'date_unknown'), key: 'danger_now', to: 'yes' },
  { when: is('travel_planned', 'later_known_date', 'not_sure'), key: 'imminent_sig_harm', to: 'yes' },
  { when: is('imminent_sig_harm', 'yes'), key: 'sig_harm_suspected', to: 'yes' },
  { when: is('imminent_sig_harm', 'not_sure'), key: 'sig_harm_suspected', to: 'not_sure' },
  { when: seriousTopic, key: 'sig_harm_suspected', to: 'yes' },
  // M3: someone at home may be the cause, so "no" to suspected harm counts as not sure.
  {
    when: all(is('risk_from_family', 'yes'), is('sig_harm_suspected', 'no')),
    key: 'sig_harm_suspected',
    to: 'not_sure',
  },
  {
    when: all(
      is('missing', 'ten_plus_not_found'),
      // The last two count here whatever they turn out to be: 999 once shown is not taken back (N3).
      any(
        ticks('self_harm', 'fgm', 'child_on_child_sexual'),
        seriousTopic,
        yesOrNotSure('sig_harm_suspected'),
      ),
    ),
    key: 'danger_now',
    to: 'yes',
  },
];

const gravity = { no: 0, not_sure: 1, yes: 2 } as const;

type Draft = { -readonly [K in keyof Facts]: Facts[K] };

/**
 * The answers as the rules read them. `given` holds only answers on the path (path.ts ensures that).
 */
export function factsFrom(given: Answers, { switches, settings, school }: Circumstances): Facts {
  const facts: Draft = { ...given, ...switches, csa_duty: csaDuty(settings) };
  facts.head_may_be_reading = given.audience === (school.headIsDsl ? 'dsl' : 'teacher') ? 'yes' : 'no';
  tickTopics(facts);
  passPages(facts);
  countFgmAsChild(facts);
  countBehaviourAsHarm(facts);
  readMissing(facts);
  for (const { when, key, to } of sets) {
    const now = facts[key];
    if ((now === undefined || gravity[now] < gravity[to]) && matches(when, facts)) facts[key] = to;
  }
  facts.danger_from_self_harm = isDangerFromSelfHarm(given, facts) ? 'yes' : 'no';
  return facts;
}

function isDangerFromSelfHarm({ danger_now }: Answers, facts: Facts): boolean {
  if (danger_now === 'yes' || danger_now === 'not_sure') return false;
  const setting = sets.filter(({ key, when }) => key === 'danger_now' && matches(when, facts));
  return setting.length > 0 && setting.every(({ when }) => keysOf(when).includes('self_harm'));
}

/** R3c is on when its switch is on and `asOf` has reached the day it starts (section 1c). */
function csaDuty({ csa_duty_switch, csa_duty_from, asOf }: Settings): 'on' | 'off' {
  return csa_duty_switch === 'on' && csa_duty_from !== null && asOf >= csa_duty_from ? 'on' : 'off';
}

/** For a child, nothing ticked counts as "not sure which worry". */
function tickTopics(facts: Draft): void {
  const aboutChild = facts.subject === 'child' || facts.subject === 'not_sure_if_adult_involved';
  if (facts.topics?.length === 0 && aboutChild) facts.topics = ['not_sure'];
}

/** The values of a page's unanswered keys once its first key is answered: "passed without an answer". */
function passPages(facts: Draft): void {
  if (facts.needs !== undefined) {
    facts.repeat ??= facts.referral_status === 'none' ? 'not_sure' : 'yes';
    if (facts.audience !== 'parent_carer') facts.need_met_by_school ??= 'not_sure';
  }
}

/** Once FGM is ticked, three keys count as not sure at once. */
function countFgmAsChild(facts: Draft): void {
  if (!facts.topics?.includes('fgm')) return;
  facts.child_under_18 ??= 'not_sure';
  facts.same_profession_already_reported ??= 'not_sure';
  facts.teaching_work ??= 'not_sure';
}

/** Until it is graded, a child's sexual behaviour counts as not sure. */
function countBehaviourAsHarm(facts: Draft): void {
  const grades = facts.audience === 'dsl' || facts.audience === 'parent_carer';
  if (grades && facts.topics?.includes('child_on_child_sexual')) facts.behaviour ??= 'not_sure';
}

/** "Not sure" about a missing child counts as under 10; about attendance alone, as not contactable. */
function readMissing(facts: Draft): void {
  if (facts.missing !== 'not_sure') return;
  facts.missing = facts.topics?.includes('missing') ? 'under_10_not_found' : 'absent_not_contactable';
}
