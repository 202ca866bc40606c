import { expect, it } from 'vitest';
import { countBrowserTests, countUnitTests } from '../../scripts/reports.mjs';

const passed = { status: 'passed', fullName: 'adds', failureMessages: [] };
const failed = { status: 'failed', fullName: 'takes away', failureMessages: ['2, not 3', 'later'] };

it('counts unit tests, and names those that failed with their first reason', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [{ name: 'sums.test.ts', status: 'failed', assertionResults: [passed, failed] }],
  };
  expect(countUnitTests(report)).toEqual({
    passed: 1,
    failed: 1,
    named: ['sums.test.ts > takes away: 2, not 3'],
  });
});

it('counts a file that does not load as one that failed', () => {
  const report = {
    numPassedTests: 0,
    numFailedTests: 0,
    testResults: [
      { name: 'sums.test.ts', status: 'failed', assertionResults: [], message: 'no such module' },
    ],
  };
  expect(countUnitTests(report)).toEqual({ passed: 0, failed: 1, named: ['sums.test.ts: no such module'] });
});

const spec = (title: string, ok: boolean, errors: readonly { message: string }[] = []) => ({
  title,
  ok,
  file: 'leave.test.ts',
  line: 7,
  tests: [{ results: [{ errors }] }],
});

it('counts browser tests in all groups, and what went wrong between them', () => {
  const report = {
    stats: { expected: 2, unexpected: 2, flaky: 0 },
    errors: [{ message: 'the server ended' }],
    suites: [
      {
        specs: [spec('leaves', true)],
        suites: [
          { specs: [spec('comes', true), spec('stays', false, [{ message: 'gone' }]), spec('hangs', false)] },
        ],
      },
    ],
  };
  expect(countBrowserTests(report)).toEqual({
    passed: 2,
    failed: 3,
    named: [
      'leave.test.ts:7 > stays: gone',
      'leave.test.ts:7 > hangs: no reason was given',
      'the server ended',
    ],
  });
});
