/**
 * Section 2 of the decision table, "Precedence and combining", with sections 4, 5 and 9: what several rules add up to. Here the
 * answers and surroundings to combine them on, and what is asked of an advice.
 */
import { expect } from 'vitest';
import type { Advice } from '../../../flows/advice.ts';
import type { Step } from '../../../flows/engine/step.ts';
import type { Circumstances } from '../../../flows/vocabulary/circumstances.ts';
import type { Action, Tier } from '../../../flows/vocabulary/advice.ts';
import type { Contact } from '../../../flows/vocabulary/contacts.ts';
import type { DutyId } from '../../../flows/vocabulary/duties.ts';
import type { Answers, Audience, Settings, Switches, Topic } from '../../../flows/vocabulary/questions.ts';
import type { RuleId } from '../../../flows/vocabulary/rules.ts';

export const settings: Settings = { csa_duty_switch: 'off', csa_duty_from: null, asOf: '2026-11-21' };
export const dutyOn: Settings = { csa_duty_switch: 'on', csa_duty_from: '2026-09-01', asOf: '2026-11-21' };

export const circumstances = (switches: Switches = {}, headIsDsl = true, set = settings): Circumstances => ({
  switches,
  settings: set,
  school: { headIsDsl },
});

/** Danger and serious harm answered no, about a child, never raised before; the topics as given. */
export const about = (audience: Audience, topics: readonly Topic[], more: Answers = {}): Answers => ({
  danger_now: 'no',
  imminent_sig_harm: 'no',
  audience,
  subject: 'child',
  topics,
  referral_status: 'none',
  ...more,
});

export const noHarm: Answers = { sig_harm_suspected: 'no', risk_from_family: 'no' };
export const fewNeeds: Answers = { ...noHarm, needs: 'none_or_one', need_met_by_school: 'yes', repeat: 'no' };
export const girlTold: Answers = {
  travel_planned: 'no',
  fgm_basis: 'girl_told_me',
  child_under_18: 'yes',
  same_profession_already_reported: 'no',
  risk_from_family: 'no',
};

export const staffRoles: readonly Audience[] = ['teacher', 'regulated_health_social', 'other_staff', 'dsl'];
export const nonDsl: readonly Audience[] = ['teacher', 'regulated_health_social', 'other_staff'];

export const ids = ({ duties }: Advice): readonly DutyId[] => duties.map(({ id }) => id);
export const stepOf = (advice: Advice, id: DutyId): Step | undefined =>
  advice.duties.find((step) => step.id === id);
export const mustNotIds = ({ mustNots }: Advice): readonly string[] => mustNots.map(({ id }) => id);
export const contactsOf = (advice: Advice): readonly Contact[] => [
  ...(advice.primary?.contacts ?? []),
  ...advice.duties.flatMap(({ contacts }) => contacts),
];
export const leadIs = (advice: Advice, rule: RuleId, tier: Tier, action?: Action): void => {
  expect([advice.primary?.rule, advice.primary?.tier]).toEqual([rule, tier]);
  if (action) expect(advice.primary?.action).toBe(action);
};
