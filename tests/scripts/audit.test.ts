/** The command that audits the facts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import facts from '../../locales/en/facts.json' with { type: 'json' };
import type { AuditCounts } from '../../src/directory/audit.ts';
import { findingKinds, findingOwners, type Finding } from '../../src/directory/audit/finding.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { londonTime } from '../../src/directory/londonTime.ts';
import { auditFacts } from '../../scripts/audit.ts';
import { runCommand, startCommand } from './runCommand.ts';

const root = resolve(import.meta.dirname, '../..');
const run = (...flags: readonly string[]) => runCommand(auditFacts, flags);

interface Printed {
  readonly today: string;
  readonly findings: readonly (Omit<Finding, 'what' | 'mend'> & { what: string; mend: string })[];
  readonly counts: AuditCounts;
}

async function json(...flags: readonly string[]): Promise<Printed> {
  const { status, out, error } = await run('--json', ...flags);
  expect([status, error]).toEqual([0, '']);
  return JSON.parse(out) as Printed;
}

const folder = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A profile like ours with something changed, as a file. */
function profileFile(name: string, changes: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ ...profile, ...changes }));
  return path;
}

describe('what it prints', () => {
  it('groups findings by who fixes them, with what is wrong and how to fix it, and counts at the end', async () => {
    const { status, out, error } = await run('--today', '2026-11-21');
    expect([status, error]).toEqual([0, '']);
    expect(out).toMatch(/^Facts to check\nAs of 21 November 2026\.\n/);
    const headings = findingOwners.map((owner) => facts.owners[owner].heading);
    const places = headings.map((heading) => out.search(new RegExp(`^${heading} \\(\\d+\\)$`, 'm')));
    const found = places.filter((place) => place >= 0);
    expect(found.length).toBeGreaterThan(3);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    const [, theSchools = ''] = out.split(`\n${facts.owners.school.heading} (`);
    expect(theSchools).toMatch(
      /- Open at the school: Westlands First School \(westlands, checkedByDsl\)\n {2}No safeguarding lead .+\n {2}To put it right: Read .+\n/,
    );
    expect(out).toMatch(/\n {2}In all: \d+\n {2}Must be put right before the site is used: 0\n$/);
    expect(out.match(/^- /gm)?.length).toBe(out.match(/^ {2}To put it right: /gm)?.length);
    expect(out).not.toMatch(/\{\{|facts:|undefined|\[object/);
  });

  it('is JSON for programs: the same findings, with the counts', async () => {
    const { findings, counts, today } = await json('--today', '2026-11-21');
    expect(today).toBe('2026-11-21');
    expect(counts.all).toBe(findings.length);
    expect(Object.keys(counts.byKind)).toEqual([...findingKinds]);
    for (const { what, mend, subject } of findings) {
      expect([what, mend]).not.toContain('');
      expect(`${what}${mend}`).not.toMatch(/\{\{|facts:/);
      expect(subject.name).not.toBe('');
    }
    const { out } = await run('--today', '2026-11-21');
    expect(out.match(/^- /gm)).toHaveLength(findings.length);
  });

  it('is of the day asked for, or today in London', async () => {
    expect((await json('--today', '2027-02-21')).counts.byKind.overdue).toBe(0);
    const later = await json('--today', '2027-03-01');
    expect(later.counts.byKind.overdue).toBeGreaterThan(0);
    expect(later.findings.find(({ kind }) => kind === 'overdue')?.what).toContain('21 February 2027');
    const before = londonTime(new Date()).date;
    const { today } = await json();
    expect([before, londonTime(new Date()).date]).toContain(today);
  });

  it('is about the profiles it is given, instead of ours', async () => {
    const other = profileFile('other.json', { slug: 'other', name: 'Another School' });
    const schools = (printed: Printed) =>
      new Set(printed.findings.filter(({ owner }) => owner === 'school').map(({ subject }) => subject.id));
    expect(schools(await json())).toEqual(new Set(['westlands']));
    expect(schools(await json(other))).toEqual(new Set(['other']));
    expect(schools(await json(other, join(root, 'schools/westlands.json')))).toEqual(
      new Set(['other', 'westlands']),
    );
  });
});

describe('how it ends', () => {
  it.each<[string, object, kind: string]>([
    [
      'a number no phone can have',
      { phones: [{ e164: '+441111222333', reading: '01111 222333' }] },
      'malformed',
    ],
    [
      'a number nobody may be shown',
      { phones: [{ e164: '+441905768054', reading: '01905 768054' }] },
      'hidden-yet-shown',
    ],
    ['a profile without people', { people: null }, 'malformed'],
  ])('with 1 for %s, said on its own and in the counts', async (_title, changes, kind) => {
    const path = profileFile('faulty.json', changes);
    const { status, out, error } = await run('--json', path);
    expect([status, error]).toEqual([1, '']);
    const { findings, counts } = JSON.parse(out) as Printed;
    expect(findings.filter(({ fails }) => fails).map((one) => one.kind)).toEqual([kind]);
    expect(counts.failing).toBe(1);
    expect((await run(path)).out.match(/must be put right before the site is used/gi)).toHaveLength(2);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['an unknown option', ['--jason'], ['--jason', '--json', '--today']],
    ['a day that is none', ['--today', '2027-02-30'], ['2027-02-30', 'YYYY-MM-DD']],
    ['a day as people write it', ['--today', '1 March 2027'], ['1 March 2027', 'YYYY-MM-DD']],
    ['no day', ['--today'], ['--today']],
    ['a file that is not there', ['no-such-school.json'], ['no-such-school.json', 'cannot be read']],
    ['a file that is no JSON', ['README.md'], ['README.md', 'cannot be read']],
  ])('with 2 for %s, and says what it takes', async (_title, flags, named) => {
    const { status, out, error } = await run(...flags);
    expect([status, out]).toEqual([2, '']);
    for (const word of named) expect(error).toContain(word);
    expect(error).not.toContain('    at ');
  });

  it('started as people start it: the same', async () => {
    const flags = ['--today', '2026-11-21'];
    expect(startCommand('audit.ts', flags)).toEqual(await run(...flags));
    expect(startCommand('audit.ts', ['--jason']).status).toBe(2);
  });

  it('is one of the commands', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['audit']).toBe('node --import tsx scripts/audit.ts');
  });
});
