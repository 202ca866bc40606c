import { describe, expect, it } from 'vitest';
import { sources, type SourceCode } from '../../src/directory/sources.ts';

/** How many facts each part of the fact base has; a rule may name any of them. */
const parts = { L: 16, A: 15, B: 15, C: 18, D: 9, E: 4 };
const codes = Object.entries(parts).flatMap(([part, count]) =>
  Array.from({ length: count }, (_, index) => `${part}${index + 1}` as SourceCode),
);

describe('citations', () => {
  it('there is one for every code a rule can carry, and no other', () => {
    expect(Object.keys(sources).sort()).toEqual([...codes].sort());
  });

  it('say where to check, except for what the school itself wrote', () => {
    expect(codes.filter((code) => sources[code].address === undefined)).toEqual(['A5', 'B13', 'D9']);
  });

  it('never sound surer than they are about what is not confirmed', () => {
    for (const code of ['L6', 'L10', 'A4', 'A10', 'D3', 'D5', 'D8'] as const)
      expect(sources[code].evidence).toBe('?');
  });
});
