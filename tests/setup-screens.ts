import '@testing-library/jest-dom/vitest';
// Says on the console what is wrong in what is drawn, and where a page does not match what was drawn at build.
import 'preact/debug';
import { cleanup } from '@testing-library/react';
import { format } from 'node:util';
import { afterEach, beforeEach, expect, vi } from 'vitest';

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

/** It says what is wrong on the console and carries on; thrown from the console it would be swallowed. */
afterEach(() => {
  cleanup();
  restore.forEach((undo) => {
    undo();
  });
  expect(said, 'nothing is said on the console').toEqual([]);
});
