import { is, matches, type Condition, type Facts } from '../vocabulary/conditions.ts';
import { nonDslStaff, questions, staff, type Audience, type SwitchKey } from '../vocabulary/questions.ts';

interface AskedSwitch {
  readonly askedOf: readonly Audience[];
  /** Left out if it is always due. */
  readonly when?: Condition;
}

const everyone: readonly Audience[] = questions.audience.values;

/** Who each switch on the advice page is offered to, and when, in the order offered (section 1b). */
export const askedSwitches: Readonly<Record<SwitchKey, AskedSwitch>> = {
  dsl_reachable: { askedOf: [...nonDslStaff, 'parent_carer', 'young_person'] },
  clock: { askedOf: everyone },
  school_open: { askedOf: everyone },
  other_children: { askedOf: everyone },
  lives_in_worcs: { askedOf: everyone },
  home_council: { askedOf: [...staff, 'parent_carer'], when: is('lives_in_worcs', 'no') },
  records_login: { askedOf: staff },
  child_age: { askedOf: everyone },
};

/** Is a switch due on these facts, for any reader? */
export function isDue(key: SwitchKey, facts: Facts): boolean {
  const { when } = askedSwitches[key];
  return when === undefined || matches(when, facts);
}

/** Is a switch offered to this reader? Readers who have not said who they are get only the switches for everyone. */
export function isOffered(key: SwitchKey, facts: Facts): boolean {
  const { askedOf } = askedSwitches[key];
  const asked = facts.audience === undefined ? askedOf === everyone : askedOf.includes(facts.audience);
  return asked && isDue(key, facts);
}

/** The switches offered to this reader, in order. */
export const switchesOffered = (facts: Facts): readonly SwitchKey[] =>
  (Object.keys(askedSwitches) as SwitchKey[]).filter((key) => isOffered(key, facts));
