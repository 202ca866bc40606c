import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createTriageMachine } from '../../flows/triage.machine.ts';
import { pathwayPage } from '../../scripts/pathway-page.ts';

type State = ReturnType<typeof createTriageMachine>['root'];
const within = (state: State): readonly State[] =>
  Object.values<State>(state.states).flatMap((one) => [one, ...within(one)]);
const states = within(createTriageMachine().root);

const [, picture = '', list = ''] = /```mermaid\n(.*)\n```\n(.*)/s.exec(pathwayPage()) ?? [];
const lines = picture.split('\n');

it('the page in docs/ is the one that is written from the chart', () => {
  expect(readFileSync('docs/pathway.md', 'utf8')).toBe(pathwayPage());
});

it('names every state in the picture, and says in the list what it is', () => {
  for (const { key, description = '' } of states) {
    expect(lines.filter((line) => new RegExp(` as ${key}( \\{)?$`).test(line))).toHaveLength(1);
    expect(list).toContain(`**${key.replace(/_/g, ' ')}**: ${description}\n`);
  }
});

it('keeps to what every version of Mermaid reads: states, parts, arrows', () => {
  const [first, ...others] = lines;
  expect(first).toBe('stateDiagram-v2');
  const plain =
    /^ +(direction LR|state "[a-z0-9 ]+" as [a-z0-9_]+( \{)?|\}|(\[\*\]|[a-z_]+) --> (\[\*\]|[a-z_]+)( : [A-Z_]+)?)$/;
  expect(others.filter((line) => !plain.test(line))).toEqual([]);
  expect(picture.match(/\{/g)?.length).toBe(picture.match(/\}/g)?.length);
});

it('shows the way from what is asked to the response', () => {
  expect(lines.filter((line) => line.includes('-->')).map((line) => line.trim())).toEqual([
    '[*] --> what_next',
    'what_next --> early',
    'what_next --> asking',
    'what_next --> response',
    'asking --> what_next : ANSWER',
    'early --> what_next : CARRY_ON',
    'response --> [*]',
  ]);
});
