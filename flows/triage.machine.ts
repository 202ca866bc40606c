import { assign, setup } from 'xstate';
import type { Advice } from './advice.ts';
import { adviseOn } from './advise.ts';
import type { Circumstances } from './vocabulary/circumstances.ts';
import { pages } from './questions/pages.ts';
import { follow, type Path } from './engine/path.ts';
import { rememberLast } from './engine/remember.ts';
import { earlyExits, type EarlyExit } from './engine/trail.ts';
import { tiers, type Tier } from './vocabulary/advice.ts';
import { isStaff, type AnswerKey, type Answers } from './vocabulary/questions.ts';

export interface TriageContext {
  readonly circumstances: Circumstances;
  readonly answers: Answers;
  /** Early advices already shown, so that none is shown twice. */
  readonly shown: readonly EarlyExit[];
}

/** `ANSWER` answers the page it is sent to, `CARRY_ON` leaves an early advice. */
export type TriageEvent =
  { readonly type: 'ANSWER'; readonly answers: Answers } | { readonly type: 'CARRY_ON' };

/** The state of an early advice, and of the advice at the end by the tier that leads it. */
export const earlyState = (exit: EarlyExit) => `early_${exit}` as const;
export const adviceState = (tier: Tier) => `advice_${tier}` as const;

/** The path of a context. */
export const pathOf: (context: TriageContext) => Path = rememberLast(
  ({ answers, circumstances }: TriageContext) => follow(answers, circumstances),
);

/** The advice of a path. */
export const adviceOf: (path: Path) => Advice = rememberLast(adviseOn);

/** The early advices these answers call for (section 0). */
export function callsFor({ given, matching }: Path): readonly EarlyExit[] {
  const { danger_now, imminent_sig_harm, topics = [] } = matching.facts;
  const worrying = (answer: string | undefined) => answer === 'yes' || answer === 'not_sure';
  const flagged = (given.early_flags ?? []).length > 0;
  const aboutFgm = matching.rules.some(({ id }) => id === 'R3' || id === 'R4' || id === 'R5');
  const fgm =
    topics.includes('fgm') &&
    given.audience !== undefined &&
    (flagged || (isStaff(given.audience) && given.fgm_basis !== undefined && aboutFgm));
  return earlyExits.filter((exit) => {
    if (exit === 'danger') return worrying(danger_now);
    if (exit === 'imminent') return worrying(imminent_sig_harm);
    return fgm;
  });
}

const machineSetup = setup({
  types: {
    context: {} as TriageContext,
    events: {} as TriageEvent,
    input: {} as Circumstances,
  },
  guards: {
    /** An early advice is called for that has not been shown, and questions are left after it. */
    leaves: ({ context }, { exit }: { exit: EarlyExit }) => {
      const path = pathOf(context);
      return path.next !== null && callsFor(path).includes(exit) && !context.shown.includes(exit);
    },
    due: ({ context }, { page }: { page: AnswerKey }) => pathOf(context).next?.page === page,
    leads: ({ context }, { tier }: { tier: Tier }) => adviceOf(pathOf(context)).primary?.tier === tier,
  },
  actions: {
    record: assign({
      answers: ({ context, event }) =>
        event.type === 'ANSWER' ? { ...context.answers, ...event.answers } : context.answers,
    }),
    markShown: assign({ shown: ({ context }) => callsFor(pathOf(context)) }),
  },
});

/**
 * What is asked next, and when enough is known. Every answer goes to the hub, which leaves at once for an
 * early advice, else opens the next page that is due, else ends in the advice that the rules give: the hub
 * and the outcome states ask the same rules as the advice page, so they cannot disagree. Answers are
 * recorded before the hub's guards run, so every guard sees the answer just given.
 *
 * Built by a function, so that a fault in it fails a test and not the import of it.
 */
export function createTriageMachine() {
  return machineSetup.createMachine({
    id: 'triage',
    context: ({ input }) => ({ circumstances: input, answers: {}, shown: [] }),
    initial: 'hub',
    states: {
      hub: {
        always: [
          ...earlyExits.map((exit) => ({
            guard: { type: 'leaves' as const, params: { exit } },
            target: earlyState(exit),
          })),
          ...pages.map(({ id }) => ({ guard: { type: 'due' as const, params: { page: id } }, target: id })),
          ...tiers.map((tier) => ({
            guard: { type: 'leads' as const, params: { tier } },
            target: adviceState(tier),
          })),
        ],
      },
      ...states(
        pages.map(({ id }) => id),
        { on: { ANSWER: { target: 'hub', actions: 'record' } } } as const,
      ),
      ...states(earlyExits.map(earlyState), {
        entry: 'markShown',
        on: { CARRY_ON: { target: 'hub' } },
      } as const),
      ...states(tiers.map(adviceState), { type: 'final' } as const),
    },
  });
}

function states<Id extends string, State>(ids: readonly Id[], state: State): Record<Id, State> {
  return Object.fromEntries(ids.map((id) => [id, state])) as Record<Id, State>;
}
