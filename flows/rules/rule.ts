import type { Condition } from '../vocabulary/conditions.ts';
import type {
  Action,
  Block,
  Deadline,
  EvidenceLabel,
  Level,
  LevelOrRange,
  Owner,
  Tier,
} from '../vocabulary/advice.ts';
import type { Contact, ServiceContact } from '../vocabulary/contacts.ts';
import type { DutyId, MustNot } from '../vocabulary/duties.ts';
import type { Audience } from '../vocabulary/questions.ts';
import type { ModifierId, RuleId } from '../vocabulary/rules.ts';

/** A code of the fact base behind the rules: law, referral, FGM, staff steps and topics, levels, consent. */
export type SourceCode = `${'L' | 'A' | 'B' | 'C' | 'D' | 'E'}${number}`;

/** One thing somebody must do. Left out if `when` is not met. */
export interface Duty {
  readonly id: DutyId;
  readonly owner: Owner;
  /** `as_the_primary`: the row says that it keeps the primary rule's deadline. */
  readonly deadline: Deadline | 'as_the_primary';
  readonly when?: Condition;
  readonly contacts?: readonly Contact[];
}

/** One thing nobody may do; only if `when` is met, if it has one. */
export type RuleMustNot = MustNot | { readonly id: MustNot; readonly when: Condition };

/** A row of the decision table (sections 6 to 8). */
export interface Rule {
  readonly id: RuleId;
  readonly tier: Tier;
  /** The row's audiences; `everyone` includes readers who have not said who they are. */
  readonly who: 'everyone' | readonly Audience[];
  readonly when: Condition;
  /** The row's primary action, with its contacts in the order to try them. */
  readonly action: Action;
  readonly contacts: readonly Contact[];
  readonly deadline: Deadline;
  readonly owner: Owner;
  readonly duties: readonly Duty[];
  readonly mustNots: readonly RuleMustNot[];
  /** `FAM` here: always on with this rule, whatever is known about the family (section 5). */
  readonly blocks: readonly Block[];
  /** The level of need, or a range in which the safeguarding lead decides (M1). */
  readonly level: LevelOrRange | null;
  /** A higher level that the row names for some answers. */
  readonly raisedLevel?: { readonly when: Condition; readonly level: Level };
  /** Services the row names in addition to its contacts. */
  readonly services: readonly ServiceContact[];
  readonly sources: readonly SourceCode[];
  readonly labels: readonly EvidenceLabel[];
}

/** A row that changes others and is never primary: R32, R34 to R38 with the R36 fallbacks, P15b, P16. */
export interface Modifier {
  readonly id: ModifierId;
  readonly who: 'everyone' | readonly Audience[];
  readonly when: Condition;
  /** The rules it acts on: one of them must match. */
  readonly on: readonly RuleId[] | { readonly tiers: readonly Tier[] } | 'any';
  /** What a step to the lead becomes in those rules, if the table names an action. */
  readonly action?: Action;
  /** Who replaces a contact of those rules. */
  readonly replacements?: readonly {
    readonly contact: Contact;
    readonly replacedBy: readonly Contact[];
    readonly when?: Condition;
  }[];
  readonly duties: readonly Duty[];
  readonly mustNots: readonly RuleMustNot[];
  readonly services: readonly ServiceContact[];
  readonly sources: readonly SourceCode[];
  readonly labels: readonly EvidenceLabel[];
}
