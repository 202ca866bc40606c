import type { Step } from './engine/step.ts';
import type {
  Action,
  Block,
  CallKind,
  ConsentLine,
  Deadline,
  LevelOrRange,
  Owner,
  Tier,
} from './vocabulary/advice.ts';
import type { Contact, ServiceContact } from './vocabulary/contacts.ts';
import type { MustNot } from './vocabulary/duties.ts';
import type { QuestionKey } from './vocabulary/questions.ts';
import type { AnyRuleId, RuleId } from './vocabulary/rules.ts';

/** The primary action. */
export interface PrimaryAction {
  readonly rule: RuleId;
  readonly action: Action;
  readonly tier: Tier;
  readonly deadline: Deadline;
  readonly owner: Owner;
  readonly contacts: readonly Contact[];
}

/**
 * Who "the lead" and "the head" refer to in the words (M5, M6): usually those people, the chair of
 * governors if the worry is about the head, or either if that is not known yet.
 */
export interface People {
  readonly lead: 'dsl' | 'dsl_or_chair' | 'chair';
  readonly head: 'headteacher' | 'headteacher_or_chair' | 'chair';
}

/** The combined result of every rule that matches (section 2). */
export interface Advice {
  /** Null only while questions are open and nothing has matched yet. */
  readonly primary: PrimaryAction | null;
  /** Gravest first, modifiers last. */
  readonly rules: readonly AnyRuleId[];
  /** The primary action first, then by deadline, then gravest rule first. */
  readonly duties: readonly Step[];
  readonly mustNots: readonly { readonly id: MustNot; readonly rules: readonly AnyRuleId[] }[];
  readonly blocks: readonly Block[];
  /** What the advice says about agreement and sharing information. */
  readonly consent: readonly ConsentLine[];
  /** What kind of call or talk the primary action is. */
  readonly call: CallKind;
  /** The primary action goes to somebody at school, so the reader can say that nobody there could be reached (R36). */
  readonly mayReachNobody: boolean;
  readonly level: LevelOrRange | null;
  /** Services the rules themselves name. */
  readonly services: readonly ServiceContact[];
  /** Services the topics add (section 9), without those for the family while FAM is on; not yet filtered by age and area. */
  readonly topicServices: readonly ServiceContact[];
  readonly people: People;
  /** The answers that made each rule match. */
  readonly why: readonly { readonly rule: AnyRuleId; readonly keys: readonly QuestionKey[] }[];
  /** How the urgency card looks and reads. */
  readonly urgency: 'now' | 'today' | 'soon';
}
