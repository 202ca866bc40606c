import { describe, expect, test } from 'vitest';
import { questions, switchQuestions, voices, type Voice } from '../../flows/vocabulary/questions.ts';
import words from '../../locales/en/questions.json' with { type: 'json' };
import { grade, sentences, syllables, words as wordsOf } from './readability.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}
interface Leaf {
  readonly path: string;
  /** The path without its voice. */
  readonly base: string;
  readonly voice: Voice | undefined;
  readonly text: string;
}

const pages: Tree = words;
const everyQuestion = { ...questions, ...switchQuestions };
const keys = Object.keys(everyQuestion) as (keyof typeof everyQuestion)[];

const branch = (tree: Tree, key: string): Tree => {
  const found = tree[key];
  return typeof found === 'object' ? found : {};
};

function leavesOf(tree: Tree, path = ''): Leaf[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'object') return leavesOf(value, here);
    const voice = voices.find((name) => key.endsWith(`_${name}`));
    const base = voice === undefined ? here : here.slice(0, -voice.length - 1);
    return [{ path: here, base, voice, text: value }];
  });
}
const leaves = leavesOf(pages);
const paths = new Set(leaves.map(({ path }) => path));

/** Keys and values that a voice is never shown (sections 1a and 1b). */
const staffOnly = [
  'allegation_threshold',
  'image_immediate',
  'csa_basis',
  'fgm_basis',
  'teaching_work',
  'same_profession_already_reported',
  'need_met_by_school',
  'agreement_to_service',
  'records_login',
  'topics.values.encompass_notice',
];
const notForTheYoung = [
  ...staffOnly,
  'behaviour',
  'child_under_18',
  'younger_girl',
  'children_affected',
  'care_arrangement',
  'needs',
  'repeat',
  'home_council',
  'topics.values.everyday_info',
  'referral_status.values.no_acknowledgement',
  'referral_status.values.no_decision',
  'referral_status.values.open_family_support_new_worry',
];
const hidden: Record<Voice, readonly string[]> = {
  staff: [],
  dsl: ['dsl_reachable', 'referral_status.values.told_dsl_no_action'],
  parent: staffOnly,
  young: notForTheYoung,
};

/** What a voice reads on a page: its own wording where there is one, else the shared wording. */
function readBy(voice: Voice, page: string): Leaf[] {
  return leaves.filter(
    (leaf) =>
      leaf.path.startsWith(`${page}.`) &&
      !hidden[voice].some((part) => `${leaf.base}.`.startsWith(`${part}.`)) &&
      (leaf.voice === undefined ? !paths.has(`${leaf.base}_${voice}`) : leaf.voice === voice),
  );
}

/** Seen before anybody has said who they are, so the shared wording speaks to everyone. */
const beforeTheRole = ['danger_now', 'imminent_sig_harm', 'audience'];
const limit = (voice: Voice, page: string): number =>
  voice === 'parent' || voice === 'young' || beforeTheRole.includes(page) ? 6 : 7;

const faults = (problem: (leaf: Leaf) => boolean, among: readonly Leaf[] = leaves): string[] =>
  among.filter(problem).map(({ path, text }) => `${path}: ${text}`);
const named = (name: string): Leaf[] =>
  leaves.filter(({ base }) => base.split('.').length === 2 && base.endsWith(`.${name}`));

describe('every question has its words', () => {
  test('the pages are the questions of the decision table', () => {
    expect(Object.keys(pages).sort()).toEqual([...keys].sort());
  });

  test.each(keys)('%s has a title, a reason, an error and a label for each value', (key) => {
    const page = branch(pages, key);
    expect(Object.keys(page)).toEqual(expect.arrayContaining(['title', 'why', 'error', 'values']));
    const values = branch(page, 'values');
    expect(Object.keys(values).sort()).toEqual([...everyQuestion[key].values].sort());
    for (const value of Object.keys(values)) expect(Object.keys(branch(values, value))).toContain('label');
  });

  test('no text is blank or has stray spaces', () => {
    expect(faults(({ text }) => text.trim() === '' || text !== text.trim() || /\s\s/.test(text))).toEqual([]);
  });

  test('a wording for one voice has the shared wording beside it, and differs from it', () => {
    const shared = new Map(leaves.map(({ path, text }) => [path, text]));
    expect(faults(({ voice, base }) => voice !== undefined && !shared.has(base))).toEqual([]);
    expect(faults(({ voice, base, text }) => voice !== undefined && shared.get(base) === text)).toEqual([]);
  });

  test('examples are numbered from 1 without a gap', () => {
    for (const key of keys) {
      const numbers = Object.keys(branch(branch(pages, key), 'counts'))
        .filter((name) => /^\d+$/.test(name))
        .map(Number);
      expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
    }
  });

  // Section 1 lists them: what makes each true.
  test.each([
    ['danger_now', 14],
    ['imminent_sig_harm', 6],
    ['adult_contact_now', 3],
    ['allegation_threshold', 4],
    ['image_immediate', 4],
    ['children_affected', 4],
    ['sig_harm_suspected', 9],
    ['risk_from_family', 2],
    ['needs', 16],
    ['other_children', 3],
  ])('%s gives each of the %i examples of the decision table', (key, size) => {
    const counts = branch(branch(pages, key), 'counts');
    expect(Object.keys(counts).filter((name) => /^\d+$/.test(name))).toHaveLength(size);
  });

  test('"I\'m not sure" reads the same wherever it is a separate answer', () => {
    const notSure = leaves.filter(({ base }) => /\.values\.(not_sure|unknown)\.label$/.test(base));
    expect(new Set(notSure.map(({ text }) => text))).toEqual(new Set(["I'm not sure"]));
  });
});

describe('the words keep to the house rules', () => {
  test('a title is a question and fits a phone', () => {
    expect(faults(({ text }) => !text.endsWith('?') || text.length > 70, named('title'))).toEqual([]);
  });

  test('an error says what to do', () => {
    expect(faults(({ text }) => !/^Select \w/.test(text), named('error'))).toEqual([]);
  });

  test('a label is short enough to tap, a hint and an example to take in', () => {
    expect(faults(({ base, text }) => base.endsWith('.label') && text.length > 60)).toEqual([]);
    const long = ({ base, text }: Leaf) =>
      /\.(hint|counts\.\d+)$/.test(base) && text.length > (base.includes('audience') ? 240 : 145);
    expect(faults(long)).toEqual([]);
  });

  test('a worry takes one line of a phone, and so does its hint', () => {
    const worries = leaves.filter(({ path }) => path.startsWith('topics.values.'));
    expect(faults(({ text }) => text.length > 41, worries)).toEqual([]);
    const labels = worries.filter(({ base }) => base.endsWith('.label'));
    const long = labels.filter(({ text }) => text.length > 35).map(({ base }) => base.split('.')[2]);
    // In the decision table's own words.
    expect(new Set(long)).toEqual(new Set(['child_on_child_sexual', 'court']));
  });

  test('a reason takes one or two sentences', () => {
    expect(faults(({ text }) => sentences(text).length > 2, named('why'))).toEqual([]);
  });

  test.each([
    [
      'that nothing need be done',
      /no (further )?action|nothing (to do|needs? (to be )?done|more to do)|do nothing/i,
    ],
    ['a level of need', /\blevels? (of need|[1-4]|one|two|three|four)\b|\btier\b/i],
    ['a secret kept from parents', /(not|n't|never) tell (your|their) (parents?|mum|dad|family|carers?)/i],
    [
      'blame',
      /\b(blame|guilty|careless|bad (parent|mother|father|child)|you should have|why did(n't| not) you)\b/i,
    ],
    ['fault, except to take it away', /(?<!(not|never) (your|their) )\bfault\b/i],
    ['a name or an address to give', /(what is|give|type|enter|write) .*\b(name|address|date of birth)\b/i],
    ['links', /https?:|www\.|<a\b/i],
    ['numbers to ring, which facts hold', /\b0\d{3,}[\d ]*\b|\b(101|111|999)\b/],
    ['italics, capitals or curly marks', /[*_<>“”‘’]|\b[A-Z]{5,}\b/],
    ['American spellings', /\b\w+(?:iz(?:e|ed|es|ing|ation))\b|\b(behavior|honor|color|center)\b/i],
  ])('no text holds %s', (_, forbidden) => {
    expect(faults(({ text }) => forbidden.test(text))).toEqual([]);
  });

  test('an abbreviation follows its words', () => {
    const known = /^(TV|UK|NHS)$/;
    const bare = ({ text }: Leaf) =>
      [...text.matchAll(/\b[A-Z][A-Za-z]*[A-Z][A-Za-z]*\b/g)].some(
        ({ 0: short, index }) => !known.test(short) && !/\(([^()]*, )?$/.test(text.slice(0, index)),
      );
    expect(faults(bare)).toEqual([]);
  });

  test('young people are not shown words about them as "the child" or "the girl"', () => {
    const young = [...keys, 'about'].flatMap((key) => readBy('young', key));
    const asIfAnother = ({ path, text }: Leaf) =>
      /\b(title|why)(_young)?$/.test(path) && /\b(the|your) child\b|\bthe girl\b/i.test(text);
    expect(faults(asIfAnother, young)).toEqual([]);
  });
});

describe('the words are easy to read', () => {
  test('syllables are counted about as people say them', () => {
    const message = {
      child: 1,
      asked: 1,
      makes: 1,
      wanted: 2,
      being: 2,
      police: 2,
      images: 3,
      family: 3,
      violent: 3,
    };
    const counted = Object.fromEntries(Object.keys(message).map((word) => [word, syllables(word)]));
    expect(counted).toEqual(message);
  });

  test('harder words and longer sentences raise the grade; field terms do not', () => {
    const plain = grade(['Tell someone now.']);
    expect(grade(['Immediately communicate information regarding deterioration.'])).toBeGreaterThan(
      plain + 8,
    );
    expect(grade(['Tell the designated safeguarding lead (DSL) now.'])).toBeLessThan(plain + 1);
  });

  const readers = voices.flatMap((voice) =>
    [...keys, 'about']
      .filter((page) => readBy(voice, page).length > 0)
      .map((page) => ({ voice, page, most: limit(voice, page) })),
  );
  // Answers such as "Yes" are left out: they would flatter the rest.
  test.each(readers)('$page for $voice reads at grade $most or below', ({ voice, page, most }) => {
    const texts = readBy(voice, page).map(({ text }) => text);
    expect(grade(texts.filter((text) => wordsOf(text).length > 3))).toBeLessThanOrEqual(most);
  });

  test.each(voices)('no sentence for %s is long', (voice) => {
    const most = voice === 'parent' || voice === 'young' ? 22 : 25;
    const read = [...keys, 'about'].flatMap((page) => readBy(voice, page));
    expect(
      faults(({ text }) => sentences(text).some((sentence) => wordsOf(sentence).length > most), read),
    ).toEqual([]);
  });
});

describe('what counts, as the second edition lists it', () => {
  const countsOf = (key: string, voice: Voice): string =>
    Object.entries(branch(branch(pages, key), 'counts'))
      .filter(([name]) => name.endsWith(`_${voice}`) || !voices.some((other) => name.endsWith(`_${other}`)))
      .flatMap(([, text]) => (typeof text === 'string' ? [text] : []))
      .join(' ');

  test.each(voices)(
    'danger: a young child alone, a weapon, a child being taken, an unfit driver (%s)',
    (voice) => {
      for (const named of [/young child is alone now/, /weapon/, /being taken/, /driving/])
        expect(countsOf('danger_now', voice)).toMatch(named);
    },
  );

  test.each(voices)('signs of harm: an unborn baby too (%s)', (voice) => {
    expect(countsOf('sig_harm_suspected', voice)).toMatch(/unborn baby/);
  });

  test('court takes in separation and parents in conflict, online takes in hacking, low mood a grown-up at home', () => {
    const worries = branch(branch(pages, 'topics'), 'values');
    expect(branch(worries, 'court')['label']).toBe('Court, separation, or parents in conflict');
    expect(branch(worries, 'online')['hint']).toContain('hacking');
    expect(branch(worries, 'mental_health')['hint']).toContain('grown-up at home');
  });
});
