import { assign, setup } from 'xstate';
import type { Advice } from './advice.ts';
import { adviseOn } from './advise.ts';
import type { Circumstances } from './vocabulary/circumstances.ts';
import { levelOfNeed } from './questions/level-of-need.ts';
import { opening, toldBefore } from './questions/opening.ts';
import type { Page } from './questions/page.ts';
import { details } from './questions/pages.ts';
import { follow, type Path } from './engine/path.ts';
import { remember } from './engine/remember.ts';
import { earlyExits, type EarlyExit } from './engine/trail.ts';
import { tiers, type Tier } from './vocabulary/advice.ts';
import type { AnswerKey, Answers } from './vocabulary/questions.ts';
import type { RuleId } from './vocabulary/rules.ts';

export interface TriageContext {
  readonly circumstances: Circumstances;
  readonly answers: Answers;
  /** What they lead through: followed once for each answer, and read by every guard. */
  readonly path: Path;
  /** Early advices that have been shown, so that none is shown twice. */
  readonly shown: readonly EarlyExit[];
}

/** `ANSWER` answers the page it is sent to, `CARRY_ON` leaves an early advice. */
export type TriageEvent =
  { readonly type: 'ANSWER'; readonly answers: Answers } | { readonly type: 'CARRY_ON' };

/** The advice of a path, worked out once. */
export const adviceOf: (path: Path) => Advice = remember(adviseOn);

/** What leads the early FGM advice, if travel does not make it graver. */
const fgmRows: readonly RuleId[] = ['R3', 'R3a', 'R4', 'R5', 'P3', 'Y2'];

/** The early advices these answers call for (section 0). */
export function callsFor({ given, matching }: Path): readonly EarlyExit[] {
  const { danger_now, imminent_sig_harm, topics = [] } = matching.facts;
  const worrying = (answer: string | undefined) => answer === 'yes' || answer === 'not_sure';
  const aboutFgm = matching.rules.some(({ id }) => fgmRows.includes(id));
  const fgm = topics.includes('fgm') && given.travel_planned !== undefined && aboutFgm;
  return earlyExits.filter((exit) => {
    if (exit === 'danger') return worrying(danger_now);
    if (exit === 'imminent') return worrying(imminent_sig_harm);
    // Every answer leads to its advice at once.
    if (exit === 'harm_to_self') return given.self_harm !== undefined;
    if (exit === 'going_home') return given.collection !== undefined;
    return fgm;
  });
}

const machineSetup = setup({
  types: {
    context: {} as TriageContext,
    events: {} as TriageEvent,
    input: {} as Pick<TriageContext, 'circumstances' | 'path'>,
  },
  guards: {
    /** An early advice is called for that has not been shown, and questions are left after it. */
    leaves: ({ context: { path, shown } }, { exit }: { exit: EarlyExit }) =>
      path.next !== null && callsFor(path).includes(exit) && !shown.includes(exit),
    due: ({ context: { path } }, { page }: { page: AnswerKey }) => path.next?.page === page,
    leads: ({ context: { path } }, { tier }: { tier: Tier }) => adviceOf(path).primary?.tier === tier,
  },
  actions: {
    record: assign(({ context, event }) => {
      if (event.type !== 'ANSWER') return {};
      const answers = { ...context.answers, ...event.answers };
      return { answers, path: follow(answers, context.circumstances) };
    }),
    markShown: assign({ shown: ({ context }) => callsFor(context.path) }),
  },
});

/** Where each tier's response is in the chart, gravest first. */
const responseTo = {
  T0: 'protection.call_999',
  T1: 'protection.front_door_now',
  T2: 'protection.personal_report',
  T3: 'protection.allegation',
  T4: 'protection.suspected_harm',
  T5: 'protection.others_to_be_told',
  T6: 'lead_decides',
  T7: 'targeted_support',
  T8: 'early_help',
  T9: 'universal',
} as const satisfies Record<Tier, string>;

const leavesFor = (exit: EarlyExit) =>
  ({ guard: { type: 'leaves', params: { exit } }, target: `early.${exit}` }) as const;
const asks = (part: string, pages: readonly Page[]) =>
  pages.map(({ id }) => ({
    guard: { type: 'due' as const, params: { page: id } },
    target: `asking.${part}.${id}`,
  }));
const leads = (tier: Tier) =>
  ({ guard: { type: 'leads', params: { tier } }, target: `response.${responseTo[tier]}` }) as const;

const questions = (pages: readonly Page[]) =>
  Object.fromEntries(pages.map(({ id, description }) => [id, { description }]));
const early = (description: string) => ({ description, entry: 'markShown' }) as const;
const response = (description: string) => ({ description, type: 'final' }) as const;

/**
 * The chart of the graduated response: questions and early advices on one side, the response on the other,
 * gravest first. Its guards ask the same rules as the advice page, so the two cannot disagree. Answers are
 * recorded before the guards run, so every guard sees the answer just given.
 *
 * Built by a function, so that a fault in it fails a test and not the import of it.
 */
export function createTriageMachine() {
  return machineSetup.createMachine({
    id: 'triage',
    description: 'From a worry about a child to the response that the rules give.',
    context: ({ input }) => ({ ...input, answers: {}, shown: [] }),
    initial: 'what_next',
    states: {
      what_next: {
        description:
          'After every answer: an early advice at once, else the next question that is due, else the response.',
        always: [
          ...earlyExits.map(leavesFor),
          ...asks('opening', opening),
          ...asks('details', details),
          ...asks('told_before', toldBefore),
          ...asks('level_of_need', levelOfNeed),
          ...tiers.map(leads),
        ],
      },
      asking: {
        description: 'One page at a time, the most urgent first, and only those that are due on this path.',
        initial: 'opening',
        on: { ANSWER: { target: 'what_next', actions: 'record' } },
        states: {
          opening: {
            description: 'Everybody is asked these: danger, serious harm, who asks, what it is about.',
            initial: 'danger_now',
            states: questions(opening),
          },
          details: {
            description: 'What a worry has of its own, what could be an emergency first.',
            initial: 'self_harm',
            states: questions(details),
          },
          told_before: {
            description: 'Was it passed on before, and what came of that?',
            initial: 'referral_status',
            states: questions(toldBefore),
          },
          level_of_need: {
            description: 'How much help is needed, unless something graver has settled it.',
            initial: 'sig_harm_suspected',
            states: questions(levelOfNeed),
          },
        },
      },
      early: {
        description:
          'What cannot wait for the other questions; each is shown once, and the questions go on after it.',
        initial: 'danger',
        on: { CARRY_ON: { target: 'what_next' } },
        states: {
          danger: early('Somebody is or may be in danger: ring 999 first.'),
          imminent: early(
            'A child may be badly harmed before the next working day: ring the front door first.',
          ),
          harm_to_self: early(
            'A child harms themselves, or may: they are not left alone, whatever the answer.',
          ),
          going_home: early('Nobody has come for a child, or it is not safe to hand them over.'),
          fgm: early('FGM is known or suspected: what to do at once, and what not to do.'),
        },
      },
      response: {
        description: 'Named for the rule that leads; what other rules ask for is a step beside it.',
        initial: 'protection',
        states: {
          protection: {
            description:
              'Somebody who can protect has to be told: police, front door, head or chair, council, health.',
            initial: 'call_999',
            states: {
              call_999: response('T0: life or limb, a crime now, a young child missing.'),
              front_door_now: response('T1: significant harm may be about to happen.'),
              personal_report: response(
                'T2: a duty in law to report to the police oneself, handed to nobody.',
              ),
              allegation: response('T3: an adult who works with children may have harmed one.'),
              suspected_harm: response(
                'T4: significant harm is suspected, or the kind of worry is of high risk.',
              ),
              others_to_be_told: response('T5: another body has to be told.'),
            },
          },
          lead_decides: response(
            'T6: any other worry about welfare; at school the safeguarding lead decides.',
          ),
          targeted_support: response('T7: level of need 3, targeted family support.'),
          early_help: response('T8: level of need 2, early help.'),
          universal: response('T9: level of need 1, what everybody is offered.'),
        },
      },
    },
  });
}
