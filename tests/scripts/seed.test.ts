/** Random cases are drawn from the seed of the run: the same for everybody, unless another is asked for. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSeed, seed } from '../../scripts/seed.mjs';

it('is what random cases are drawn from', () => {
  expect(fc.readConfigureGlobal().seed).toBe(seed);
  const drawn = fc.sample(fc.nat(), 5);
  expect(fc.sample(fc.nat(), { seed, numRuns: 5 })).toEqual(drawn);
  expect(fc.sample(fc.nat(), { seed: seed + 1, numRuns: 5 })).not.toEqual(drawn);
});

it('is the usual one where none is asked for, and the command says so', () => {
  const { says, ...read } = readSeed(['tests/flows']);
  expect(read).toEqual({ seed: '20261121', rest: ['tests/flows'] });
  expect(says).toContain('seed 20261121, the usual one');
});

it('is the one asked for, and the command says so', () => {
  const { says, ...read } = readSeed(['--project', 'flows', '--seed', '-7', 'x'], '5');
  expect(read).toEqual({ seed: '-7', rest: ['--project', 'flows', 'x'] });
  expect(says).toContain('seed -7, as asked; the usual one is 20261121');
});

it('is the one of the command that started this one', () => {
  expect(readSeed([], '5').seed).toBe('5');
});

it.each([[['--seed']], [['--seed', 'x']], [['--seed', '1.5']], [['--seed', '--project']]])(
  'is nothing but a number: %o',
  (args) => {
    expect(() => readSeed(args)).toThrow('--seed takes a whole number');
  },
);
