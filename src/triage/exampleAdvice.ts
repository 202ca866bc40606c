/** A few invented worries with their advice, to preview a school's own facts. */
import { advise } from '../../flows/advise.ts';
import type { Advice } from '../../flows/advice.ts';
import type { Circumstances } from '../../flows/vocabulary/circumstances.ts';
import type { Facts } from '../../flows/vocabulary/conditions.ts';
import { follow } from '../../flows/engine/path.ts';
import type { Place } from '../../flows/engine/trail.ts';
import { voiceOf, type Answers, type Switches, type Voice } from '../../flows/vocabulary/questions.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import { presetsAt, settingsAt } from './clock.ts';

const calm = { danger_now: 'no', imminent_sig_harm: 'no', audience: 'teacher' } as const;

const examples = {
  harmAtHome: {
    ...calm,
    subject: 'child',
    topics: ['physical_abuse'],
    referral_status: 'none',
    risk_from_family: 'yes',
  },
  head: { ...calm, subject: 'head', topics: [], referral_status: 'none' },
  colleague: { ...calm, subject: 'adult_in_school', topics: [], referral_status: 'none' },
  missing: {
    ...calm,
    subject: 'child',
    topics: ['missing'],
    referral_status: 'none',
    missing: 'absent_not_contactable',
  },
  earlyHelp: {
    ...calm,
    subject: 'child',
    topics: ['housing_money'],
    referral_status: 'none',
    sig_harm_suspected: 'no',
    risk_from_family: 'no',
    needs: 'additional',
    need_met_by_school: 'no',
    repeat: 'no',
    agreement_to_service: 'yes',
  },
} as const satisfies Record<string, Answers>;

export type ExampleId = keyof typeof examples;
export const exampleIds = Object.keys(examples) as readonly ExampleId[];

interface Given {
  readonly school: SchoolProfile;
  readonly now: Date;
  /** Explicit values, which override the presets of the time of day. */
  readonly switches: Switches;
}

interface ExampleAdvice {
  readonly advice: Advice;
  readonly place: Place;
  readonly answers: Answers;
  readonly facts: Facts;
  readonly switches: Switches;
  readonly circumstances: Circumstances;
  readonly voice: Voice;
}

/** The advice on one of them, as this school's pages would give it. */
export function adviceOn(id: ExampleId, { school, now, switches: own }: Given): ExampleAdvice {
  const answers: Answers = examples[id];
  const switches = { ...presetsAt(now, school), ...own };
  const circumstances: Circumstances = {
    settings: settingsAt(now, school),
    switches,
    school: { headIsDsl: school.headIsDsl },
  };
  const { given, matching } = follow(answers, circumstances);
  return {
    advice: advise(answers, circumstances),
    place: { kind: 'advice' },
    answers: given,
    facts: matching.facts,
    switches,
    circumstances,
    voice: voiceOf(examples[id].audience),
  };
}
