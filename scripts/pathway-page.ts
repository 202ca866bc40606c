/** The chart as a page to read: a picture of it, drawn by whatever shows Mermaid, and what each state is. */
import { createTriageMachine } from '../flows/triage.machine.ts';

type State = ReturnType<typeof createTriageMachine>['root'];

const nameOf = (state: State) => state.key;
const partsOf = (state: State): readonly State[] => Object.values<State>(state.states);
/** As a heading would have it; names are written with underscores. */
const asTitle = (state: State) => nameOf(state).replace(/_/g, ' ');

/** A state and what is in it. Names alone, in the plainest syntax there is: the words are in the list beneath. */
function drawn(state: State, indent: string): readonly string[] {
  const parts = partsOf(state);
  if (parts.length === 0) return [`${indent}state "${asTitle(state)}" as ${nameOf(state)}`];
  return [
    `${indent}state "${asTitle(state)}" as ${nameOf(state)} {`,
    `${indent}  direction LR`,
    ...parts.flatMap((part) => drawn(part, `${indent}  `)),
    `${indent}}`,
  ];
}

/** From part to part: an arrow for each question would hide what the picture shows. */
function arrows(root: State): readonly string[] {
  const arrow = (from: State, to: readonly State[] = [], event?: string) =>
    to.map(({ path: [part = ''] }) => `  ${nameOf(from)} --> ${part}${event ? ` : ${event}` : ''}`);
  const all = partsOf(root).flatMap((state) => [
    ...(state.always ?? []).flatMap(({ target }) => arrow(state, target)),
    ...[...state.transitions].flatMap(([event, taken]) =>
      taken.flatMap(({ target }) => arrow(state, target, event)),
    ),
  ]);
  return [...new Set(all)];
}

const endsHere = (state: State): boolean =>
  state.type === 'final' || (state.type === 'compound' && partsOf(state).every(endsHere));

const listed = (state: State, indent = ''): readonly string[] => [
  `${indent}- **${asTitle(state)}**: ${state.description ?? ''}`,
  ...partsOf(state).flatMap((part) => listed(part, `${indent}  `)),
];

/** The whole page. */
export function pathwayPage(): string {
  const { root } = createTriageMachine();
  return [
    '# The graduated response, as a chart',
    '',
    'Written by `npm run rules` from `flows/triage.machine.ts`. Change the chart, not this page.',
    'Which response a worry leads to is decided by the rules ([rules.md](rules.md)); the chart only says where it ends.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    // Puts what is gravest on top: parts without arrows between them go below one another.
    '  direction LR',
    `  [*] --> ${nameOf(root.initial.target[0] as State)}`,
    ...partsOf(root).flatMap((state) => drawn(state, '  ')),
    ...arrows(root),
    ...partsOf(root)
      .filter(endsHere)
      .map((state) => `  ${nameOf(state)} --> [*]`),
    '```',
    '',
    ...partsOf(root).flatMap((state) => listed(state)),
    '',
  ].join('\n');
}
