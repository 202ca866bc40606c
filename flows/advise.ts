import type { Advice, People } from './advice.ts';
import type { Circumstances } from './vocabulary/circumstances.ts';
import { any, is, matches, ticks, yesOrNotSure, type Facts } from './vocabulary/conditions.ts';
import { isForAudience } from './engine/matching-rules.ts';
import { follow, type Path } from './engine/path.ts';
import { compareGravity } from './engine/precedence.ts';
import { raisedFrom, refusalNeedsDecision } from './engine/raise.ts';
import { inOrderToTry } from './engine/contact-order.ts';
import { allegationRows } from './rules/adults-who-work-with-children.ts';
import { modifiers } from './rules/modifiers.ts';
import type { Modifier, Rule } from './rules/rule.ts';
import { ruleOf } from './rules/rules.ts';
import { familyServices, topicServices } from './rules/topic-services.ts';
import { famOf, type Fam } from './engine/fam.ts';
import {
  actsOn,
  primaryOf,
  adjustRules,
  waitsForSchool,
  type AdjustedRule,
} from './engine/adjusted-rules.ts';
import { stepsOf } from './engine/steps.ts';
import { consentOf } from './engine/consent.ts';
import { unique } from './vocabulary/unique.ts';
import { isOffered } from './questions/switches.ts';
import {
  blocks as allBlocks,
  callKindOf,
  deadlines,
  isProtection,
  tiers,
  type Block,
  type Deadline,
  type LevelOrRange,
} from './vocabulary/advice.ts';
import {
  isFrontDoor,
  isSchoolContact,
  takesWorries,
  type Contact,
  type ServiceContact,
} from './vocabulary/contacts.ts';
import type { MustNot } from './vocabulary/duties.ts';
import { isStaff, topics, type Answers } from './vocabulary/questions.ts';
import type { AnyRuleId } from './vocabulary/rules.ts';
import { becauseOf } from './engine/why.ts';

/** The advice for these answers: every rule that matches, combined according to section 2 of the decision table. */
export function advise(answers: Answers, circumstances: Circumstances): Advice {
  return adviseOn(follow(answers, circumstances));
}

/** Like `advise`, for a path already followed. */
export function adviseOn({ given, matching }: Path): Advice {
  const { facts } = matching;
  const early = applying(matching.rules, facts);
  const adjusted = adjustRules(matching.rules, facts, early);
  const before = primaryOf(adjusted, facts);

  // R34 applies once, to the primary rule before raising; the lower row stays as a later step.
  const raisedTo = before ? raisedFrom(before.rule.id, facts) : null;
  const decides = before !== null && refusalNeedsDecision(before.rule.id, facts);
  const added =
    raisedTo === null || adjusted.some(({ rule }) => rule.id === raisedTo) ? [] : [ruleOf(raisedTo)];
  const held = [...matching.rules, ...added];
  const all = added.length === 0 ? adjusted : adjustRules(held, facts, applying(held, facts));
  const primary = raisedTo === null ? before : (all.find(({ rule }) => rule.id === raisedTo) ?? before);

  const sorted = inOrder(all, primary);
  const first = sorted[0] ?? null;
  const led: Facts = {
    ...facts,
    primary_raised: raisedTo !== null || decides ? 'yes' : 'no',
    lead_waits_for_school: sorted.some(waitsForSchool) ? 'yes' : 'no',
    primary_reaches_front_door: reachesFrontDoor(first, facts) ? 'yes' : 'no',
  };
  const working = applying(held, led);
  const fam = famOf(held, facts);

  const named = servicesOf(sorted, working, facts);
  const steps = stepsOf(sorted, working, { facts: led, fam, decides });
  const blocks = blocksOf(
    held,
    facts,
    fam,
    steps.flatMap(({ contacts }) => contacts),
  );
  return {
    primary: first && {
      rule: first.rule.id,
      action: first.action,
      tier: first.tier,
      deadline: first.deadline,
      owner: first.owner,
      contacts: inOrderToTry(first.contacts, facts, [first.rule.id]),
    },
    rules: [...sorted.map(({ rule }) => rule.id), ...working.map(({ id }) => id)],
    duties: steps,
    mustNots: mustNotsOf(sorted, working, facts, fam),
    blocks,
    consent: consentOf(
      {
        tier: first?.tier ?? null,
        steps,
        blocks,
        allegation: held.some(({ id }) => allegationRows.includes(id)),
      },
      facts,
    ),
    call: first ? callKindOf[first.action] : 'other',
    mayReachNobody: mayReachNobody(first, facts),
    level: levelOf(held, facts),
    services: named,
    topicServices: topicalBeside(named, facts).filter((id) => fam === 'off' || !familyServices.includes(id)),
    people: peopleOf(facts),
    why: [...held, ...working].map(({ id, when }) => ({ rule: id, keys: becauseOf(when, led, given) })),
    urgency: first ? urgencyOf(first.deadline) : 'soon',
  };
}

/** Is a council's front door rung first? Of an allegation it is rung only where the child may be harmed as well (R32, P16). */
function reachesFrontDoor(primary: AdjustedRule | null, facts: Facts): boolean {
  if (primary === null || !primary.contacts.includes('family-front-door')) return false;
  return !allegationRows.includes(primary.rule.id) || matches(yesOrNotSure('sig_harm_suspected'), facts);
}

/** The modifiers that apply to the matching rules. */
function applying(held: readonly Rule[], facts: Facts): readonly Modifier[] {
  const gravest = Math.min(...held.map(({ tier }) => tiers.indexOf(tier)));
  return modifiers.filter((modifier) => {
    const { on, who, when } = modifier;
    if (held.length === 0 || !isForAudience(who, facts.audience) || !matches(when, facts)) return false;
    if (on === 'any') return true;
    if ('tiers' in on) return on.tiers.some((tier) => tiers.indexOf(tier) === gravest);
    return held.some((rule) => actsOn(modifier, rule));
  });
}

function inOrder(adjusted: readonly AdjustedRule[], primary: AdjustedRule | null): readonly AdjustedRule[] {
  const rest = adjusted.filter((one) => one !== primary).sort(compareGravity);
  return primary ? [primary, ...rest] : rest;
}

function mustNotsOf(
  adjusted: readonly AdjustedRule[],
  working: readonly Modifier[],
  facts: Facts,
  fam: Fam,
): Advice['mustNots'] {
  const rulesBy = new Map<MustNot, AnyRuleId[]>();
  const add = (id: MustNot, rule: AnyRuleId) => rulesBy.set(id, [...(rulesBy.get(id) ?? []), rule]);
  for (const { id, mustNots } of [...adjusted.map(({ rule }) => rule), ...working]) {
    for (const one of mustNots) {
      if (typeof one === 'string') add(one, id);
      else if (matches(one.when, facts)) add(one.id, id);
    }
  }
  for (const { rule } of adjusted) {
    if (rule.blocks.includes('NODETER')) add('discourage_a_report', rule.id);
    if (fam !== 'off' && isStaff(facts.audience))
      add(fam === 'always' ? 'contact_family_or_community' : 'contact_person_feared', rule.id);
  }
  return [...rulesBy].map(([id, rules]) => ({ id, rules }));
}

/** Where a parent may tell staff that they are being hurt: a family with nowhere to sleep may be running from it (R41). */
const abuseAtHome = any(ticks('domestic_abuse', 'encompass_notice'), is('housing', 'tonight', 'not_sure'));

function blocksOf(
  held: readonly Rule[],
  facts: Facts,
  fam: Fam,
  contacts: readonly Contact[],
): readonly Block[] {
  const on = new Set<Block>(held.flatMap((rule) => rule.blocks));
  if (isStaff(facts.audience) && held.some(({ tier }) => isProtection(tier))) on.add('S');
  if (isStaff(facts.audience) && held.length > 0 && matches(abuseAtHome, facts)) on.add('DA');
  if (fam !== 'off') on.add('FAM');
  // Nobody is held by force: R2 says so too, and to others than staff it is not addressed.
  if (isStaff(facts.audience) && held.some(({ id }) => id === 'R2')) on.add('HAND');
  if (facts.audience === 'parent_carer' && contacts.some(isFrontDoor)) on.add('AFTER');
  return allBlocks.filter((block) => on.has(block));
}

/** Does the primary action go to somebody at school, and can this reader still say that nobody there answered? */
function mayReachNobody(primary: AdjustedRule | null, facts: Facts): boolean {
  if (primary === null || primary.action === 'call_999' || facts.dsl_reachable === 'no') return false;
  return primary.contacts.some(takesWorries) && isOffered('dsl_reachable', facts);
}

/** The highest number matched counts; a range, only where no fixed number as high as its own end is (M1). */
const fromHighest: readonly LevelOrRange[] = [4, '2-4', 3, 2, '1-2', 1];

function levelOf(held: readonly Rule[], facts: Facts): LevelOrRange | null {
  const levels = held.flatMap(({ level, raisedLevel }): readonly LevelOrRange[] => [
    ...(level === null ? [] : [level]),
    ...(raisedLevel && matches(raisedLevel.when, facts) ? [raisedLevel.level] : []),
  ]);
  return fromHighest.find((level) => levels.includes(level)) ?? null;
}

/** The rows' own contacts and services. */
function servicesOf(
  adjusted: readonly AdjustedRule[],
  working: readonly Modifier[],
  facts: Facts,
): readonly ServiceContact[] {
  const named = adjusted.flatMap(({ contacts, rule }) => [
    ...inOrderToTry(contacts, facts, [rule.id]),
    ...inOrderToTry(rule.services, facts, [rule.id]),
  ]);
  const rowed = working.flatMap(({ services }) => services);
  return unique([...named, ...rowed].filter((contact) => !isSchoolContact(contact)));
}

/** What the ticked topics add to them (section 9). */
function topicalBeside(named: readonly ServiceContact[], facts: Facts): readonly ServiceContact[] {
  const topical = topics
    .filter((topic) => facts.topics?.includes(topic))
    .flatMap((topic) => topicServices[topic]);
  return unique(topical.filter((service) => !named.includes(service)));
}

function peopleOf(facts: Facts): People {
  if (facts.head_in_question === 'yes') return { lead: 'chair', head: 'chair' };
  return {
    lead: facts.subject === undefined ? 'dsl_or_chair' : 'dsl',
    head: facts.subject === 'not_sure_if_adult_involved' ? 'headteacher_or_chair' : 'headteacher',
  };
}

/** From the same day to the next working day. */
const dueToday = deadlines.slice(deadlines.indexOf('same_day'), deadlines.indexOf('next_working_day') + 1);

/** A lead's card looks and reads by its own deadline, never by its tier or another step (section 2). */
function urgencyOf(deadline: Deadline): Advice['urgency'] {
  if (deadline === 'now') return 'now';
  return dueToday.includes(deadline) ? 'today' : 'soon';
}
