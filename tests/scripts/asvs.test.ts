/** The security table names existing tests, and covers every chapter and every level 2 item. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const table = text('docs/security/asvs.md');

interface Row {
  readonly numbers: string;
  readonly how: string;
  readonly tests: string;
}

const rows: readonly Row[] = table
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [numbers = '', , , how = '', tests = ''] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    return { numbers, how, tests };
  });

describe('each row', () => {
  it('is read', () => {
    expect(rows.length).toBeGreaterThan(60);
  });

  it.each(rows.map((row) => [row.numbers, row] as const))(
    '%s names an existing test',
    (_, { how, tests }) => {
      if (how.startsWith('**Exception') || (how.startsWith('Up to the operator') && tests === '')) return;
      const named = [...tests.matchAll(/`([^`]+)` "([^"]+)"/g)];
      expect(named.length).toBeGreaterThan(0);
      expect(tests.split(';')).toHaveLength(named.length);
      for (const [, path = '', name = ''] of named) {
        expect(existsSync(join(root, path)), path).toBe(true);
        expect(text(path), `${path} has no test of that name`).toContain(name);
      }
    },
  );

  it('that makes an exception is explained', () => {
    const exceptions = rows.filter(({ how }) => how.includes('**Exception'));
    expect(exceptions.map(({ numbers }) => numbers)).toEqual(['3.4.7', '3.7.3', '14.3.3']);
    for (const { numbers } of exceptions)
      expect(table.slice(table.indexOf('## Exceptions'))).toContain(`**${numbers}, `);
  });
});

/** How many items each section of ASVS 5.0.0 has, in the chapters that apply to a site without accounts or server. */
const items: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 10, '1.3': 12, '1.4': 3, '1.5': 3 },
  ...{ '2.1': 3, '2.2': 3, '2.3': 5, '2.4': 2 },
  ...{ '3.1': 1, '3.2': 3, '3.3': 5, '3.4': 8, '3.5': 8, '3.6': 1, '3.7': 5 },
  ...{ '4.1': 5, '4.2': 5, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 6, '5.3': 3, '5.4': 3 },
  ...{ '12.1': 5, '12.2': 2, '12.3': 5 },
  ...{ '13.1': 4, '13.2': 6, '13.3': 4, '13.4': 7 },
  ...{ '14.1': 2, '14.2': 8, '14.3': 3 },
  ...{ '15.1': 5, '15.2': 5, '15.3': 7, '15.4': 4 },
  ...{ '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 4 },
};

/** "1.2.4 to 1.2.8", "3.3" and "the rest of 4.1" each cover several items. */
function spokenOf(chapter: string): ReadonlySet<string> {
  const from = table.indexOf(`## V${chapter} `);
  const section =
    table.slice(from, table.indexOf('\n## ', from + 1)) + rows.map(({ numbers }) => numbers).join(', ');
  const all = Object.entries(items).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, at) => `${name}.${at + 1}`),
  );
  const ranges = [...section.matchAll(/(\d+\.\d+)\.(\d+) to \1\.(\d+)/g)].flatMap(
    ([, name = '', low, high]) =>
      Array.from({ length: Number(high) - Number(low) + 1 }, (_, at) => `${name}.${Number(low) + at}`),
  );
  const whole = [...section.matchAll(/(?<![\d.])(\d+\.\d+)(?![\d.]*\d)/g)].map(([, name = '']) => `${name}.`);
  const single = [...section.matchAll(/(?<![\d.])\d+\.\d+\.\d+/g)].map(([number]) => number);
  return new Set([
    ...ranges,
    ...single,
    ...all.filter((item) => whole.some((name) => item.startsWith(name))),
  ]);
}

describe('the table', () => {
  it.each(Object.entries(items))('covers every item of %s', (section, count) => {
    const spoken = spokenOf(section.split('.')[0] ?? '');
    const missing = Array.from({ length: count }, (_, at) => `${section}.${at + 1}`).filter(
      (item) => !spoken.has(item),
    );
    expect(missing).toEqual([]);
  });

  it('covers every chapter', () => {
    for (const chapter of ['1', '2', '3', '4', '5', '6 to V11', '12', '13', '14', '15', '16', '17'])
      expect(table).toContain(`\n## V${chapter}`);
  });
});

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

it('no message from another window is listened to', () => {
  const listening = filesIn('src').filter((path) =>
    /addEventListener\(\s*['"]message|onmessage/.test(readFileSync(path, 'utf8')),
  );
  expect(listening).toEqual([]);
});

it('the server files we give keep no log of readers', () => {
  expect(text('deploy/nginx.conf')).toMatch(/^\s*access_log off;/m);
  expect(text('deploy/Caddyfile')).not.toMatch(/^\s*log\b/m);
});

it('the policy for reporters says how long a known vulnerability may stay open', () => {
  expect(text('SECURITY.md')).toMatch(
    /## How long a known vulnerability may stay open\n\n\|.*\n.*\n.*\d+ days/,
  );
});
