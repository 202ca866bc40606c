import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { makeWords } from '../../../src/i18n/makeWords.ts';
import { directoryEnglish } from '../../../src/i18n/directoryEnglish.ts';
import { wordsOf } from '../../../src/i18n/useWords.ts';
import type { Voice } from '../../../flows/vocabulary/questions.ts';
import { servicesCsv, toCsv } from '../../../src/screens/Services/csv.ts';
import { servicesHere } from '../../../src/screens/Services/servicesHere.ts';
import { neverShown } from '../../../provenance/never-shown.ts';

const english = makeWords();
for (const [namespace, words] of Object.entries(directoryEnglish))
  english.addResourceBundle('en', namespace, words);

/** Reads what RFC 4180 writes, written apart from the code that writes it. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    let text = '';
    if (csv[at] === '"') {
      at += 1;
      while (csv[at] !== '"' || csv[at + 1] === '"') {
        text += csv[at] ?? '';
        at += csv[at] === '"' ? 2 : 1;
      }
      at += 1;
    } else while (at < csv.length && csv[at] !== ',' && csv[at] !== '\r') text += csv[at++] ?? '';
    row.push(text);
    if (csv[at] === ',') at += 1;
    else {
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const csvFor = (voice: Voice): string[][] => {
  const csv = servicesCsv(servicesHere(profile), {
    words: wordsOf(english, voice),
    school: profile,
    asOf: '2026-11-21',
  });
  expect(csv.startsWith('\ufeff')).toBe(true);
  return parse(csv.slice(1));
};

describe('a spreadsheet', () => {
  test('begins with a byte order mark and ends each row with both line ends', () => {
    expect(toCsv([['a', 'b'], ['c']])).toBe('\ufeffa,b\r\nc\r\n');
  });

  test('quotes what would end a cell or lose its spaces', () => {
    expect(toCsv([['a,b', 'say "no"', 'two\nlines', ' spaced ']])).toBe(
      '\ufeff"a,b","say ""no""","two\nlines"," spaced "\r\n',
    );
  });

  test.each(['=1+1', '+44 1905', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'])('runs no formula: %j', (text) => {
    const [[cell] = []] = parse(toCsv([[text]]).slice(1));
    expect(cell).toBe(`'${text}`);
  });

  test('holds any text unchanged but for that guard', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1 })), (rows) => {
        const guarded = rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)));
        expect(parse(toCsv(rows).slice(1))).toEqual(guarded);
      }),
    );
  });
});

describe('the list of services as a spreadsheet', () => {
  test('has a row for each service, as wide as its heading', () => {
    const [heading = [], ...rows] = csvFor('staff');
    expect(rows).toHaveLength(servicesHere(profile).length);
    for (const row of rows) expect(row).toHaveLength(heading.length);
  });

  test('says in words what the page says', () => {
    const [heading = [], ...rows] = csvFor('staff');
    const childline = rows.find(([name]) => name === 'Childline') ?? [];
    const of = (column: string): string => childline[heading.indexOf(column)] ?? '';
    expect(of('Phone')).toBe('0800 1111');
    expect(of('Who it is for')).toBe('children and young people');
    expect(of('Where')).toBe('The whole country');
    expect(of('How to get help')).toBe('People can get in touch themselves.');
    expect(of('Checked on')).toBe('21 November 2026');
  });

  test('shows no number that must stay hidden, and says what to do instead', () => {
    for (const voice of ['staff', 'parent', 'young'] as const) {
      const [heading = [], ...rows] = csvFor(voice);
      const digits = JSON.stringify(rows).replace(/(?<=\d) (?=\d)/g, '');
      for (const number of Object.values(neverShown)) expect(digits).not.toContain(number);
      const lado = rows.find(([name]) => name?.startsWith('LADO')) ?? [];
      expect(lado[heading.indexOf('Phone')]).toBe('');
      expect(lado[heading.indexOf('What to do instead')]).toMatch(/Family Front Door/);
    }
  });

  test('names the steps of help to staff alone', () => {
    const column = "In the school's help for families";
    expect(csvFor('dsl')[0]).toContain(column);
    expect(csvFor('parent')[0]).not.toContain(column);
    expect(csvFor('young')[0]).not.toContain(column);
  });
});
