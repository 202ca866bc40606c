import { describe, expect, test } from 'vitest';
import type { Condition } from '../../flows/vocabulary/conditions.ts';
import { modifiers } from '../../flows/rules/modifiers.ts';
import type { Duty, Modifier, Rule } from '../../flows/rules/rule.ts';
import { rules } from '../../flows/rules/rules.ts';
import {
  actions,
  blocks,
  callKinds,
  consentLines,
  deadlines,
  owners,
  tiers,
} from '../../flows/vocabulary/advice.ts';
import { schoolContacts } from '../../flows/vocabulary/contacts.ts';
import { extraDuties, mustNots } from '../../flows/vocabulary/duties.ts';
import { staff, voiceOf, voices, type Audience, type Voice } from '../../flows/vocabulary/questions.ts';
import { modifierIds, ruleIds } from '../../flows/vocabulary/rules.ts';
import advice from '../../locales/en/advice.json' with { type: 'json' };
import { grade as gradeOf, sentences, words as wordsOf } from './readability.ts';

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

/** An id may end like a voice: `challenge_the_parent`. */
const ids = new Set<string>([...extraDuties, ...mustNots, ...owners]);
const words: Tree = advice;

function leavesOf(tree: Tree, path = ''): Leaf[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'object') return leavesOf(value, here);
    const voice = ids.has(key) ? undefined : voices.find((name) => key.endsWith(`_${name}`));
    const base = voice === undefined ? here : here.slice(0, -voice.length - 1);
    return [{ path: here, base, voice, text: value }];
  });
}
const leaves = leavesOf(words);
const textAt = new Map(leaves.map(({ path, text }) => [path, text]));
const under = (part: string, among: readonly Leaf[] = leaves): Leaf[] =>
  among.filter(({ base }) => `${base}.`.startsWith(`${part}.`));
/** The names at a place, voices left out. */
const namesAt = (part: string): string[] => [
  ...new Set(under(part).map(({ base }) => base.slice(part.length + 1).split('.')[0] ?? '')),
];
const faults = (problem: (leaf: Leaf) => boolean, among: readonly Leaf[] = leaves): string[] =>
  among.filter(problem).map(({ path, text }) => `${path}: ${text}`);

type Reader = Audience | undefined;
const readers: readonly Reader[] = [...staff, 'parent_carer', 'young_person', undefined];
/** Start offers these voices before the role is asked. */
const voicesOf = (reader: Reader): readonly Voice[] =>
  reader === undefined ? ['staff', 'parent', 'young'] : [voiceOf(reader)];

/** Whether a condition can hold for this reader, whatever else is answered, and whether it must. */
function ofReader(condition: Condition, reader: Reader): { can: boolean; must: boolean } {
  if ('not' in condition) {
    const { can, must } = ofReader(condition.not, reader);
    return { can: !must, must: !can };
  }
  if ('all' in condition || 'any' in condition) {
    const every = 'all' in condition;
    const parts = (every ? condition.all : condition.any).map((part) => ofReader(part, reader));
    const whole = (pick: 'can' | 'must') =>
      every ? parts.every((part) => part[pick]) : parts.some((part) => part[pick]);
    return { can: whole('can'), must: whole('must') };
  }
  if ('in' in condition && condition.key === 'audience') {
    const here = reader !== undefined && condition.in.includes(reader);
    return { can: here, must: here };
  }
  return { can: true, must: false };
}
const reads = (reader: Reader, { who, when }: Pick<Rule, 'who' | 'when'>): boolean =>
  (who === 'everyone' || (reader !== undefined && who.includes(reader))) && ofReader(when, reader).can;

const isRule = (row: Rule | Modifier): row is Rule => 'tier' in row;
const forReader = (row: Rule | Modifier, reader: Reader): string[] => [
  ...(row.action === undefined ? [] : [`actions.${row.action}`]),
  ...row.duties
    .filter(({ when }) => when === undefined || ofReader(when, reader).can)
    .map(({ id }) => `${(actions as readonly string[]).includes(id) ? 'actions' : 'duties'}.${id}`),
  ...row.mustNots.map((mustNot) => `mustNots.${typeof mustNot === 'string' ? mustNot : mustNot.id}`),
  ...(isRule(row) ? [...row.blocks.map((block) => `blocks.${block}`), `owners.${row.owner}`] : []),
  ...row.duties.map(({ owner }) => `owners.${owner}`),
  `rules.${row.id}`,
];

/** What is added to the rows' own words: M2, M4, M5, N5, R37 and the blocks that section 5 gives to all. */
const added: Readonly<Record<Voice, readonly string[]>> = {
  staff: [
    'duties.check_home_contact_safe',
    'duties.note_tonight_tell_lead_tomorrow',
    'duties.ffd_advice_next_working_day',
    'mustNots.contact_person_feared',
    'mustNots.contact_family_or_community',
    'mustNots.discourage_a_report',
    'blocks.S',
    'blocks.DA',
  ],
  dsl: [
    'actions.ffd_referral_today',
    'duties.check_home_contact_safe',
    'duties.note_tonight_tell_lead_tomorrow',
    'duties.ffd_advice_next_working_day',
    'mustNots.contact_person_feared',
    'mustNots.contact_family_or_community',
    'mustNots.discourage_a_report',
    'blocks.S',
    'blocks.DA',
  ],
  parent: ['duties.check_home_contact_safe', 'mustNots.contact_family_or_community', 'blocks.AFTER'],
  young: [
    'duties.check_home_contact_safe',
    'duties.note_tonight_tell_lead_tomorrow',
    'duties.childline_or_trusted_adult_tonight',
    'duties.ffd_advice_next_working_day',
    'mustNots.contact_family_or_community',
  ],
};
const forStaffOnly = ['tiers', 'levels.whyNumbersOnly', 'notYetChecked'];
const notForTheYoung = [
  'levels',
  'callScript.chair',
  'callScript.head',
  // They are not asked for the council of their home.
  ...['NightNumber', 'NobodyAnswers', 'Partnership', 'EarlyHelp'].map((what) => `council.home${what}`),
];
const kindsOf = ['callScript', 'ifNobodyAnswers', 'ifTheySayNo', 'outOfHours'];

/** The places whose words a voice can be shown. */
function shownTo(voice: Voice): string[] {
  const hidden = [
    ...(voice === 'parent' || voice === 'young' ? forStaffOnly : []),
    ...(voice === 'young'
      ? [...notForTheYoung, ...kindsOf.flatMap((part) => [`${part}.chair`, `${part}.head`])]
      : []),
  ];
  const ruled = ['actions', 'duties', 'mustNots', 'blocks', 'rules', 'owners'];
  const always = leaves
    .map(({ base }) => base)
    .filter((base) => !ruled.includes(base.split('.')[0] ?? ''))
    .filter((base) => !hidden.some((part) => `${base}.`.startsWith(`${part}.`)));
  const rows = readers
    .filter((reader) => voicesOf(reader).includes(voice))
    .flatMap((reader) =>
      [...rules, ...modifiers].filter((row) => reads(reader, row)).flatMap((row) => forReader(row, reader)),
    );
  return [
    ...new Set([
      ...rows,
      ...added[voice],
      'blocks.FAM',
      'blocks.999',
      'duties.come_back_if_worse',
      ...always,
    ]),
  ];
}
const shown: Readonly<Record<Voice, readonly string[]>> = {
  staff: shownTo('staff'),
  dsl: shownTo('dsl'),
  parent: shownTo('parent'),
  young: shownTo('young'),
};

/** What a voice reads: its own wording where there is one, else the shared wording. */
const readBy = (voice: Voice): Leaf[] =>
  leaves.filter(
    (leaf) =>
      shown[voice].some((part) => `${leaf.base}.`.startsWith(`${part}.`)) &&
      (leaf.voice === undefined ? !textAt.has(`${leaf.base}_${voice}`) : leaf.voice === voice),
  );

/** Longest names first; the names of offers and offices have no plainer words, like those readability.ts leaves out. */
const names =
  /\b(local authority designated officer|early help family support|early help assessment|targeted family support|children missing education|worcestershire safeguarding children partnership|relay uk|report remove|act early|get safe|childline)\b/gi;
const message = (voice: Voice, text: string): string =>
  text
    .replace(/\{\{lead\}\}/g, textAt.get(`people.lead.dsl_${voice}`) ?? textAt.get('people.lead.dsl') ?? '')
    .replace(/\{\{head\}\}/g, textAt.get('people.head.headteacher') ?? '')
    .replace(
      /\{\{(?:own)?([fF]rontDoor|[nN]ightTeam)\}\}/g,
      (_, name: string) =>
        textAt.get(`council.${name.replace(/^./, (letter) => letter.toLowerCase())}`) ?? '',
    )
    .replace(/\{\{council\}\}/g, textAt.get('council.ours') ?? '')
    .replace(/\{\{partnership\}\}/g, textAt.get('council.partnership') ?? '')
    .replace(/\((local authority designated officer, )?LADO\)/g, '')
    .replace(names, '');
// Tags such as "You" are left out: they would flatter the rest.
const gradeFor = (voice: Voice, read: readonly Leaf[]): number =>
  gradeOf(read.map(({ text }) => message(voice, text)).filter((text) => wordsOf(text).length > 3));

/** The paths of words, and the ids they must have. */
const vocabulary: readonly (readonly [part: string, known: readonly string[]])[] = [
  ['actions', actions],
  ['duties', extraDuties],
  ['mustNots', mustNots],
  ['blocks', blocks],
  ['tiers', tiers],
  ['deadlines', deadlines],
  ['owners', owners],
  ['schoolContacts', schoolContacts],
  ['rules', [...ruleIds, ...modifierIds]],
  ['people.lead', ['dsl', 'dsl_or_chair', 'chair']],
  ['people.head', ['headteacher', 'headteacher_or_chair', 'chair']],
  ['levels.groups', ['1', '2', '3', '4']],
  ['levels.groupsText', ['1', '2', '3', '4']],
  ...kindsOf.map((part) => [part, callKinds] as const),
];

describe('every part of an advice has its words', () => {
  test.each(vocabulary)('%s holds the words of each of its ids and of no others', (part, known) => {
    expect(namesAt(part).sort()).toEqual([...known].sort());
  });

  test('an action has a title and says how', () => {
    for (const action of actions) expect(namesAt(`actions.${action}`).sort()).toEqual(['more', 'title']);
  });

  test('what is said of agreement is written where it says', () => {
    for (const line of consentLines) expect(textAt.has(line), line).toBe(true);
    const titles = ['title', 'changeSuspected'].map((name) => `blocks.AGREE.${name}`);
    expect([...consentLines, ...titles, 'consent.title'].sort()).toEqual(
      ['consent', 'blocks.AGREE'].flatMap((part) => namesAt(part).map((name) => `${part}.${name}`)).sort(),
    );
  });

  test('lists are numbered from 1 without a gap, and have a title', () => {
    const lists = [
      ...callKinds.map((kind) => `callScript.${kind}`),
      'blocks.S',
      'blocks.DA',
      'blocks.REF',
      'blocks.AFTER',
      'blocks.ESC',
      'blocks.CASE',
      'blocks.HAND',
    ];
    for (const list of lists) {
      const numbers = namesAt(list)
        .filter((name) => /^\d$/.test(name))
        .map(Number);
      expect(numbers.length, list).toBeGreaterThan(3);
      expect(numbers, list).toEqual(numbers.map((_, index) => index + 1));
      expect(textAt.has(`${list}.title`), list).toBe(true);
    }
  });

  test('no text is blank or has stray spaces', () => {
    expect(faults(({ text }) => text.trim() === '' || text !== text.trim() || /\s\s/.test(text))).toEqual([]);
  });

  test('a wording for one voice has the shared wording beside it, and differs from it', () => {
    expect(faults(({ voice, base }) => voice !== undefined && !textAt.has(base))).toEqual([]);
    expect(faults(({ voice, base, text }) => voice !== undefined && textAt.get(base) === text)).toEqual([]);
  });

  test('a wording for one voice belongs to words that this voice can be shown', () => {
    const guards =
      /^(mustNots\.(contact_family|discourage)|actions\.dsl_now_then_ffd|people\.|duties\.check_home)/;
    const unread = ({ voice, base }: Leaf) =>
      voice !== undefined &&
      !guards.test(base) &&
      !shown[voice].some((part) => `${base}.`.startsWith(`${part}.`));
    expect(faults(unread)).toEqual([]);
  });

  test('only the people, the council and the time for a late collection are filled in', () => {
    const councils = ['frontDoor', 'nightTeam', 'ownFrontDoor', 'ownNightTeam', 'council', 'partnership'];
    const known = ({ base }: Leaf) => {
      return base === 'late.at' ? ['time'] : ['lead', 'head', 'late', ...councils];
    };
    const strange = (leaf: Leaf) =>
      [...leaf.text.matchAll(/\{\{(.*?)\}\}/g)].some(({ 1: name }) => !known(leaf).includes(name ?? '')) ||
      /(?<!\{)\{(?!\{)|\$t\(/.test(leaf.text);
    expect(faults(strange)).toEqual([]);
  });
});

describe('the words keep to the house rules', () => {
  const titles = under('actions').filter(({ base }) => base.endsWith('.title'));

  test('the card says what to do in one short sentence, and leaves the time to the deadline', () => {
    const time =
      /\b(now|today|tonight|tomorrow|soon|immediately|urgent\w*|at once|straight away|hours?|days?|weeks?)\b/i;
    expect(faults(({ text }) => time.test(text) || text.length > 60 || /[.!?]/.test(text), titles)).toEqual(
      [],
    );
  });

  test('actions and duties begin with what to do', () => {
    const start = /^(Ask|Call|Check|Do|Find|Make|Plan|Refer|Report|Ring|Share|Start|Talk|Tell|You decide)\b/;
    expect(faults(({ text }) => !start.test(text), titles)).toEqual([]);
    const notAVerb = /^(\{|The|An?|You|Your|This|These|That|It|There|Please|Do not|Never|When|Where|After)\b/;
    expect(faults(({ text }) => notAVerb.test(text), under('duties'))).toEqual([]);
  });

  test('no words name our council to whom a step may send to another: its name is filled in', () => {
    const itself = ({ base }: Leaf) => /^(council|rules|people|schoolContacts)\./.test(base);
    expect(
      faults((leaf) => /Family Front Door|Emergency Duty Team/.test(leaf.text) && !itself(leaf)),
    ).toEqual([]);
  });

  test('a duty takes one or two short sentences, as does the rest of an action', () => {
    const long = ({ text }: Leaf) => sentences(text).length > 2 || text.length > 190;
    expect(faults(long, [...under('duties'), ...under('actions')])).toEqual([]);
  });

  test('a step for when it comes to that begins with "If"', () => {
    const steps: readonly Duty[] = [...rules, ...modifiers].flatMap(({ duties }) => duties);
    const later = new Set(
      steps.filter(({ deadline }) => deadline === 'when_ready').map(({ id }) => id as string),
    );
    later.add('come_back_if_worse');
    expect(later.size).toBeGreaterThan(5);
    const notIf = ({ base, text }: Leaf) => later.has(base.split('.')[1] ?? '') && !/^If [^.]+, /.test(text);
    expect(faults(notIf, under('duties'))).toEqual([]);
  });

  test('a must-not carries on from "Do not"', () => {
    const broken = ({ text }: Leaf) =>
      !/^[a-z]/.test(text) || /\.$/.test(text) || /^(do not|not|never)\b/.test(text);
    expect(faults(broken, under('mustNots'))).toEqual([]);
  });

  test('a must-not begins with a verb, as after "Do not"', () => {
    const verbs =
      /^(accept|answer|argue|ask|blame|bring|call|cancel|challenge|confront|contact|count|decide|delete|drive|drop|email|feel|forward|give|go|grab|hand|hold|keep|leave|let|look|make|press|promise|punish|put|quarrel|question|refer|repeat|report|say|send|share|show|start|stop|take|talk|tell|treat|try|undress|use|wait|walk|warn|write)\b/;
    expect(faults(({ text }) => !verbs.test(text), under('mustNots'))).toEqual([]);
  });

  test('an owner is somebody whom one would call so aloud', () => {
    expect(faults(({ text }) => /\bwho (?:hold|know|were)\b|^Whoever\b/.test(text), under('owners'))).toEqual(
      [],
    );
  });

  test('a reason is one sentence', () => {
    expect(faults(({ text }) => sentences(text).length !== 1 || !text.endsWith('.'), under('rules'))).toEqual(
      [],
    );
  });

  test('a tag for an urgency, a deadline or an owner is short', () => {
    const tags = [...under('tiers'), ...under('deadlines'), ...under('owners')];
    expect(
      faults(({ text }) => text.replace(/ \(\w+\)/, '').length > 70 || /[.!?]/.test(text), tags),
    ).toEqual([]);
  });

  test('the safeguarding lead and the head are filled in, because the chair may stand in for them', () => {
    const lead = ({ base, voice, text }: Leaf) =>
      /(?<!name)_lead(_|$)/.test(base.split('.')[1] ?? '') &&
      voice === undefined &&
      !text.includes('{{lead}}');
    expect(faults(lead, under('duties'))).toEqual([]);
    const named = ({ text }: Leaf) =>
      /\b(tell|ask|talk to|pass it to|hand it to) the (safeguarding lead|head\b)/i.test(text);
    expect(faults(named)).toEqual(['mustNots.tell_the_head: tell the head']);
  });

  test('a safeguarding lead is never sent to the safeguarding lead', () => {
    expect(faults(({ text }) => text.includes('{{lead}}'), readBy('dsl'))).toEqual([]);
    expect(textAt.get('actions.dsl_today.title_dsl')).toBe('You decide, and record');
  });

  test.each([
    [
      'that nothing need be done',
      /no (further )?action|nothing (to do|needs? (to be )?done|more to do)|do nothing/i,
    ],
    ['a level of need', /\blevels? (of need|[1-4]|one|two|three|four)\b|\btier\b/i],
    [
      'blame',
      /\b(guilty|careless|bad (parent|mother|father|child)|you should have|why did(n't| not) you|your fault)\b/i,
    ],
    ['a claim that no other duty to report exists', /\b(only|sole) (legal |statutory )?duty\b/i],
    ['links', /https?:|www\.|<a\b/i],
    ['numbers to ring, other than 999, 101 and 111', /\b0\d|\d{5,}|\d{3,} \d{3,}|\b(?!999|101|111)\d{3}\b/],
    ['opening hours', /\d ?(am|pm)\b|\d[.:]\d\d|\b(mon|tues|wednes|thurs|fri|satur|sun)day/i],
    ['one school or town', /westlands|droitwich/i],
    ['pupils', /\bpupils?\b/i],
    ['italics, dashes, capitals or curly marks', /[*_<>“”‘’–—]|\b(?!NSPCC)[A-Z]{5,}\b/],
    ['American spellings', /\b\w+(?:iz(?:e|ed|es|ing|ation))\b|\b(behavior|honor|color|center|counselor)\b/i],
  ])('no text holds %s', (_, forbidden) => {
    expect(faults(({ text }) => forbidden.test(text))).toEqual([]);
  });

  test('blame is named only to forbid it', () => {
    expect(faults(({ text }) => /\bblame/i.test(text))).toEqual([
      'mustNots.blame_the_child: blame the child',
    ]);
  });

  test('an abbreviation follows its words', () => {
    const known = /^(UK|NHS|NSPCC|BSL|GET|SAFE|ACT)$/;
    const bare = ({ text }: Leaf) =>
      [...text.matchAll(/\b[A-Z][A-Za-z]*[A-Z][A-Za-z]*\b/g)].some(
        ({ 0: short, index }) =>
          !known.test(short) &&
          !/\(([^()]*, )?$/.test(text.slice(0, index)) &&
          !text.slice(0, index).includes(`(${short})`),
      );
    expect(faults(bare)).toEqual([]);
  });

  test('the new name of family support comes first, the old one once in brackets', () => {
    for (const name of ['', '_parent']) {
      const [title, more] = ['title', 'more'].map((part) =>
        textAt.get(`actions.targeted_family_support.${part}${name}`),
      );
      expect(title).toContain('Early Help Family Support (family help)');
      expect(more?.match(/\(.*Targeted Family Support.*\)/g)).toHaveLength(1);
    }
  });

  test("the four headings of the levels picture are the school's own", () => {
    const headings = [1, 2, 3, 4].map((group) => textAt.get(`levels.groups.${String(group)}`));
    expect(headings).toEqual(['Everyone', 'Need a bit of help?', "If we can't help", 'Specialist support']);
  });
});

describe('parents, carers and young people are spoken to in words of their own', () => {
  const outsiders = ['parent', 'young'] as const;

  test.each(outsiders)('no text for %s is staff talk', (voice) => {
    const staffTalk =
      /\b(DSL|refer(s|ral|rals|red)?|consent|pupil|thresholds?|section \d|statutory|disclos\w+|colleague|employer|on site|stepped up|lead professional)\b/i;
    expect(faults(({ text }) => staffTalk.test(text), readBy(voice))).toEqual([]);
  });

  test.each(outsiders)('no text for %s asks for a record', (voice) => {
    expect(faults(({ text }) => /\b(record|keep a (note|record))\b/i.test(text), readBy(voice))).toEqual([]);
  });

  test('young people are never told to keep something from parents', () => {
    const secret =
      /(not|n't|never) (tell|talk to|contact|ring) (your|their|the|anyone|family|parents?|mum|dad)\b|until .* (is|it is) safe|must not/i;
    expect(
      faults(
        ({ text }) =>
          secret.test(text) ||
          (/\b(parents?|family(?! (Front Door|worker))|carers?)\b/i.test(text) && /\bnot\b/.test(text)),
        readBy('young'),
      ),
    ).toEqual([]);
    expect(textAt.get('blocks.FAM.text_young')).toBe('You choose which adult to tell first.');
  });

  test('young people are told that adults may have to share', () => {
    expect(textAt.get('consent.notNeeded_young')).toContain('Adults may have to share');
  });

  test('young people are not spoken of as "the child" or "the girl"', () => {
    expect(faults(({ text }) => /\b(the|your) (child|girl)\b/i.test(text), readBy('young'))).toEqual([]);
  });

  test('parents are told not to confront anyone, and to choose a safe phone', () => {
    expect(textAt.get('blocks.FAM.text_parent')).toMatch(/not confront anyone first.*safe phone/);
  });
});

describe('the words are easy to read', () => {
  const limits: Readonly<Record<Voice, number>> = { staff: 7, dsl: 7, parent: 6, young: 6 };
  const parts = Object.keys(words).filter((part) => typeof words[part] === 'object');
  const pages = voices.flatMap((voice) =>
    parts
      .map((part) => ({ voice, part, read: under(part, readBy(voice)) }))
      .filter(({ voice: reader, read }) => read.some(({ text }) => wordsOf(message(reader, text)).length > 3))
      .map(({ part, read }) => ({ voice, part, read, most: limits[voice] })),
  );
  test.each(pages)('$part for $voice reads at grade $most or below', ({ voice, read, most }) => {
    expect(gradeFor(voice, read)).toBeLessThanOrEqual(most);
  });

  test('what anybody may read before the role is asked reads at grade 6 or below', () => {
    const early = rules.filter(({ who }) => who === 'everyone').flatMap((row) => forReader(row, undefined));
    const read = early.flatMap((part) => under(part)).filter(({ voice }) => voice === undefined);
    expect(gradeFor('staff', read)).toBeLessThanOrEqual(6);
  });

  test.each(voices)('no single text for %s is hard', (voice) => {
    const most = limits[voice] + 4;
    const hard = ({ text }: Leaf) =>
      wordsOf(message(voice, text)).length > 7 && gradeOf([message(voice, text)]) > most;
    expect(faults(hard, readBy(voice))).toEqual([]);
  });

  test.each(voices)('no sentence for %s is long', (voice) => {
    const most = voice === 'parent' || voice === 'young' ? 25 : 28;
    const long = ({ text }: Leaf) =>
      sentences(message(voice, text)).some((sentence) => wordsOf(sentence).length > most);
    expect(faults(long, readBy(voice))).toEqual([]);
  });
});
