import type { Deadline, Owner } from '../vocabulary/advice.ts';
import type { Contact } from '../vocabulary/contacts.ts';
import type { DutyId } from '../vocabulary/duties.ts';
import type { AnyRuleId } from '../vocabulary/rules.ts';

/** One numbered step: a primary action or another duty, with all rules that require it. */
export interface Step {
  readonly id: DutyId;
  readonly owner: Owner;
  /** `when_ready` also marks conditional steps ("if it gets worse, …"). */
  readonly deadline: Deadline;
  /** Who to contact, in the order to try them. */
  readonly contacts: readonly Contact[];
  readonly rules: readonly AnyRuleId[];
}
