import { describe, expect, it } from 'vitest';
import { modifierIds, ruleIds } from '../../flows/vocabulary/rules.ts';
import { rulesPage } from '../../scripts/rules-page.ts';
import { writeRules } from '../../scripts/rules.ts';
import { runCommand } from './runCommand.ts';

it('the page of the rules says what the rules say now', async () => {
  expect(await runCommand(writeRules, ['--check'])).toEqual({ status: 0, out: '', error: '' });
});

describe('the page of the rules, read by a safeguarding lead', () => {
  const page = rulesPage();
  const parts = new Map(
    page
      .split(/^### /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('.')), part] as const),
  );
  /** What is left for a reader who skips the small type. */
  const large = (part: string): string => part.replaceAll(/<sub>.*?<\/sub>/g, '');

  it('has every row of the table, in order', () => {
    expect([...parts.keys()]).toEqual([...ruleIds, ...modifierIds]);
  });

  it.each(ruleIds)('%s: who, when, what, by when, whom to reach, sources', (id) => {
    const part = parts.get(id) ?? '';
    for (const asked of ['Who', 'When', 'What', 'By when', 'Whom to reach', 'Level of need', 'Sources'])
      expect(part).toMatch(new RegExp(`^- \\*\\*${asked}:\\*\\* \\S`, 'm'));
  });

  it.each([...parts])('%s: names for readers, ids in small type', (_, part) => {
    const words = large(part);
    expect(words).not.toMatch(/`|\b[a-z0-9]+_[a-z0-9_]+\b|\{\{|undefined|\b(advice|questions)(-page)?:[a-z]/);
    expect(words).not.toMatch(/\b[a-z]+-[a-z]+-[a-z]+-?[a-z]*;/);
  });

  it('tells parents and young people in their own words', () => {
    expect(parts.get('P18')).toContain('Ring the school, so that the child is not handed over');
    expect(parts.get('Y6')).toContain('Do not go with them: tell a grown-up at school');
  });

  it('says what to do, by when, what not to do and where it comes from: FGM told to a teacher', () => {
    const words = large(parts.get('R3') ?? '');
    for (const told of [
      'Ring 101 yourself to tell the police',
      'as soon as you can, by the end of the next working day',
      'West Mercia Police (101)',
      'hand the report to anyone else',
      'Report by the end of the next working day',
    ])
      expect(words).toContain(told);
  });
});
