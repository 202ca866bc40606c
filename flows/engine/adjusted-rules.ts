import { matches, type Facts } from '../vocabulary/conditions.ts';
import { compareGravity } from './precedence.ts';
import type { Modifier, Rule } from '../rules/rule.ts';
import { unique } from '../vocabulary/unique.ts';
import type { Action, Deadline, Owner, Tier } from '../vocabulary/advice.ts';
import { isUnderHead, type Contact } from '../vocabulary/contacts.ts';
import type { RuleId } from '../vocabulary/rules.ts';

/** A matching rule with its action adjusted by section 4 and the M rules. */
export interface AdjustedRule {
  readonly rule: Rule;
  readonly tier: Tier;
  readonly action: Action;
  readonly contacts: readonly Contact[];
  readonly deadline: Deadline;
  readonly owner: Owner;
}

const schoolOwners: readonly Owner[] = [
  'dsl',
  'headteacher',
  'senior_leader',
  'head_or_dsl',
  'dsl_or_lead_professional',
  'dsl_or_senco',
  'dsl_or_attendance_lead',
];
const leadOwns: readonly Owner[] = [
  'staff_member',
  'dsl',
  'dsl_or_lead_professional',
  'dsl_or_senco',
  'dsl_or_attendance_lead',
];
const stepToLead: readonly Action[] = ['dsl_now_then_ffd', 'dsl_today'];

/** The contacts, with the chair of governors instead of everybody who answers to the head. */
export function viaChair(contacts: readonly Contact[]): readonly Contact[] {
  return unique(contacts.map((contact) => (isUnderHead(contact) ? 'chair_of_governors' : contact)));
}

/**
 * Who owns a step here: the chair if the worry is about the head (M5), the lead if the reader is the lead
 * (M4), the adult a young person tells instead of school staff (section 8).
 */
export function ownerHere(owner: Owner, facts: Facts): Owner {
  // A deputy keeps what is theirs to do; the chair owns the case (M5).
  if (facts.audience === 'dsl' && leadOwns.includes(owner)) return owner === 'staff_member' ? 'dsl' : owner;
  if (facts.head_in_question === 'yes' && schoolOwners.includes(owner)) return 'chair_of_governors';
  if (facts.audience === 'young_person' && schoolOwners.includes(owner)) return 'adult_told';
  return owner;
}

/** Each matching rule, adjusted, before the primary rule is chosen. */
export function adjustRules(
  held: readonly Rule[],
  facts: Facts,
  applying: readonly Modifier[],
): readonly AdjustedRule[] {
  const shut = facts.audience !== 'parent_carer' && applying.some(({ id }) => id === 'R37');
  const adultAtSchool = held.some(({ id }) => id === 'P6' || id === 'P6a');
  return held.map((rule) => {
    let adjusted: AdjustedRule = { ...rule, rule };
    // M8: for parents the front door is primary, at the tier of the allegation; the head or chair comes second.
    if (rule.id === 'P2' && adultAtSchool) adjusted = { ...adjusted, tier: 'T3' };
    if (facts.head_in_question === 'yes') adjusted = avoidingHead(adjusted);
    adjusted = { ...adjusted, owner: ownerHere(adjusted.owner, facts) };
    for (const modifier of applying)
      if (actsOn(modifier, rule)) adjusted = modified(adjusted, modifier, facts);
    if (facts.audience === 'dsl') adjusted = forSafeguardingLead(adjusted);
    if (shut) adjusted = untilSchoolOpens(adjusted);
    return adjusted;
  });
}

function avoidingHead(adjusted: AdjustedRule): AdjustedRule {
  const { action, tier, contacts } = adjusted;
  const becomesFrontDoor = action === 'dsl_now_then_ffd' || (action === 'dsl_today' && tier === 'T4');
  if (!becomesFrontDoor) return { ...adjusted, contacts: viaChair(contacts) };
  return {
    ...adjusted,
    action: 'call_ffd_now',
    contacts: unique([
      'family-front-door',
      'emergency-duty-team',
      ...contacts.filter((contact) => !isUnderHead(contact)),
    ]),
    owner: 'you',
  };
}

/** Does a modifier name this rule? */
export function actsOn({ on }: Modifier, { id }: { readonly id: RuleId }): boolean {
  return Array.isArray(on) && (on as readonly RuleId[]).includes(id);
}

function modified(
  adjusted: AdjustedRule,
  { action, replacements = [] }: Modifier,
  facts: Facts,
): AdjustedRule {
  let { contacts } = adjusted;
  for (const { contact, replacedBy, when } of replacements) {
    if (when && !matches(when, facts)) continue;
    contacts = unique(contacts.flatMap((one) => (one === contact ? replacedBy : [one])));
  }
  if (action === undefined || !stepToLead.includes(adjusted.action)) return { ...adjusted, contacts };
  return { ...adjusted, contacts, action, owner: 'you' };
}

/** M4: the reader is the lead, so nobody is told; the lead refers. */
function forSafeguardingLead(adjusted: AdjustedRule): AdjustedRule {
  const contacts = adjusted.contacts.filter((contact) => contact !== 'dsl');
  const action = adjusted.action === 'dsl_now_then_ffd' ? 'ffd_referral_today' : adjusted.action;
  return { ...adjusted, contacts, action };
}

const supportRows: readonly RuleId[] = ['R24', 'R25', 'R26', 'R27'];

/** The primary rule: the gravest, except that a lead's own R23 comes after the support rows (M4). */
export function primaryOf(adjusted: readonly AdjustedRule[], facts: Facts): AdjustedRule | null {
  const support = adjusted.some(({ rule }) => supportRows.includes(rule.id));
  const candidates = adjusted.filter(
    ({ rule }) => !(rule.id === 'R23' && support && facts.audience === 'dsl'),
  );
  return [...candidates].sort(compareGravity)[0] ?? null;
}

/** R37: with the school shut, telling the lead waits until the school day starts; the notes are written tonight. */
function untilSchoolOpens(adjusted: AdjustedRule): AdjustedRule {
  const tellsLead = adjusted.action === 'dsl_today' && adjusted.tier === 'T6';
  return tellsLead ? { ...adjusted, deadline: 'school_day_start' } : adjusted;
}

/** Does R37 postpone this step until the school opens? */
export function waitsForSchool({ action, tier, deadline }: AdjustedRule): boolean {
  return action === 'dsl_today' && tier === 'T6' && deadline === 'school_day_start';
}
