import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { format } from 'node:util';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// Generous: the machine may be busy, and no test here is about time.
configure({ asyncUtilTimeout: 60_000 });

const loud = ['error', 'warn'] as const;
let said: string[] = [];
let restore: (() => void)[] = [];

beforeEach(() => {
  said = [];
  restore = loud.map((level) => {
    const spy = vi.spyOn(console, level).mockImplementation((...args: unknown[]) => {
      said.push(`console.${level}: ${format(...args)}`);
    });
    return () => {
      spy.mockRestore();
    };
  });
});

/** React says what is wrong on the console and carries on; thrown from the console it would be swallowed. */
afterEach(() => {
  cleanup();
  restore.forEach((undo) => {
    undo();
  });
  expect(said, 'nothing is said on the console').toEqual([]);
});
