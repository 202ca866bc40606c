/**
 * The decision table read a second time: every row as a plain predicate over the raw answers, written from
 * the table's words alone. It shares nothing with flows/ but the vocabulary, so that both can be compared.
 */
import type { Tier } from '../../flows/vocabulary/advice.ts';
import type { AnyRuleId } from '../../flows/vocabulary/rules.ts';
import type { Circumstances } from '../../flows/vocabulary/circumstances.ts';
import type { Answers, AnswerTo, Audience, Topic } from '../../flows/vocabulary/questions.ts';
import { ruleIds, type ModifierId, type RuleId } from '../../flows/vocabulary/rules.ts';

type YesNo = 'yes' | 'no' | 'not_sure';

const isOneOf = <T>(value: T | undefined, ...values: readonly T[]): boolean =>
  value !== undefined && values.includes(value);
const yesOrNotSure = (value: YesNo | undefined): boolean => isOneOf(value, 'yes', 'not_sure');

/** M7: the graver of the answer and what other answers set. */
const graver = (...values: readonly (YesNo | undefined)[]): YesNo | undefined =>
  (['yes', 'not_sure', 'no'] as const).find((value) => values.includes(value));

const staffRoles: readonly Audience[] = ['teacher', 'regulated_health_social', 'other_staff', 'dsl'];

/** Section 2, the tiers. */
const byTier: Readonly<Record<Tier, readonly RuleId[]>> = {
  T0: ['R1', 'R20', 'P1', 'P7a', 'Y1'],
  T1: ['R2', 'R40', 'P18', 'Y6'],
  T2: ['R3', 'R3c'],
  T3: ['R7', 'R7a', 'R8', 'R8a', 'P6', 'P6a', 'P6c'],
  // prettier-ignore
  T4: [
    'R3a', 'R4', 'R5', 'R10', 'R11', 'R12', 'R13', 'R14', 'R14a', 'R15', 'R16', 'R16a', 'R22', 'R29', 'R30', 'R33',
    'P2', 'P3', 'P5', 'P8', 'P9', 'P9a', 'P15', 'P15a', 'Y2', 'Y3', 'Y4a', 'Y5', 'Y8',
  ],
  T5: [
    'R17',
    'R18',
    'R19',
    'R19a',
    'R19b',
    'R21',
    'R39',
    'R41',
    'P4',
    'P7',
    'P7b',
    'P10',
    'P11',
    'P17',
    'P19',
    'Y7',
  ],
  T6: [
    'R6',
    'R9',
    'R15a',
    'R23',
    'R29a',
    'R30a',
    'R31',
    'P3a',
    'P5a',
    'P11a',
    'P13a',
    'P13b',
    'P20',
    'P22',
    'P22a',
    'Y4',
  ],
  T7: ['R24', 'P12'],
  T8: ['R25', 'R26', 'P12a'],
  T9: ['R15b', 'R27', 'R28', 'P13', 'P14', 'P21'],
};
const tiersOfRows = new Map(
  (Object.keys(byTier) as Tier[]).flatMap((tier) => byTier[tier].map((row) => [row, tier] as const)),
);
export const tierOf = (row: RuleId): Tier => {
  const tier = tiersOfRows.get(row);
  if (tier === undefined) throw new Error(`${row} has no tier`);
  return tier;
};
const rank = (row: RuleId): number => Number(tierOf(row).slice(1));

/** Section 1: what the raw answers come to, before Q7. */
function readUpToQ6(answers: Answers, circumstances: Circumstances) {
  const who = answers.audience;
  const staff = who !== undefined && staffRoles.includes(who);
  const parent = who === 'parent_carer';
  const young = who === 'young_person';
  const dsl = who === 'dsl';
  const { subject } = answers;

  const topics = new Set<Topic>(
    (answers.topics ?? []).filter(
      (topic) => (topic !== 'encompass_notice' || dsl) && (topic !== 'everyday_info' || !young),
    ),
  );
  // M6: "not sure if an adult is involved" counts as child, too.
  if (
    answers.topics !== undefined &&
    topics.size === 0 &&
    isOneOf(subject, 'child', 'not_sure_if_adult_involved')
  )
    topics.add('not_sure');
  const ticked = (...some: readonly Topic[]): boolean => some.some((topic) => topics.has(topic));

  const offeredStatus = (status: AnswerTo<'referral_status'>): boolean => {
    if (young)
      return isOneOf(status, 'none', 'told_dsl_no_action', 'said_no', 'child_not_safer', 'has_social_worker');
    return !(dsl && status === 'told_dsl_no_action');
  };
  // Q4b: the everyday result ends the questions there.
  const everyday =
    answers.danger_now === 'no' &&
    answers.imminent_sig_harm === 'no' &&
    subject === 'child' &&
    topics.size === 1 &&
    ticked('everyday_info');

  // Q4c: not asked, and counts as none, after the everyday result.
  const given = answers.referral_status;
  const statusGiven = !everyday && given !== undefined && offeredStatus(given) ? given : undefined;
  const status = statusGiven ?? 'none';

  // The details, each only for the audiences table 1a asks.
  const selfHarm = ticked('self_harm') ? answers.self_harm : undefined;

  const missingGiven = ticked('missing', 'attendance') ? answers.missing : undefined;
  const missingNotSureAs = ticked('missing') ? 'under_10_not_found' : 'absent_not_contactable';
  const missing = missingGiven === 'not_sure' ? missingNotSureAs : missingGiven;

  const collection = ticked('collection') ? answers.collection : undefined;

  const adultInvolved = ticked('images', 'grooming') ? answers.image_adult_involved : undefined;
  const adultContact = yesOrNotSure(adultInvolved) ? answers.adult_contact_now : undefined;
  const behaviourAsked = (dsl || parent) && ticked('child_on_child_sexual');
  // "Once child_on_child_sexual is ticked `behaviour` does" (count as not_sure at once).
  const behaviour = behaviourAsked ? (answers.behaviour ?? 'not_sure') : undefined;
  const immediateAsked = dsl && ticked('images') && adultInvolved === 'no';
  const imageImmediate = immediateAsked ? answers.image_immediate : undefined;
  const threshold =
    staff &&
    isOneOf(
      subject,
      'adult_in_school',
      'adult_elsewhere_with_children',
      'governor',
      'not_sure_if_adult_involved',
    )
      ? answers.allegation_threshold
      : undefined;

  const { csa_duty_switch, csa_duty_from, asOf } = circumstances.settings;
  const dutyOn = csa_duty_switch === 'on' && csa_duty_from !== null && asOf >= csa_duty_from;
  const csaBasis =
    dutyOn && staff && ticked('sexual_abuse', 'child_on_child_sexual', 'images', 'grooming', 'exploitation')
      ? answers.csa_basis
      : undefined;

  const fgm = ticked('fgm');
  const basisAsked = fgm && staff;
  const basis = basisAsked ? answers.fgm_basis : undefined;
  const adultWoman = basis === 'adult_18plus';
  const toldOrSeen = fgm && isOneOf(basis, 'girl_told_me', 'saw_signs', 'not_sure');
  const otherBasis = fgm && staff && !toldOrSeen && isOneOf(basis, 'told_by_other', 'at_risk_or_suspected');
  const under18Asked = fgm && (staff || parent) && !adultWoman;
  // "Once FGM is ticked ... count as not_sure at once."
  const under18 = under18Asked ? (answers.child_under_18 ?? 'not_sure') : undefined;
  const onlyAWoman = adultWoman || (parent && under18 === 'no');
  const youngerAsked = fgm && (staff || parent) && (adultWoman || under18 === 'no');
  const youngerGirl = youngerAsked ? answers.younger_girl : undefined;
  const travelAsked = ticked('forced_marriage_hba') || (fgm && !(onlyAWoman && youngerGirl === 'no'));
  const travel = travelAsked ? answers.travel_planned : undefined;
  const teachingAsked = dsl && toldOrSeen && yesOrNotSure(under18);
  const teaching = teachingAsked ? (answers.teaching_work ?? 'not_sure') : undefined;
  const alreadyAsked =
    toldOrSeen &&
    yesOrNotSure(under18) &&
    (isOneOf(who, 'teacher', 'regulated_health_social') || (dsl && teaching !== 'no'));
  const already = alreadyAsked ? (answers.same_profession_already_reported ?? 'not_sure') : undefined;

  const housing = ticked('housing_money') ? answers.housing : undefined;
  const hateBy = parent && ticked('hate_crime') ? answers.hate_by : undefined;
  const struggling =
    parent && ticked('mental_health', 'drugs_alcohol', 'self_harm') ? answers.struggling : undefined;
  const affected = parent && ticked('domestic_abuse') ? answers.children_affected : undefined;
  const care = (staff || parent) && ticked('private_fostering') ? answers.care_arrangement : undefined;

  // Q2 and what sets it.
  const imminent = graver(
    answers.imminent_sig_harm,
    adultContact === 'not_sure' ? 'not_sure' : undefined,
    isOneOf(collection, 'adult_unfit', 'not_allowed', 'afraid_to_go', 'taking_now') ? 'yes' : undefined,
    collection === 'not_sure' ? 'not_sure' : undefined,
    isOneOf(travel, 'later_known_date', 'not_sure') ? 'yes' : undefined,
  );

  // Section 9: topics marked ^.
  const graveTopic =
    ticked('physical_abuse', 'faith_abuse', 'sexual_abuse') ||
    (ticked('child_on_child_sexual') &&
      (behaviour === undefined || isOneOf(behaviour, 'harmful', 'not_sure'))) ||
    ticked('forced_marriage_hba', 'fii', 'exploitation', 'weapon') ||
    (fgm && ((!adultWoman && under18 !== 'no') || yesOrNotSure(youngerGirl))) ||
    (ticked('domestic_abuse') && (staff || young)) ||
    (ticked('images', 'grooming') && (yesOrNotSure(adultInvolved) || yesOrNotSure(imageImmediate)));

  // Q5, unless set; Q6.
  const harmSet = graver(graveTopic ? 'yes' : undefined, yesOrNotSure(imminent) ? imminent : undefined);
  const q5Asked = !everyday && harmSet === undefined;
  const harmAnswered = graver(harmSet, q5Asked ? answers.sig_harm_suspected : undefined);
  const family = everyday ? undefined : answers.risk_from_family;
  // M3
  const harm = harmAnswered === 'no' && family === 'yes' ? 'not_sure' : harmAnswered;
  const familyUnsureOnly = harmAnswered === 'no' && family === 'not_sure';

  // Q1 and what sets it.
  const dangerBeside = graver(
    answers.danger_now,
    missing === 'under_10_not_found' ? 'yes' : undefined,
    // Two topics are grave here whatever they turn out to be: N3 keeps a 999 that was shown.
    missing === 'ten_plus_not_found' &&
      (ticked('self_harm', 'fgm', 'child_on_child_sexual') || graveTopic || yesOrNotSure(harm))
      ? 'yes'
      : undefined,
    adultContact === 'yes' ? 'yes' : undefined,
    collection === 'taking_now' ? 'yes' : undefined,
    isOneOf(travel, 'within_72h', 'date_unknown') ? 'yes' : undefined,
  );
  const danger = graver(
    dangerBeside,
    selfHarm === 'injury_or_cannot_keep_safe' ? 'yes' : undefined,
    selfHarm === 'not_sure' ? 'not_sure' : undefined,
  );
  const dangerBySelfHarmOnly = yesOrNotSure(danger) && !yesOrNotSure(dangerBeside);

  const unanswered =
    [answers.danger_now, answers.imminent_sig_harm, who, subject, answers.topics].includes(undefined) ||
    (ticked('self_harm') && selfHarm === undefined) ||
    (ticked('missing', 'attendance') && missing === undefined) ||
    (ticked('collection') && collection === undefined) ||
    (ticked('images', 'grooming') && adultInvolved === undefined) ||
    (yesOrNotSure(adultInvolved) && adultContact === undefined) ||
    (behaviourAsked && answers.behaviour === undefined) ||
    (immediateAsked && imageImmediate === undefined) ||
    (travelAsked && travel === undefined) ||
    (youngerAsked && youngerGirl === undefined) ||
    (basisAsked && basis === undefined) ||
    (under18Asked && answers.child_under_18 === undefined) ||
    (teachingAsked && answers.teaching_work === undefined) ||
    (alreadyAsked && answers.same_profession_already_reported === undefined) ||
    (ticked('housing_money') && housing === undefined) ||
    (parent && ticked('hate_crime') && hateBy === undefined) ||
    (parent && ticked('mental_health', 'drugs_alcohol', 'self_harm') && struggling === undefined) ||
    (parent && ticked('domestic_abuse') && affected === undefined) ||
    ((staff || parent) && ticked('private_fostering') && care === undefined) ||
    (staff &&
      isOneOf(
        subject,
        'adult_in_school',
        'adult_elsewhere_with_children',
        'governor',
        'not_sure_if_adult_involved',
      ) &&
      threshold === undefined) ||
    (dutyOn &&
      staff &&
      ticked('sexual_abuse', 'child_on_child_sexual', 'images', 'grooming', 'exploitation') &&
      csaBasis === undefined) ||
    (!everyday && statusGiven === undefined) ||
    (q5Asked && answers.sig_harm_suspected === undefined) ||
    (!everyday && answers.risk_from_family === undefined);

  return {
    ...{
      who,
      staff,
      nonDsl: staff && !dsl,
      dsl,
      parent,
      young,
      subject,
      topics,
      ticked,
      status,
      statusGiven,
      everyday,
    },
    ...{
      selfHarm,
      missing,
      collection,
      adultInvolved,
      behaviour,
      immediateAsked,
      imageImmediate,
      travel,
      threshold,
      csaBasis,
    },
    ...{
      fgm,
      adultWoman,
      youngerGirl,
      toldOrSeen,
      otherBasis,
      under18,
      teaching,
      already,
      housing,
      hateBy,
      struggling,
      affected,
      care,
    },
    ...{ danger, dangerBySelfHarmOnly, imminent, graveTopic, harm, family, familyUnsureOnly, unanswered },
  };
}
type Reading = ReturnType<typeof readUpToQ6>;

/** The rows that settle a topic ticked alone. */
const settling: readonly RuleId[] = ['R6', 'R15a', 'R15b', 'R31', 'P3a', 'P5a', 'P11a', 'P13b', 'P20', 'P21'];
const chased = ['no_acknowledgement', 'no_decision', 'said_no', 'child_not_safer'] as const;
/** Not to be handed over: every answer about going home but that nobody has come. */
const mayNotGo = (r: Reading): boolean => r.collection !== undefined && r.collection !== 'not_collected';
const worker = ['open_family_support_new_worry', 'has_social_worker'] as const;
const fgmReporter = (r: Reading): boolean =>
  isOneOf(r.who, 'teacher', 'regulated_health_social') || (r.dsl && yesOrNotSure(r.teaching));

/** The rows that do not ask what Q7 and Q8 say, nor what else holds. */
const plainRows: Partial<Record<RuleId, (r: Reading) => boolean>> = {
  R1: (r) => yesOrNotSure(r.danger),
  R2: (r) => yesOrNotSure(r.imminent),
  R3: (r) =>
    fgmReporter(r) && r.toldOrSeen && yesOrNotSure(r.under18) && isOneOf(r.already, 'no', 'not_sure'),
  R3a: (r) => fgmReporter(r) && r.toldOrSeen && yesOrNotSure(r.under18) && r.already === 'yes',
  R3c: (r) => r.staff && r.csaBasis !== undefined && !isOneOf(r.csaBasis, 'signs_only', 'only_under_10s'),
  R4: (r) =>
    (r.who === 'other_staff' || (r.dsl && r.teaching === 'no')) && r.toldOrSeen && yesOrNotSure(r.under18),
  R5: (r) => r.staff && ((r.otherBasis && yesOrNotSure(r.under18)) || yesOrNotSure(r.youngerGirl)),
  R6: (r) => r.staff && r.fgm && (r.adultWoman || r.under18 === 'no'),
  R7: (r) =>
    r.staff &&
    isOneOf(r.subject, 'adult_in_school', 'not_sure_if_adult_involved') &&
    isOneOf(r.threshold, 'meets', 'not_sure'),
  R7a: (r) =>
    r.staff && r.subject === 'adult_elsewhere_with_children' && isOneOf(r.threshold, 'meets', 'not_sure'),
  R8: (r) => r.staff && isOneOf(r.subject, 'head', 'not_sure_which_adult'),
  R8a: (r) =>
    r.staff &&
    ((r.subject === 'governor' && isOneOf(r.threshold, 'meets', 'not_sure')) ||
      r.subject === 'chair_of_governors'),
  R9: (r) =>
    r.staff &&
    isOneOf(
      r.subject,
      'adult_in_school',
      'adult_elsewhere_with_children',
      'governor',
      'not_sure_if_adult_involved',
    ) &&
    r.threshold === 'clearly_below',
  R10: (r) => r.nonDsl && yesOrNotSure(r.harm),
  R11: (r) => r.dsl && yesOrNotSure(r.harm),
  R12: (r) => r.staff && r.ticked('forced_marriage_hba'),
  R13: (r) => r.staff && r.ticked('fii'),
  R14: (r) => r.staff && r.ticked('exploitation'),
  R14a: (r) => r.staff && r.ticked('weapon'),
  R15: (r) =>
    r.staff && r.ticked('child_on_child_sexual') && (!r.dsl || isOneOf(r.behaviour, 'harmful', 'not_sure')),
  R15a: (r) => r.dsl && r.behaviour === 'worrying',
  R15b: (r) => r.dsl && r.behaviour === 'expected_for_age',
  R16: (r) => r.staff && r.adultInvolved === 'no' && (!r.immediateAsked || r.imageImmediate === 'no'),
  R16a: (r) => r.staff && (yesOrNotSure(r.adultInvolved) || yesOrNotSure(r.imageImmediate)),
  R17: (r) => r.staff && r.ticked('radicalisation'),
  R18: (r) => r.staff && isOneOf(r.care, 'non_relative_28', 'not_sure'),
  R19: (r) => r.staff && r.missing === 'whereabouts_unknown',
  R19a: (r) =>
    ((r.staff || r.young) && r.missing === 'absent_not_contactable') ||
    (r.young && isOneOf(r.missing, 'absent_2_to_9_days', 'whereabouts_unknown')),
  R19b: (r) => r.staff && r.missing === 'absent_2_to_9_days',
  R20: (r) => r.staff && r.missing === 'under_10_not_found',
  R21: (r) => r.missing === 'ten_plus_not_found' && r.danger === 'no',
  R22: (r) => r.staff && r.selfHarm === 'safe_now',
  R28: (r) => r.staff && r.everyday,
  R29: (r) =>
    r.dsl &&
    isOneOf(r.status, ...chased) &&
    !(r.status === 'said_no' && r.harm === 'no' && r.family === 'no'),
  R29a: (r) => r.dsl && r.status === 'said_no' && r.harm === 'no' && r.family === 'no',
  R30a: (r) => r.staff && isOneOf(r.status, ...worker),
  R31: (r) => r.dsl && r.ticked('encompass_notice') && r.harm === 'no',
  R39: (r) => r.staff && r.collection === 'not_collected',
  R40: (r) => r.staff && mayNotGo(r),
  R33: (r) => r.nonDsl && isOneOf(r.status, 'told_dsl_no_action', ...chased) && yesOrNotSure(r.harm),
  R41: (r) => r.staff && isOneOf(r.housing, 'tonight', 'not_sure'),

  P1: (r) => r.parent && yesOrNotSure(r.danger),
  P2: (r) => r.parent && yesOrNotSure(r.harm),
  P3: (r) => r.parent && r.fgm && (yesOrNotSure(r.under18) || yesOrNotSure(r.youngerGirl)),
  P3a: (r) => r.parent && r.fgm && r.under18 === 'no',
  P4: (r) => r.parent && r.ticked('radicalisation'),
  P5: (r) => r.parent && yesOrNotSure(r.affected),
  P5a: (r) => r.parent && r.affected === 'no',
  P6: (r) =>
    r.parent &&
    isOneOf(r.subject, 'adult_in_school', 'governor', 'chair_of_governors', 'not_sure_if_adult_involved'),
  P6a: (r) => r.parent && isOneOf(r.subject, 'head', 'not_sure_which_adult'),
  P6c: (r) => r.parent && r.subject === 'adult_elsewhere_with_children',
  P7: (r) => r.parent && r.missing === 'ten_plus_not_found' && r.danger === 'no',
  P7a: (r) =>
    r.parent &&
    (r.missing === 'under_10_not_found' || (r.missing === 'ten_plus_not_found' && r.danger === 'not_sure')),
  P7b: (r) =>
    r.parent && isOneOf(r.missing, 'absent_not_contactable', 'absent_2_to_9_days', 'whereabouts_unknown'),
  P8: (r) => r.parent && r.selfHarm === 'safe_now',
  P9: (r) => r.parent && r.adultInvolved === 'no',
  P9a: (r) => r.parent && yesOrNotSure(r.adultInvolved),
  P10: (r) => r.parent && isOneOf(r.care, 'non_relative_28', 'not_sure'),
  P11: (r) => r.parent && (r.ticked('stalking') || isOneOf(r.hateBy, 'others', 'not_sure')),
  P11a: (r) => r.parent && r.hateBy === 'pupils',
  P13a: (r) =>
    r.parent &&
    (r.ticked('not_sure', 'something_else') ||
      (r.ticked('neglect', 'emotional_abuse') && r.harm === 'no') ||
      r.family === 'not_sure'),
  P13b: (r) => r.parent && r.ticked('adult_at_risk'),
  P14: (r) => r.parent && r.everyday,
  P15: (r) => r.parent && isOneOf(r.status, ...chased),
  P15a: (r) => r.parent && r.status === 'told_dsl_no_action',
  P22: (r) =>
    r.ticked('mental_health', 'self_harm') && isOneOf(r.struggling, 'me', 'other_adult', 'not_sure'),
  P22a: (r) => r.ticked('drugs_alcohol') && isOneOf(r.struggling, 'me', 'other_adult', 'not_sure'),
  P17: (r) => r.parent && r.collection === 'not_collected',
  P18: (r) => r.parent && mayNotGo(r),
  P19: (r) => r.parent && isOneOf(r.housing, 'tonight', 'not_sure'),
  P20: (r) => r.parent && r.behaviour === 'worrying',
  P21: (r) => r.parent && r.behaviour === 'expected_for_age',

  Y1: (r) => r.young && yesOrNotSure(r.danger),
  Y2: (r) =>
    r.young && (yesOrNotSure(r.harm) || r.graveTopic || (r.subject !== undefined && r.subject !== 'child')),
  Y3: (r) => r.young && r.ticked('images', 'grooming'),
  Y4a: (r) => r.young && r.selfHarm === 'safe_now',
  Y5: (r) => r.young && isOneOf(r.status, 'told_dsl_no_action', 'said_no', 'child_not_safer'),
  Y6: (r) => r.young && mayNotGo(r),
  Y7: (r) => r.young && r.collection === 'not_collected',
  Y8: (r) => r.young && isOneOf(r.housing, 'tonight', 'not_sure'),
};

/** R23 and Y4 without "or no other rule". */
const worryNamed = (r: Reading): boolean =>
  r.staff &&
  (r.ticked('something_else', 'not_sure', 'gender_questioning', 'hate_crime', 'stalking', 'adult_at_risk') ||
    (r.ticked('neglect', 'emotional_abuse') && r.harm === 'no') ||
    (isOneOf(r.status, 'told_dsl_no_action', ...chased) && r.harm === 'no') ||
    r.familyUnsureOnly);
const youngWorryNamed = (r: Reading): boolean =>
  r.young && (r.ticked('mental_health', 'bullying', 'something_else', 'not_sure') || r.familyUnsureOnly);

/** All rows that hold for these answers, and nothing else. */
export function rowsThatHold(answers: Answers, circumstances: Circumstances): ReadonlySet<AnyRuleId> {
  const r = readUpToQ6(answers, circumstances);
  const held = new Set<RuleId>(ruleIds.filter((row) => plainRows[row]?.(r)));
  if (worryNamed(r)) held.add('R23');
  if (youngWorryNamed(r)) held.add('Y4');

  // Section 0, Q6: the result comes here, or Q7 is asked.
  const toT5 = [...held].some((row) => rank(row) <= 5);
  const settled = r.topics.size === 1 && settling.some((row) => held.has(row));
  const q7Open = (r.staff || r.parent) && r.subject === 'child' && !r.everyday && !toT5 && !settled;
  const q7Asked = q7Open && r.harm === 'no' && r.family === 'no';
  const needs = q7Asked ? answers.needs : undefined;
  const metBySchool = r.staff && needs !== undefined ? (answers.need_met_by_school ?? 'not_sure') : undefined;
  // Asked only where nobody was told; told before is raised before.
  const repeated = r.statusGiven === 'none' ? (answers.repeat ?? 'not_sure') : 'yes';
  const repeat = needs === undefined ? undefined : repeated;

  const level3 = isOneOf(needs, 'several_or_entrenched', 'not_sure');
  const level2 =
    isOneOf(needs, 'additional', 'unclear') ||
    (needs === 'none_or_one' && isOneOf(metBySchool, 'no', 'not_sure'));
  const agreement = r.staff && (level2 || level3) ? answers.agreement_to_service : undefined;
  const refused = agreement === 'refused';
  if (r.staff) {
    if (level3 && !refused) held.add('R24');
    if (level2 && !refused) held.add('R25');
    if ((level2 || level3) && refused) held.add('R26');
    if (needs === 'none_or_one' && metBySchool === 'yes') held.add('R27');
  }
  if (r.parent) {
    if (level3) held.add('P12');
    if (isOneOf(needs, 'additional', 'unclear')) held.add('P12a');
    if (needs === 'none_or_one' && ![...held].some((row) => row.startsWith('P') && row !== 'P21'))
      held.add('P13');
  }
  const q7Never =
    r.family === 'yes' ||
    r.family === 'not_sure' ||
    (r.subject !== undefined && r.subject !== 'child') ||
    toT5;
  if (r.dsl && isOneOf(r.status, ...worker) && (yesOrNotSure(r.harm) || level3 || q7Never)) held.add('R30');

  // M6, once the questions are done.
  const done =
    !r.unanswered &&
    !(q7Asked && needs === undefined) &&
    !(r.staff && (level2 || level3) && agreement === undefined);
  if (done && held.size === 0) {
    if (r.staff) held.add('R23');
    if (r.parent) held.add('P13');
  }
  if (done && r.young && ![...held].some((row) => row.startsWith('Y'))) held.add('Y4');

  // M4: for a DSL, R23 does not lead where R24 to R27 holds.
  const support = (['R24', 'R25', 'R26', 'R27'] as const).some((row) => held.has(row));
  const mayLead = [...held].filter((row) => !(r.dsl && row === 'R23' && support));
  const leadTier = Math.min(...mayLead.map(rank));

  // R34, once, on the lead before raising; R26 is not raised itself, yet R34 adds a step to it.
  const again = yesOrNotSure(repeat);
  const threeTopics = [...r.topics].filter((topic) => topic !== 'everyday_info').length >= 3;
  const raised = leadTier >= 7 && (again || (leadTier === 8 && level2 && threeTopics));
  const raisedTo: Partial<Record<RuleId, RuleId>> = {
    ...{ R15b: 'R25', R27: 'R25', R25: 'R24', R24: 'R23' },
    ...{ P21: 'P12a', P13: 'P12a', P12a: 'P12', P12: 'P13a' },
  };
  if (raised)
    for (const row of mayLead.filter((one) => rank(one) === leadTier)) {
      const to = raisedTo[row];
      if (to !== undefined) held.add(to);
    }

  return new Set<AnyRuleId>([...held, ...modifiersThatHold(r, held, raised, circumstances)]);
}

function modifiersThatHold(
  r: Reading,
  held: ReadonlySet<RuleId>,
  raised: boolean,
  { switches }: Circumstances,
): readonly ModifierId[] {
  const some = (...rows: readonly RuleId[]): boolean => rows.some((row) => held.has(row));
  const elsewhere =
    switches.lives_in_worcs === 'no' &&
    !(r.staff || r.parent ? switches.home_council === 'worcestershire' : false);
  const schoolShut = isOneOf(switches.school_open, 'no', 'not_sure');
  const nobody = schoolShut || (!r.dsl && isOneOf(switches.dsl_reachable, 'no', 'not_sure'));

  const holds: Readonly<Record<ModifierId, boolean>> = {
    R32: r.staff && elsewhere,
    R34: (r.staff || r.parent) && raised,
    R35:
      [...held].some(
        (row) =>
          rank(row) <= 4 &&
          !isOneOf(row, 'R22', 'P8', 'Y4a') &&
          !(r.dangerBySelfHarmOnly && isOneOf(row, 'R1', 'P1', 'Y1')),
      ) && switches.other_children !== 'no',
    R36:
      r.nonDsl && nobody && some('R3a', 'R4', 'R5', 'R10', 'R12', 'R13', 'R14', 'R14a', 'R15', 'R16', 'R16a'),
    R36a: r.nonDsl && [...held].some((row) => rank(row) <= 1 || row === 'R3'),
    R36b: r.nonDsl && nobody && some('R22'),
    R36c: r.nonDsl && nobody && some('R6', 'R17', 'R18', 'R19', 'R19b', 'R23', 'R30a', 'R39', 'R41'),
    R36d: r.nonDsl && nobody && some('R7', 'R8a', 'R9'),
    R36e: r.nonDsl && nobody && some('R8'),
    R36f: nobody && some('P9', 'Y3', 'P13a'),
    R37: isOneOf(switches.clock, 'out_of_hours', 'unknown') || schoolShut,
    R38: r.staff && isOneOf(switches.records_login, 'no', 'not_sure'),
    R42: (r.staff || r.parent) && r.housing === 'soon',
    R43: r.staff && r.ticked('attendance', 'missing'),
    P15b: (r.parent || r.young) && isOneOf(r.status, ...worker),
    P16: r.parent && elsewhere,
  };
  return (Object.keys(holds) as ModifierId[]).filter((row) => holds[row]);
}
