/** The command that imports a list of services. What it makes of a list is tested in directory/. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { known, words } from '../../open-referral/facts.ts';
import { everyService } from '../../src/directory/everyService.ts';
import { uuidFor } from '../../open-referral/ids.ts';
import { feedOf } from '../../open-referral/toOpenReferral.ts';
import { importList } from '../../scripts/import.ts';
import { runCommand, startCommand } from './runCommand.ts';

const feed = feedOf(everyService, words);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'next-step-import-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const importing = (...flags: readonly string[]) => runCommand(importList, flags, { folder });

const put = (name: string, data: unknown): string => {
  writeFileSync(join(folder, name), typeof data === 'string' ? data : JSON.stringify(data));
  return name;
};

interface Candidates {
  readonly from: string;
  readonly importedOn: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly added: readonly {
    readonly name: string;
    readonly url?: string;
    readonly phones: readonly unknown[];
  }[];
  readonly changed: readonly unknown[];
  readonly conflicts: readonly {
    readonly ours: readonly string[];
    readonly differences: readonly unknown[];
  }[];
  readonly same: readonly string[];
  readonly rejected: readonly { readonly place: string; readonly value: string }[];
}

const candidates = (name = 'import-candidates.json'): Candidates =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Candidates;

const nobody = (index: number, fields: object = {}) => ({
  id: uuidFor('service', 'nobody', String(index)),
  name: `Nobody ${String(index)}`,
  status: 'active',
  ...fields,
});

/** Vitest takes a bare pattern in toMatchObject for an object without fields, which fits anything. */
const like = (pattern: RegExp): string => expect.stringMatching(pattern) as string;

describe('the command that imports a list', () => {
  it('is started as people start it', () => {
    put('list.json', [nobody(1)]);
    const { status, out, error } = startCommand('import.ts', ['list.json'], { folder });
    expect([status, error]).toEqual([0, '']);
    expect(out).toContain('added: 1,');
    expect(startCommand('import.ts', ['list.json'], { folder }).status).toBe(2);
  });

  it('says of our own feed that nothing is new, and that nothing was changed', async () => {
    const { status, out, error } = await importing(put('ours.json', feed));
    expect([status, error]).toEqual([0, '']);
    expect(out).toContain(
      `added: 0, changed: 0, in conflict: 0, as ours: ${feed.total_items}; could not be read: 0`,
    );
    expect(out).toContain('Nothing of ours was changed.');
    expect(candidates()).toMatchObject({
      from: 'ours.json',
      importedOn: like(/^\d{4}-\d\d-\d\d$/),
      rejected: [],
    });
  });

  it('writes what is new, changed and in conflict for a person to review', async () => {
    const [childline] = feed.contents.filter(({ name }) => name === 'Childline');
    const list = [
      nobody(1, { url: 'https://nobody.example.org' }),
      { ...childline, phones: [{ number: '0808 800 5000' }] },
    ];
    const { status, out } = await importing(
      put('list.json', { contents: list, page_number: 1, total_pages: 3 }),
    );
    expect(status).toBe(0);
    expect(out).toContain('page 1 of 3');
    expect(out).toMatch(/phones: ours "\+448001111", theirs "\+448088005000"/);
    const { added, conflicts } = candidates();
    expect(added).toMatchObject([{ name: 'Nobody 1', url: 'https://nobody.example.org/' }]);
    expect(conflicts).toMatchObject([{ ours: ['childline'], differences: [{ ours: '+448001111' }] }]);
  });

  it('exits with 1, the place and the fix if something could not be read, and keeps it', async () => {
    const { status, out } = await importing(
      put('list.json', { services: [nobody(0), nobody(1, { phones: [{ number: '01905 768054' }] })] }),
    );
    expect(status).toBe(1);
    expect(out).toMatch(/services\[1\]\.phones\[0\]\.number is known to be wrong: .*\. Mend: /);
    expect(candidates().added).toMatchObject([{ phones: [] }, { phones: [] }]);
    expect(candidates().rejected).toMatchObject([
      { place: 'services[1].phones[0].number', value: '{"number":"01905 768054"}' },
    ]);
  });

  it.each([
    ['no JSON', '{"contents": [}', /list\.json: line 1, column 15 .*Mend: /],
    ['another schema', { things: [] }, /list\.json: the whole file holds no list of services\. Mend: /],
    ['too deep', '['.repeat(10_000), /deep.*Mend: /],
  ])('ends with 2 and writes nothing for a file with %s', async (_what, data, message) => {
    const { status, out, error } = await importing(put('list.json', data));
    expect([status, out]).toEqual([2, '']);
    expect(error).toMatch(message);
    expect(existsSync(join(folder, 'import-candidates.json'))).toBe(false);
  });

  it('ends with 2 for a file that is not there, a folder, no file, two files and a stray flag', async () => {
    mkdirSync(join(folder, 'folder'));
    for (const name of ['a.json', 'b.json']) put(name, [nobody(1)]);
    for (const flags of [['none.json'], ['folder'], [], ['a.json', 'b.json'], ['a.json', '--frce']]) {
      const { status, out, error } = await importing(...flags);
      expect([status, out]).toEqual([2, '']);
      expect(error).toMatch(/Mend: |Usage: /);
      expect(error).not.toMatch(/\n\s+at /);
    }
  });

  it('writes over nothing unless told to, and never over what it reads', async () => {
    put('list.json', [nobody(1)]);
    put('import-candidates.json', 'a review somebody has begun');
    const { status, error } = await importing('list.json');
    expect(status).toBe(2);
    expect(error).toMatch(/import-candidates\.json is there already.*--force/);
    expect(readFileSync(join(folder, 'import-candidates.json'), 'utf8')).toBe('a review somebody has begun');
    expect((await importing('list.json', '--out', 'other.json')).status).toBe(0);
    expect(candidates('other.json').counts).toMatchObject({ added: 1 });
    expect((await importing('list.json', '--force')).status).toBe(0);
    expect(candidates().counts).toMatchObject({ added: 1 });
    symlinkSync('list.json', join(folder, 'link.json'));
    for (const out of ['list.json', './list.json', 'link.json']) {
      expect((await importing('list.json', '--force', '--out', out)).status).toBe(2);
      expect(JSON.parse(readFileSync(join(folder, 'list.json'), 'utf8'))).toHaveLength(1);
    }
    expect((await importing('list.json', '--out', 'no/such/folder.json')).error).toMatch(
      /cannot be written.*Mend: /,
    );
  });

  it('reads 10,000 services, and prints only the first of them', async () => {
    const one = { ...feed.contents[0], attributes: [] };
    const list = Array.from({ length: 10_000 }, (_, index) => ({
      ...one,
      ...nobody(index, {
        url: `https://n${String(index)}.example.org`,
        email: `n${String(index)}@example.org`,
        phones: [{ number: `01632 96${String(index).padStart(4, '0')}` }, { number: '01905 822' }],
      }),
    }));
    const { status, out } = await importing(put('many.json', { contents: list }));
    expect(status).toBe(1);
    expect(out.split('\n').length).toBeLessThan(120);
    expect(out).toContain('and 9975 more');
    const { counts, added, rejected } = candidates();
    expect(counts).toMatchObject({ services: 10_000, added: 10_000 });
    expect(added).toHaveLength(10_000);
    expect(rejected.filter(({ place }) => place.endsWith('.phones[1].number'))).toHaveLength(10_000);
  });

  it('prints everything when told to', async () => {
    const name = put(
      'list.json',
      Array.from({ length: 60 }, (_, index) => nobody(index)),
    );
    expect((await importing(name)).out).toContain('and 35 more');
    const { out } = await importing(name, '--force', '--all');
    expect(out).not.toContain('more; all of them');
    expect(out).toContain('services[59] Nobody 59');
  });

  it('prints and writes nothing that acts: names, addresses, keys and file names from elsewhere', async () => {
    const list = `[${JSON.stringify({
      ...nobody(1, { url: 'javascript:alert(1)', email: 'a@b.uk?bcc=c@d.uk' }),
      name: 'Evil\u001b[31m \u202ename <script>alert(1)</script>',
      phones: [{ number: '\u202e999' }],
      'key\u001b]0;x\u0007': '\u0007',
    }).replace(/\}$/, ',"__proto__":{"url":"javascript:x"},"constructor":{"prototype":{"polluted":1}}}')}]`;
    const { status, out } = await importing(put('evil.json', list));
    expect(status).toBe(1);
    expect(out).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    const written = readFileSync(join(folder, 'import-candidates.json'), 'utf8');
    expect(written).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}<]/u);
    const [service] = candidates().added;
    expect(service).not.toHaveProperty('url');
    expect(service).not.toHaveProperty('email');
    expect(service?.phones).toEqual([]);
    expect(service?.name).toBe('Evil[31m name <script>alert(1)</script>');
    expect(known.shortCodes.has('999')).toBe(true);
  });
});
