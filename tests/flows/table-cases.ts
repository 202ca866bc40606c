/**
 * The answers that rows.test.ts tries: for each part of the table the full product of what its rows read.
 * Every case starts from calm answers to all questions, so that what is asked is answered, and what is not
 * asked here is there to be ignored.
 */
import type { Circumstances } from '../../flows/vocabulary/circumstances.ts';
import {
  questions,
  switchQuestions,
  topics as allTopics,
  type AnswerKey,
  type Answers,
  type AnswerTo,
  type Settings,
  type SwitchKey,
  type Switches,
  type SwitchTo,
  type Topic,
} from '../../flows/vocabulary/questions.ts';

export interface Case {
  readonly answers: Answers;
  readonly circumstances: Circumstances;
}

/** `undefined` means a question not answered yet. */
type Choices = { readonly [K in AnswerKey]?: readonly (AnswerTo<K> | undefined)[] };
type SwitchChoices = { readonly [K in SwitchKey]?: readonly (SwitchTo<K> | undefined)[] };

export const calm = {
  danger_now: 'no',
  imminent_sig_harm: 'no',
  audience: 'teacher',
  subject: 'child',
  topics: ['bullying'],
  referral_status: 'none',
  self_harm: 'safe_now',
  missing: 'no',
  collection: 'not_collected',
  image_adult_involved: 'no',
  adult_contact_now: 'no',
  image_immediate: 'no',
  behaviour: 'harmful',
  travel_planned: 'no',
  allegation_threshold: 'meets',
  csa_basis: 'told_by_child',
  housing: 'no',
  fgm_basis: 'girl_told_me',
  child_under_18: 'yes',
  younger_girl: 'no',
  teaching_work: 'yes',
  same_profession_already_reported: 'no',
  children_affected: 'no',
  care_arrangement: 'close_relative',
  hate_by: 'pupils',
  struggling: 'child',
  sig_harm_suspected: 'no',
  risk_from_family: 'no',
  needs: 'none_or_one',
  need_met_by_school: 'yes',
  repeat: 'no',
  agreement_to_service: 'yes',
} as const satisfies { readonly [K in AnswerKey]: AnswerTo<K> };

export const settings: Settings = { csa_duty_switch: 'off', csa_duty_from: null, asOf: '2026-11-21' };
export const circumstances: Circumstances = { switches: {}, settings, school: { headIsDsl: true } };

/** Answers that differ from the calm ones only as said. */
export const but = (changes: Answers): Answers => ({ ...calm, ...changes });

function combinations(
  choices: Readonly<Record<string, readonly unknown[] | undefined>>,
): readonly Readonly<Record<string, unknown>>[] {
  return Object.entries(choices).reduce<Readonly<Record<string, unknown>>[]>(
    (ways, [key, values = []]) =>
      ways.flatMap((way) => values.map((value) => (value === undefined ? way : { ...way, [key]: value }))),
    [{}],
  );
}

/** Every combination of these answers, all others calm. */
const everyWay = (choices: Choices): readonly Answers[] => {
  const rest = Object.fromEntries(Object.entries(calm).filter(([key]) => !(key in choices)));
  return combinations(choices).map((way): Answers => ({ ...rest, ...way }));
};
const everySwitch = (choices: SwitchChoices): readonly Switches[] => combinations(choices);

const here = (ways: readonly Answers[]): readonly Case[] =>
  ways.map((answers) => ({ answers, circumstances }));

const values = <K extends AnswerKey>(key: K) =>
  questions[key].values as readonly unknown[] as readonly AnswerTo<K>[];
const everyone = values('audience');
/** One audience for each part of the table that speaks to somebody else. */
const oneOfEach = ['other_staff', 'dsl', 'parent_carer', 'young_person'] as const;
const yesNo = ['yes', 'no', 'not_sure'] as const;
const yesNoOpen = [...yesNo, undefined];

/** None of these topics, each alone, and each with one other that has no rule of its own. */
const aloneAndWithOne = (...some: readonly Topic[]): readonly (readonly Topic[])[] => [
  [],
  ['bullying'],
  ...some.flatMap((topic): (readonly Topic[])[] => [[topic], [topic, 'send']]),
];

const dangerAndHarm = () =>
  here(
    everyWay({
      audience: oneOfEach,
      danger_now: yesNoOpen,
      imminent_sig_harm: yesNoOpen,
      sig_harm_suspected: yesNoOpen,
      risk_from_family: yesNoOpen,
    }),
  );

const selfHarm = () =>
  here(
    everyWay({
      audience: oneOfEach,
      danger_now: yesNoOpen,
      topics: aloneAndWithOne('self_harm', 'mental_health'),
      self_harm: [...values('self_harm'), undefined],
      sig_harm_suspected: yesNo,
    }),
  );

const missing = () => {
  const common = {
    topics: [
      ...aloneAndWithOne('missing', 'attendance'),
      ['missing', 'attendance'],
      ['missing', 'self_harm'],
      ['attendance', 'physical_abuse'],
      ['missing', 'domestic_abuse'],
    ],
    missing: [...values('missing'), undefined],
  } as const;
  return here([
    ...everyWay({ ...common, audience: oneOfEach, danger_now: yesNo, sig_harm_suspected: ['yes', 'no'] }),
    ...everyWay({ ...common, audience: everyone, risk_from_family: ['yes'] }),
  ]);
};

const goingHome = () =>
  here([
    ...everyWay({
      audience: everyone,
      danger_now: yesNo,
      imminent_sig_harm: yesNo,
      topics: [
        ...aloneAndWithOne('collection'),
        ['collection', 'missing'],
        ['collection', 'forced_marriage_hba'],
      ],
      collection: [...values('collection'), undefined],
    }),
    ...everyWay({
      audience: oneOfEach,
      subject: ['child', 'head', 'adult_elsewhere_with_children'],
      topics: [['collection'], ['collection', 'physical_abuse']],
      collection: [...values('collection'), undefined],
      sig_harm_suspected: yesNo,
      risk_from_family: yesNoOpen,
    }),
  ]);

const images = () =>
  here(
    everyWay({
      audience: oneOfEach,
      topics: [...aloneAndWithOne('images', 'grooming', 'online'), ['images', 'grooming']],
      image_adult_involved: yesNoOpen,
      adult_contact_now: yesNoOpen,
      image_immediate: yesNoOpen,
      sig_harm_suspected: ['no', 'yes'],
    }),
  );

const behaviour = () =>
  here([
    ...everyWay({
      audience: everyone,
      topics: [
        ...aloneAndWithOne('child_on_child_sexual', 'sexual_abuse'),
        ['child_on_child_sexual', 'images'],
        ['child_on_child_sexual', 'adult_at_risk'],
        ['child_on_child_sexual', 'missing'],
      ],
      missing: ['ten_plus_not_found'],
      behaviour: [...values('behaviour'), undefined],
      sig_harm_suspected: yesNoOpen,
      risk_from_family: ['no', 'not_sure', undefined],
    }),
    ...everyWay({
      audience: oneOfEach,
      topics: [['child_on_child_sexual', 'send']],
      behaviour: values('behaviour'),
      needs: [...values('needs'), undefined],
      need_met_by_school: yesNo,
      repeat: yesNo,
      agreement_to_service: ['yes', 'refused', undefined],
    }),
  ]);

const travel = () =>
  here(
    everyWay({
      audience: oneOfEach,
      topics: [['bullying'], ['fgm'], ['forced_marriage_hba'], ['fgm', 'forced_marriage_hba']],
      travel_planned: [...values('travel_planned'), undefined],
      danger_now: yesNo,
      imminent_sig_harm: ['no', 'not_sure'],
      fgm_basis: ['at_risk_or_suspected', 'adult_18plus'],
      younger_girl: ['no', 'not_sure'],
    }),
  );

const fgm = () => {
  const common = {
    topics: [['fgm']],
    fgm_basis: [...values('fgm_basis'), undefined],
    child_under_18: yesNoOpen,
  } as const;
  return here([
    ...everyWay({
      ...common,
      audience: ['dsl'],
      teaching_work: yesNoOpen,
      same_profession_already_reported: yesNoOpen,
    }),
    ...everyWay({
      ...common,
      audience: ['teacher', 'regulated_health_social'],
      teaching_work: ['no'],
      same_profession_already_reported: yesNoOpen,
    }),
    ...everyWay({
      ...common,
      audience: ['other_staff', 'parent_carer', 'young_person'],
      younger_girl: yesNoOpen,
      travel_planned: ['no', 'later_known_date', undefined],
    }),
    ...everyWay({
      audience: everyone,
      topics: aloneAndWithOne('fgm'),
      fgm_basis: [...values('fgm_basis'), undefined],
    }),
  ]);
};

/** R3c on and off, and its date before, on and after the day the advice is worked out for. */
const sexualAbuseDuty = (): readonly Case[] => {
  const duties: readonly Settings[] = [
    { ...settings, csa_duty_switch: 'off', csa_duty_from: '2026-11-20' },
    { ...settings, csa_duty_switch: 'on', csa_duty_from: null },
    { ...settings, csa_duty_switch: 'on', csa_duty_from: '2025-12-31' },
    { ...settings, csa_duty_switch: 'on', csa_duty_from: '2026-11-21' },
    { ...settings, csa_duty_switch: 'on', csa_duty_from: '2026-11-22' },
  ];
  const ways = everyWay({
    audience: ['teacher', ...oneOfEach],
    topics: [
      [],
      ['online'],
      ['sexual_abuse', 'send'],
      ['child_on_child_sexual'],
      ['images'],
      ['grooming'],
      ['exploitation'],
    ],
    csa_basis: [...values('csa_basis'), undefined],
  });
  return duties.flatMap((duty) =>
    ways.map((answers): Case => ({ answers, circumstances: { ...circumstances, settings: duty } })),
  );
};

const adults = () =>
  here(
    everyWay({
      audience: oneOfEach,
      subject: values('subject'),
      allegation_threshold: [...values('allegation_threshold'), undefined],
      topics: [[], ['not_sure'], ['physical_abuse'], ['bullying', 'neglect'], ['everyday_info']],
      sig_harm_suspected: ['yes', 'no'],
    }),
  );

const everyTopic = () =>
  here([
    ...everyWay({
      audience: everyone,
      topics: [[], ...allTopics.map((topic) => [topic])],
      sig_harm_suspected: yesNo,
      risk_from_family: yesNo,
    }),
    ...everyWay({
      audience: oneOfEach,
      topics: allTopics.flatMap((one) =>
        allTopics.filter((other) => other > one).map((other) => [one, other]),
      ),
    }),
  ]);

const arrangements = () =>
  here(
    everyWay({
      audience: everyone,
      topics: aloneAndWithOne('private_fostering'),
      care_arrangement: [...values('care_arrangement'), undefined],
      sig_harm_suspected: yesNo,
    }),
  );

const housing = () =>
  here(
    everyWay({
      audience: everyone,
      topics: aloneAndWithOne('housing_money'),
      housing: [...values('housing'), undefined],
      sig_harm_suspected: yesNo,
      risk_from_family: yesNo,
    }),
  );

const hate = () =>
  here(
    everyWay({
      audience: oneOfEach,
      topics: [...aloneAndWithOne('hate_crime', 'stalking'), ['hate_crime', 'stalking']],
      hate_by: [...values('hate_by'), undefined],
      sig_harm_suspected: yesNo,
    }),
  );

const struggling = () =>
  here(
    everyWay({
      audience: oneOfEach,
      topics: [
        ...aloneAndWithOne('mental_health', 'drugs_alcohol', 'self_harm'),
        ['mental_health', 'drugs_alcohol'],
      ],
      self_harm: ['safe_now', 'not_sure'],
      struggling: [...values('struggling'), undefined],
      sig_harm_suspected: yesNo,
    }),
  );

const domesticAbuse = () =>
  here(
    everyWay({
      audience: oneOfEach,
      topics: [
        ...aloneAndWithOne('domestic_abuse', 'encompass_notice'),
        ['domestic_abuse', 'encompass_notice'],
      ],
      children_affected: yesNoOpen,
      sig_harm_suspected: yesNoOpen,
      risk_from_family: yesNo,
    }),
  );

const referrals = () =>
  here([
    ...everyWay({
      audience: oneOfEach,
      topics: [['bullying'], ['encompass_notice'], ['fgm'], ['radicalisation']],
      fgm_basis: ['adult_18plus'],
      child_under_18: ['no'],
      referral_status: [...values('referral_status'), undefined],
      sig_harm_suspected: yesNo,
      risk_from_family: yesNo,
      needs: ['additional', 'several_or_entrenched'],
    }),
    ...everyWay({
      audience: oneOfEach,
      subject: values('subject'),
      referral_status: values('referral_status'),
      needs: ['additional', 'several_or_entrenched', 'not_sure'],
    }),
  ]);

const everyNeed = [...values('needs'), undefined];
const levels = () =>
  here([
    ...everyWay({
      audience: ['other_staff', 'dsl'],
      topics: [['send'], ['send', 'bullying', 'court']],
      needs: everyNeed,
      need_met_by_school: yesNoOpen,
      repeat: yesNoOpen,
      agreement_to_service: [...values('agreement_to_service'), undefined],
    }),
    ...everyWay({
      audience: everyone,
      topics: [
        ['send'],
        ['send', 'bullying', 'everyday_info'],
        ['not_sure', 'bullying', 'send'],
        ['neglect'],
      ],
      needs: everyNeed,
      repeat: yesNoOpen,
      agreement_to_service: ['not_asked', 'refused'],
    }),
    ...everyWay({
      audience: oneOfEach,
      topics: [['send'], ['neglect'], ['gender_questioning']],
      subject: ['child', 'adult_in_school'],
      sig_harm_suspected: yesNoOpen,
      risk_from_family: yesNoOpen,
      needs: ['none_or_one', 'several_or_entrenched', 'not_sure', undefined],
    }),
  ]);

const everyday = () =>
  here([
    ...everyWay({
      audience: oneOfEach,
      danger_now: yesNoOpen,
      imminent_sig_harm: yesNoOpen,
      subject: ['child', 'not_sure_if_adult_involved'],
      referral_status: ['none', 'said_no'],
      topics: [['everyday_info'], ['everyday_info', 'bullying'], []],
      // Not asked after the everyday result, so it must not count there.
      sig_harm_suspected: ['yes'],
    }),
    ...everyWay({
      audience: everyone,
      subject: values('subject'),
      topics: [['everyday_info']],
      sig_harm_suspected: yesNo,
    }),
  ]);

/** The parts of the table, each with the rows that read it. */
export const parts = {
  dangerAndHarm,
  selfHarm,
  missing,
  goingHome,
  images,
  behaviour,
  travel,
  fgm,
  sexualAbuseDuty,
  adults,
  everyTopic,
  arrangements,
  housing,
  hate,
  struggling,
  domesticAbuse,
  referrals,
  levels,
  everyday,
} as const;

const switchValues = <K extends SwitchKey>(key: K): readonly (SwitchTo<K> | undefined)[] => [
  ...(switchQuestions[key].values as readonly unknown[] as readonly SwitchTo<K>[]),
  undefined,
];

/** Each of these answers with every setting of the result page's switches that one modifier reads. */
const switched =
  (choices: SwitchChoices) =>
  (some: readonly Answers[]): readonly Case[] =>
    everySwitch(choices).flatMap((switches) =>
      some.map((answers): Case => ({ answers, circumstances: { ...circumstances, switches } })),
    );

export const whereabouts = switched({
  lives_in_worcs: switchValues('lives_in_worcs'),
  home_council: switchValues('home_council'),
});
export const otherChildren = switched({ other_children: switchValues('other_children') });
export const nobodyReached = switched({
  dsl_reachable: switchValues('dsl_reachable'),
  school_open: switchValues('school_open'),
});
export const clockAndSchool = switched({
  clock: switchValues('clock'),
  school_open: switchValues('school_open'),
});
export const recordsLogin = switched({ records_login: switchValues('records_login') });
