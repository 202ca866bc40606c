/** Draws the advice screen for answers as a reader would have given them: the real rules, words and facts. */
import { render } from '@testing-library/react';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import type { Circumstances } from '../../../flows/vocabulary/circumstances.ts';
import { follow } from '../../../flows/engine/path.ts';
import type { Place } from '../../../flows/engine/trail.ts';
import {
  voiceOf,
  type Answers,
  type Settings,
  type SwitchKey,
  type Switches,
} from '../../../flows/vocabulary/questions.ts';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import type { SchoolProfile } from '../../../src/directory/schoolProfile.ts';
import { makeWords } from '../../../src/i18n/makeWords.ts';
import { VoiceProvider } from '../../../src/i18n/VoiceProvider.tsx';
import { SchoolProvider } from '../../../src/school/SchoolProvider.tsx';
import { AdviceScreen } from '../../../src/screens/Advice/AdviceScreen.tsx';

export interface Situation {
  readonly switches?: Switches;
  readonly place?: Place;
  readonly school?: SchoolProfile;
  readonly settings?: Settings | undefined;
}

const dutyOff: Settings = { csa_duty_switch: 'off', csa_duty_from: null, asOf: '2026-11-21' };
export const calmDay: Switches = { clock: 'office', school_open: 'yes' };

export const circumstancesWith = (
  switches: Switches,
  school: SchoolProfile = profile,
  settings: Settings = dutyOff,
): Circumstances => ({
  switches,
  settings,
  school: { headIsDsl: school.headIsDsl },
});

/** Draws it and hands back what a tap on the page would call. */
export function showAdvice(answers: Answers, { switches, place, school, settings }: Situation = {}) {
  const calls = {
    onCarryOn: vi.fn(),
    onChange: vi.fn(),
    onBack: vi.fn(),
    onRestart: vi.fn(),
    onFinish: vi.fn(),
    onSave: vi.fn(),
  };

  function Screen() {
    const [chosen, setChosen] = useState<Switches>({ ...calmDay, ...switches });
    const circumstances = circumstancesWith(chosen, school, settings);
    const { given, matching } = follow(answers, circumstances);
    const onSwitch = (key: SwitchKey, value: string | undefined): void =>
      setChosen({ ...chosen, [key]: value });
    return (
      <AdviceScreen
        saved={false}
        advice={advise(answers, circumstances)}
        place={place ?? { kind: 'advice' }}
        answers={given}
        facts={matching.facts}
        switches={chosen}
        circumstances={circumstances}
        onSwitch={onSwitch}
        {...calls}
      />
    );
  }

  const voice = answers.audience ? voiceOf(answers.audience) : 'staff';
  const { container, unmount } = render(
    <I18nextProvider i18n={makeWords()}>
      <VoiceProvider voice={voice}>
        <SchoolProvider school={school ?? profile}>
          <Screen />
        </SchoolProvider>
      </VoiceProvider>
    </I18nextProvider>,
  );
  return { container, unmount, ...calls };
}

const calm = { danger_now: 'no', imminent_sig_harm: 'no' } as const;

/** She told them, and no journey is planned. */
const toldOfFgm = {
  subject: 'child',
  topics: ['fgm'],
  fgm_basis: 'girl_told_me',
  travel_planned: 'no',
} as const;

/** Answers that several tests start from. */
export const cases = {
  danger: { danger_now: 'yes' },
  imminent: { danger_now: 'no', imminent_sig_harm: 'yes' },
  fgmTeacher: {
    ...calm,
    audience: 'teacher',
    ...toldOfFgm,
  },
  fgmAssistant: { ...calm, audience: 'other_staff', ...toldOfFgm },
  headInQuestion: {
    ...calm,
    audience: 'teacher',
    subject: 'head',
    topics: [],
    referral_status: 'none',
    sig_harm_suspected: 'yes',
    risk_from_family: 'no',
  },
  forcedMarriage: {
    ...calm,
    audience: 'teacher',
    subject: 'child',
    topics: ['forced_marriage_hba'],
    referral_status: 'none',
    travel_planned: 'no',
    risk_from_family: 'no',
  },
  harmSuspected: {
    ...calm,
    audience: 'teacher',
    subject: 'child',
    topics: ['physical_abuse'],
    referral_status: 'none',
    risk_from_family: 'no',
  },
  refused: {
    ...calm,
    audience: 'dsl',
    subject: 'child',
    topics: ['housing_money'],
    referral_status: 'none',
    sig_harm_suspected: 'no',
    risk_from_family: 'no',
    needs: 'additional',
    need_met_by_school: 'no',
    repeat: 'no',
    agreement_to_service: 'refused',
  },
  earlyHelp: {
    ...calm,
    audience: 'teacher',
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
  dslAllegation: {
    ...calm,
    audience: 'dsl',
    subject: 'adult_in_school',
    topics: [],
    referral_status: 'none',
    allegation_threshold: 'meets',
    sig_harm_suspected: 'yes',
    risk_from_family: 'no',
  },
  dslReferral: {
    ...calm,
    audience: 'dsl',
    subject: 'child',
    topics: ['physical_abuse'],
    referral_status: 'said_no',
    risk_from_family: 'no',
  },
  parentDomesticAbuse: {
    ...calm,
    audience: 'parent_carer',
    subject: 'child',
    topics: ['domestic_abuse'],
    referral_status: 'none',
    children_affected: 'yes',
    sig_harm_suspected: 'no',
    risk_from_family: 'yes',
  },
  parentEarlyHelp: {
    ...calm,
    audience: 'parent_carer',
    subject: 'child',
    topics: ['send'],
    referral_status: 'none',
    sig_harm_suspected: 'no',
    risk_from_family: 'no',
    needs: 'additional',
    repeat: 'no',
  },
  young: {
    ...calm,
    audience: 'young_person',
    subject: 'child',
    topics: ['bullying'],
    referral_status: 'none',
    sig_harm_suspected: 'no',
    risk_from_family: 'no',
  },
  youngHurt: {
    ...calm,
    audience: 'young_person',
    subject: 'child',
    topics: ['physical_abuse'],
    referral_status: 'none',
    risk_from_family: 'yes',
  },
  bereaved: {
    ...calm,
    audience: 'parent_carer',
    subject: 'child',
    topics: ['bereavement'],
    referral_status: 'none',
    sig_harm_suspected: 'no',
    risk_from_family: 'no',
    needs: 'none_or_one',
    repeat: 'no',
  },
} as const satisfies Record<string, Answers>;

/** A name from the profile: real names are written nowhere else. */
export function named(role: 'dsl' | 'deputyDsls' | 'chairOfGovernors'): string {
  const [holder] = [profile.people[role]].flat();
  const name = holder?.name ?? null;
  if (name === null) throw new Error(`The profile names nobody as ${role}.`);
  return name;
}
