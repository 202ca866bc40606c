import { ruleIds, type RuleId } from '../vocabulary/rules.ts';
import { adultRules } from './adults-who-work-with-children.ts';
import { emergencyRules } from './emergency.ts';
import { fgmRules } from './fgm.ts';
import { goingHomeRules } from './going-home.ts';
import { levelOfNeedRules } from './levels-of-need.ts';
import { otherNotificationRules } from './other-notifications.ts';
import { referralRules } from './referrals.ts';
import type { Rule } from './rule.ts';
import { sexualBehaviourRules } from './sexual-behaviour.ts';
import { suspectedHarmRules } from './suspected-harm.ts';
import { welfareRules } from './welfare.ts';

const byId = new Map<RuleId, Rule>(
  [
    ...emergencyRules,
    ...fgmRules,
    ...adultRules,
    ...suspectedHarmRules,
    ...goingHomeRules,
    ...sexualBehaviourRules,
    ...otherNotificationRules,
    ...referralRules,
    ...welfareRules,
    ...levelOfNeedRules,
  ].map((rule) => [rule.id, rule]),
);

/**
 * The rule of a row.
 * @throws if no file under rules/ holds it.
 */
export function ruleOf(id: RuleId): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`Rule ${id} is in vocabulary/rules.ts but in no file under flows/rules/.`);
  return rule;
}

/** Every rule, in the decision table's row order. */
export const rules: readonly Rule[] = ruleIds.map(ruleOf);
