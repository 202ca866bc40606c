import type { Step } from './engine/steps.ts';
import type {
  Action,
  Block,
  CallKind,
  ConsentLine,
  Deadline,
  Level,
  Owner,
  Tier,
} from './vocabulary/advice.ts';
import type { Contact, ServiceContact } from './vocabulary/contacts.ts';
import type { MustNot } from './vocabulary/duties.ts';
import type { QuestionKey } from './vocabulary/questions.ts';
import type { AnyRuleId, RuleId } from './vocabulary/rules.ts';

/** The one action the page leads with. */
export interface PrimaryAction {
  readonly rule: RuleId;
  readonly action: Action;
  readonly tier: Tier;
  readonly deadline: Deadline;
  readonly owner: Owner;
  readonly contacts: readonly Contact[];
}

/**
 * Who stands for "the lead" and "the head" in the words (M5, M6): usually they themselves, the chair of
 * governors when the head is in question, either when that is not known yet.
 */
export interface People {
  readonly lead: 'dsl' | 'dsl_or_chair' | 'chair';
  readonly head: 'headteacher' | 'headteacher_or_chair' | 'chair';
}

/** What all rules that hold add up to (section 2). */
export interface Advice {
  /** Null only while questions are open and nothing has matched yet. */
  readonly primary: PrimaryAction | null;
  /** Gravest first, modifiers last. */
  readonly rules: readonly AnyRuleId[];
  /** The lead's action first, then by deadline, then gravest rule first. */
  readonly duties: readonly Step[];
  readonly mustNots: readonly { readonly id: MustNot; readonly rules: readonly AnyRuleId[] }[];
  readonly blocks: readonly Block[];
  /** What is said of agreement and of sharing what is known. */
  readonly consent: readonly ConsentLine[];
  /** What kind of call or talk the primary action is. */
  readonly call: CallKind;
  /** The primary action goes to somebody at school, so the reader may say that nobody there was reached (R36). */
  readonly mayReachNobody: boolean;
  readonly level: Level | null;
  /** Services the rules themselves name. */
  readonly services: readonly ServiceContact[];
  /** Services the topics add (section 9), none while FAM is on; ages and areas are still to be applied. */
  readonly topicServices: readonly ServiceContact[];
  readonly people: People;
  /** Which answers made each rule hold. */
  readonly why: readonly { readonly rule: AnyRuleId; readonly keys: readonly QuestionKey[] }[];
  /** How the urgency card looks and reads. */
  readonly urgency: 'now' | 'today' | 'soon';
}
