import { expect, it } from 'vitest';
import { writeRules } from '../../scripts/rules.ts';
import { runCommand } from './runCommand.ts';

it('the page of the rules says what the rules say now', async () => {
  expect(await runCommand(writeRules, ['--check'])).toEqual({ status: 0, out: '', error: '' });
});
