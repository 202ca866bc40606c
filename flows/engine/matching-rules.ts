import { matches, keysOf, type Facts } from '../vocabulary/conditions.ts';
import type { Rule } from '../rules/rule.ts';
import { rules } from '../rules/rules.ts';
import { isAtLeast } from '../vocabulary/advice.ts';
import type { Audience } from '../vocabulary/questions.ts';
import type { RuleId } from '../vocabulary/rules.ts';

const reads = (rule: Rule, ...keys: readonly string[]) => keysOf(rule.when).some((key) => keys.includes(key));

// Most rules read only answers. R30 reads whether a graver rule matches, and three fallbacks whether any
// does, so they are evaluated after the others.
const fallbacks = rules.filter((rule) => reads(rule, 'own_rule'));
const afterGraver = rules.filter((rule) => reads(rule, 'urgent_rule'));
const plain = rules.filter((rule) => !fallbacks.includes(rule) && !afterGraver.includes(rule));

const settling: readonly RuleId[] = ['R6', 'R15a', 'R15b', 'R31', 'P3a', 'P5a', 'P11a', 'P13b', 'P20', 'P21'];

/** Does the row apply to this audience? */
export function isForAudience(who: Rule['who'], audience: Audience | undefined): boolean {
  return who === 'everyone' || (audience !== undefined && who.includes(audience));
}

/** Every matching rule, in row order, with the facts that follow from them. */
export interface MatchingRules {
  readonly facts: Facts;
  readonly rules: readonly Rule[];
}

/**
 * Evaluates every rule.
 * @param done whether every question of this path is answered: only then do the fallbacks of M6 apply.
 */
export function matchRules(answered: Facts, done: boolean): MatchingRules {
  const held: Rule[] = [];
  const facts: { -readonly [K in keyof Facts]: Facts[K] } = { ...answered };
  const ask = (asked: readonly Rule[]) => {
    for (const rule of asked)
      if (isForAudience(rule.who, facts.audience) && matches(rule.when, facts)) held.push(rule);
  };

  ask(plain);
  facts.urgent_rule = yesIf(held.some(({ tier }) => isAtLeast(tier, 'T5')));
  facts.topic_settled = yesIf(facts.topics?.length === 1 && held.some(({ id }) => settling.includes(id)));
  facts.support_possible = yesIf(held.some(({ id }) => id === 'R24' || id === 'R25'));
  ask(afterGraver);
  facts.head_in_question = yesIf(isHeadInQuestion(held, facts));
  facts.own_rule = yesIf(held.some((rule) => isOwn(rule, facts.audience)));
  facts.self_harm_alone = yesIf(isSelfHarmAlone(held, facts));
  facts.questions = done ? 'done' : 'open';
  ask(fallbacks);
  return { facts, rules: rules.filter((rule) => held.includes(rule)) };
}

/** Fallbacks apply to parents and young people if no row of their own section matches, to staff if no row matches. */
function isOwn({ id }: Rule, audience: Audience | undefined): boolean {
  // P13 and P21 may both hold: behaviour expected at that age, beside a need (section 7).
  if (audience === 'parent_carer') return id.startsWith('P') && id !== 'P21';
  if (audience === 'young_person') return id.startsWith('Y');
  return true;
}

const selfHarm: readonly RuleId[] = ['R22', 'P8', 'Y4a'];
const emergency: readonly RuleId[] = ['R1', 'P1', 'Y1'];

/** Every rule that matches from T0 to T4 is about a child's self-harm. */
function isSelfHarmAlone(held: readonly Rule[], { danger_from_self_harm }: Facts): boolean {
  const grave = held.filter(({ tier }) => isAtLeast(tier, 'T4'));
  return (
    grave.length > 0 &&
    grave.every(
      ({ id }) => selfHarm.includes(id) || (danger_from_self_harm === 'yes' && emergency.includes(id)),
    )
  );
}

function yesIf(condition: boolean): 'yes' | 'no' {
  return condition ? 'yes' : 'no';
}

/** From R8 and P6a; a young person is not asked enough to know, so an unspecified adult may be the head (M5). */
function isHeadInQuestion(held: readonly Rule[], { audience, subject }: Facts): boolean {
  if (held.some(({ id }) => id === 'R8' || id === 'P6a')) return true;
  return audience === 'young_person' && (subject === 'head' || subject === 'not_sure_which_adult');
}
