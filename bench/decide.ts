/**
 * How long the machine takes for one answer, and the rules for an advice: `-- --times 10` with ten times as many rules.
 * The added rules are evaluated like the others and never match, as most rules do not. Prints JSON; engine.ts runs it.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { all, is } from '../flows/vocabulary/conditions.ts';
import { adultRules } from '../flows/rules/adults-who-work-with-children.ts';
import { emergencyRules } from '../flows/rules/emergency.ts';
import { fgmRules } from '../flows/rules/fgm.ts';
import { levelOfNeedRules } from '../flows/rules/levels-of-need.ts';
import { otherNotificationRules } from '../flows/rules/other-notifications.ts';
import { referralRules } from '../flows/rules/referrals.ts';
import type { Rule } from '../flows/rules/rule.ts';
import { suspectedHarmRules } from '../flows/rules/suspected-harm.ts';
import { welfareRules } from '../flows/rules/welfare.ts';
import type { Trail } from '../flows/engine/trail.ts';
import { ruleIds, type RuleId } from '../flows/vocabulary/rules.ts';
import { timesOf } from './times.ts';

const { values } = parseArgs({ options: { times: { type: 'string', default: '1' } } });

const files = [
  emergencyRules,
  fgmRules,
  adultRules,
  suspectedHarmRules,
  otherNotificationRules,
  referralRules,
  welfareRules,
  levelOfNeedRules,
] as Rule[][];

// Before flows/ is loaded, since it reads the rules then.
for (const file of files) {
  const own = [...file];
  for (let copy = 1; copy < Number(values.times); copy++)
    for (const rule of own) {
      const id = `${rule.id} ${copy}` as RuleId;
      // Evaluated in full, then false.
      file.push({ ...rule, id, when: all(rule.when, is('danger_now', 'yes'), is('danger_now', 'no')) });
      (ruleIds as unknown as RuleId[]).push(id);
    }
}

const { advise } = await import('../flows/advise.ts');
const { replay, begin, step } = await import('../flows/replay.ts');
const { rules } = await import('../flows/rules/rules.ts');

const circumstances = {
  settings: { asOf: '2026-11-18', csa_duty_switch: 'off', csa_duty_from: null },
  switches: { clock: 'office', school_open: 'yes' },
  school: { headIsDsl: true },
} as const;
const trail: Trail = [
  { page: 'danger_now', answers: { danger_now: 'no' } },
  { page: 'imminent_sig_harm', answers: { imminent_sig_harm: 'no' } },
  { page: 'audience', answers: { audience: 'teacher' } },
  { page: 'subject', answers: { subject: 'child' } },
  { page: 'topics', answers: { topics: ['neglect'] } },
  { page: 'referral_status', answers: { referral_status: 'none' } },
  { page: 'sig_harm_suspected', answers: { sig_harm_suspected: 'yes' } },
  { page: 'risk_from_family', answers: { risk_from_family: 'no' } },
];
const { answers, place } = replay(trail, circumstances);
if (place.kind !== 'advice') throw new Error('These answers lead to no advice any more.');

// Continue costs one step and, at the last question, the advice; a saved trail, or a new hour, the whole trail.
const started = begin(circumstances);
let danger = 0;
process.stdout.write(
  JSON.stringify({
    rules: rules.length,
    // A new object each time, because the last result is cached.
    step: timesOf(300, () =>
      step(started, { type: 'ANSWER', answers: { danger_now: danger++ % 2 === 0 ? 'no' : 'not_sure' } }),
    ),
    trail: timesOf(100, () => replay(trail, { ...circumstances })),
    advice: timesOf(300, () => advise({ ...answers }, circumstances)),
  }),
);
