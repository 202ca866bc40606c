/**
 * Nothing in the rules, the words or the facts is Westlands' alone: two invented schools, one of them in another council,
 * get the same advice with their own people, numbers and doors in it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import secondaryJson from '../../schools/examples/example-secondary.json' with { type: 'json' };
import trustFirstJson from '../../schools/examples/example-trust-first.json' with { type: 'json' };
import { advise } from '../../flows/advise.ts';
import type { Circumstances } from '../../flows/vocabulary/circumstances.ts';
import { follow } from '../../flows/engine/path.ts';
import {
  questions,
  switchQuestions,
  voiceOf,
  type Answers,
  type Switches,
} from '../../flows/vocabulary/questions.ts';
import { profile as westlands } from '../../src/directory/embeddedProfile.ts';
import type { SchoolProfile } from '../../src/directory/schoolProfile.ts';
import { wordsOf } from '../../src/i18n/useWords.ts';
import { adviceText } from '../../src/screens/Advice/adviceText.ts';
import { messageText } from '../../src/i18n/message.ts';
import { viewOf, type AdviceView } from '../../src/screens/Advice/view.ts';
import { presetsAt } from '../../src/triage/clock.ts';
import { adviceWords } from '../adviceWords.ts';
import { ring } from '../numbers.ts';

const secondary = secondaryJson as SchoolProfile;
const trustFirst = trustFirstJson as SchoolProfile;
const english = adviceWords();
/** What a step calls the front door there. */
const doorOf = ({ overrides }: SchoolProfile): string =>
  overrides?.['family-front-door']?.name ?? 'the Family Front Door';
/** And the team that answers while it is shut. */
const nightTeamOf = ({ overrides }: SchoolProfile): string =>
  overrides?.['emergency-duty-team']?.name ?? 'the Emergency Duty Team';
const settings = { csa_duty_switch: 'off', csa_duty_from: null, asOf: '2026-11-21' } as const;
const calmDay: Switches = { clock: 'office', school_open: 'yes' };

interface Told {
  readonly view: AdviceView;
  readonly text: string;
  readonly lead: string | undefined;
  readonly rules: readonly string[];
  /** The names under the number to tap and under those to try next. */
  readonly numbers: readonly string[];
}

/** The advice at a school, as the page and the copied text tell it. */
function at(school: SchoolProfile, answers: Answers, switches: Switches = calmDay): Told {
  const circumstances: Circumstances = { switches, settings, school: { headIsDsl: school.headIsDsl } };
  const { given, matching } = follow(answers, circumstances);
  const words = wordsOf(english, given.audience ? voiceOf(given.audience) : 'staff');
  const advice = advise(answers, circumstances);
  const input = {
    advice,
    answers: given,
    facts: matching.facts,
    switches,
    school,
    words,
    asOf: settings.asOf,
  };
  const view = viewOf(input);
  return {
    view,
    text: adviceText({ ...input, date: settings.asOf }),
    lead: view.primary && messageText(view.primary.title, words),
    rules: advice.rules,
    numbers: [view.call, ...view.nextCalls].flatMap((call) => call?.method.reading ?? []),
  };
}

const calm = { danger_now: 'no', imminent_sig_harm: 'no', referral_status: 'none' } as const;
const aboutAColleague = {
  ...calm,
  audience: 'teacher',
  subject: 'adult_in_school',
  topics: [],
  allegation_threshold: 'meets',
  sig_harm_suspected: 'no',
  risk_from_family: 'no',
} as const satisfies Answers;
const aboutTheHead = {
  ...aboutAColleague,
  subject: 'head',
  sig_harm_suspected: 'yes',
} as const satisfies Answers;
const uneasy = {
  ...calm,
  audience: 'teacher',
  subject: 'child',
  topics: ['bullying'],
  sig_harm_suspected: 'no',
  risk_from_family: 'not_sure',
} as const satisfies Answers;
const parentOfAHurtChild = {
  ...calm,
  audience: 'parent_carer',
  subject: 'child',
  topics: ['physical_abuse'],
  risk_from_family: 'yes',
} as const satisfies Answers;

/** Every number, mailbox and name that belongs to a school alone. */
function marksOf({ people, phones, outOfHours, email }: SchoolProfile): string[] {
  const everyone = Object.values(people).flat();
  const numbers = [...phones, outOfHours ?? [], ...everyone.map(({ phone }) => phone ?? [])].flat();
  return [
    ...numbers.map(({ reading }) => reading),
    ...[email ?? [], everyone.flatMap((one) => [one.email ?? [], one.name ?? []].flat())].flat(),
  ];
}

describe('the folder of examples', () => {
  const folder = resolve(import.meta.dirname, '../../schools/examples');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

  it.each(files)('%s is marked as an example, matches its own file name and names nobody', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const school = JSON.parse(text) as SchoolProfile;
    expect(school.example).toBe(true);
    expect(school.name).toMatch(/^Example /);
    expect(school.slug).toBe(basename(file, '.json'));
    expect(
      Object.values(school.people)
        .flat()
        .map(({ name }) => name),
    ).toEqual(
      Object.values(school.people)
        .flat()
        .map(() => null),
    );
    expect(school.checkedByDsl).toBeNull();
    for (const [, domain] of text.matchAll(/[@/]((?:[\w-]+\.)+[a-z]+)/g))
      expect(domain).toMatch(/(^|\.)example\.org$|\.json$/);
  });

  it('holds all that are marked: the others are real', () => {
    expect(files).toHaveLength(2);
    for (const file of readdirSync(join(folder, '..')).filter((name) => name.endsWith('.json')))
      expect(JSON.parse(readFileSync(join(folder, '..', file), 'utf8'))).not.toHaveProperty('example');
  });

  it('differs from Westlands in what the rules and the pages read', () => {
    for (const school of [secondary, trustFirst]) {
      expect(school.headIsDsl).toBe(false);
      expect(school.people.chairOfGovernors.confidential).toBe(true);
      expect(school.hours).toMatchObject({ confirmed: true });
    }
    expect(secondary.people.deputyDsls.length).toBeGreaterThan(2);
    expect(secondary.outOfHours).not.toBeNull();
    expect(secondary.council).not.toBe(westlands.council);
    expect(trustFirst).toMatchObject({ nursery: true, phase: 'first', trust: { name: /Trust/ } });
  });
});

describe('a teacher worried about a colleague', () => {
  it.each([
    ['Westlands', westlands, ['01905 772740', ring.frontDoor.reading, ring.outOfHours.reading]],
    ['the secondary school', secondary, ['01632 960104', '01632 960200', '01632 960201']],
    ['the first school', trustFirst, ['020 7946 0303', ring.frontDoor.reading, ring.outOfHours.reading]],
  ])("at %s goes to that head, then to that council's doors", (_name, school, numbers) => {
    const told = at(school, aboutAColleague);
    expect(told.lead).toBe('Tell the head teacher');
    expect(told.numbers).toEqual(numbers);
  });

  it('who may be the head reads so only where the head would give that answer', () => {
    const line = 'If you are the head, you are the case manager';
    const asDsl = { ...aboutAColleague, audience: 'dsl' } as const;
    expect(at(westlands, aboutAColleague).text).not.toContain(line);
    expect(at(westlands, asDsl).text).toContain(line);
    for (const school of [secondary, trustFirst]) {
      expect(at(school, aboutAColleague).text).toContain(line);
      expect(at(school, asDsl).text).not.toContain(line);
    }
  });
});

describe('a worry about the head', () => {
  it.each([
    ['Westlands', westlands],
    ['the secondary school', secondary],
    ['the first school', trustFirst],
  ])('at %s goes to the chair and never to the head or the office', (_name, school) => {
    for (const answers of [aboutTheHead, { ...aboutTheHead, audience: 'parent_carer' as const }]) {
      const { text, rules, view } = at(school, answers);
      expect(rules).toContain(answers.audience === 'teacher' ? 'R8' : 'P6a');
      expect(view.rules.map(({ id }) => id as string)).toEqual(rules);
      const { headteacher } = school.people;
      for (const line of [...school.phones, headteacher.phone ?? []].flat())
        expect(text).not.toContain(line.reading);
      for (const mailbox of [school.email, headteacher.email])
        if (mailbox !== undefined) expect(text).not.toContain(mailbox);
    }
  });

  it('at Westlands, whose chair has no private contact, goes to the council doors and the LADO page', () => {
    const { lead, numbers, text } = at(westlands, aboutTheHead);
    expect(lead).toBe('Tell the chair of governors');
    expect(numbers).toEqual([ring.frontDoor.reading, ring.outOfHours.reading]);
    expect(text).toContain('We have no number for the chair that stays private from the head');
    expect(text).toContain('Tell the chair');
    expect(text).not.toContain(westlands.people.chairOfGovernors.name);
  });

  it("goes to the chair's own phone first where the profile gives one", () => {
    const { lead, numbers, text } = at(secondary, aboutTheHead);
    expect(lead).toBe('Tell the chair of governors');
    expect(numbers[0]).toBe('07700 900105');
    expect(text).not.toContain('We have no number for the chair');
  });

  it("shows the chair's own mailbox where that is all there is, with a door to ring beside it", () => {
    const { numbers, text } = at(trustFirst, aboutTheHead);
    expect(text).toContain('chair@trust.example.org');
    expect(text).not.toContain('We have no number for the chair');
    expect(numbers[0]).toBe(ring.frontDoor.reading);
  });
});

describe('a worry for the safeguarding lead today', () => {
  it('names lead and deputy where they are named, with the number they share', () => {
    const { lead, numbers, text } = at(westlands, uneasy);
    expect(lead).toBe('Tell the safeguarding lead or deputy');
    expect(numbers[0]).toBe('01905 772740');
    const [deputy] = westlands.people.deputyDsls;
    expect(text).toContain(`${String(westlands.people.dsl.name)} or ${String(deputy?.name)}`);
  });

  it.each([
    ['the secondary school', secondary, ['01632 960101', '01632 960102', '01632 960103']],
    ['the first school', trustFirst, ['020 7946 0301', '020 7946 0302']],
  ])('at %s gives the numbers of the lead and each deputy, in that order', (_name, school, numbers) => {
    const told = at(school, uneasy);
    expect(told.lead).toBe('Tell the safeguarding lead or deputy');
    expect(
      told.view.primary?.contacts.find(({ id }) => id === 'dsl')?.methods.map(({ reading }) => reading),
    ).toEqual(numbers);
    expect(told.numbers[0]).toBe(numbers[0]);
  });

  it('names three people as people are named', () => {
    const named = (name: string) => ({ name });
    const people = { ...secondary.people, dsl: named('A'), deputyDsls: [named('B'), named('C')] };
    expect(at({ ...secondary, people }, uneasy).text).toContain('or deputy, A, B or C');
    expect(at({ ...secondary, people: { ...people, deputyDsls: [] } }, uneasy).text).toContain('deputy, A\n');
  });
});

describe('out of hours', () => {
  const night: Switches = { clock: 'out_of_hours', school_open: 'no' };

  it("gives the lead's own number where the school has one that is answered", () => {
    const { view } = at(secondary, uneasy, night);
    const [lead] = view.primary?.contacts ?? [];
    expect(lead?.methods[0]?.reading).toBe('07700 900108');
    expect(lead?.unstaffed).toBe(false);
  });

  it.each([
    ['Westlands', westlands],
    ['the first school', trustFirst],
  ])('says at %s that nobody is there', (_name, school) => {
    const { view, text } = at(school, uneasy, night);
    expect(view.primary?.contacts[0]?.unstaffed).toBe(true);
    expect(text).toContain('School is closed: nobody answers there now');
  });

  it.each([
    ['Westlands', westlands, [ring.outOfHours.reading, ring.frontDoor.reading]],
    ['the secondary school', secondary, ['01632 960201', '01632 960200']],
  ])("at %s, that council's night team comes before its front door", (_name, school, numbers) => {
    const imminent = { danger_now: 'no', imminent_sig_harm: 'yes' } as const;
    expect(at(school, imminent, night).numbers).toEqual(numbers);
  });

  it.each([
    ['an evening', '2026-11-23T17:00:00Z', 'no'],
    ['a school day', '2026-11-23T10:00:00Z', 'yes'],
    ['half term', '2026-10-28T10:00:00Z', 'no'],
  ])('is known from the hours and holidays of the school: %s', (_when, moment, open) => {
    for (const school of [secondary, trustFirst])
      expect(presetsAt(new Date(moment), school).school_open).toBe(open);
  });
});

describe('a parent', () => {
  it.each([
    ['Westlands', westlands, ring.frontDoor.reading],
    ['the secondary school', secondary, '01632 960200'],
    ['the first school', trustFirst, ring.frontDoor.reading],
  ])('at %s rings the front door of that council', (_name, school, number) => {
    const told = at(school, parentOfAHurtChild);
    expect(told.lead).toBe(`Ring ${doorOf(school)}`);
    expect(told.numbers[0]).toBe(number);
  });
});

describe("a school's own contact", () => {
  it('is listed as theirs, with their hours and note and none of our words about ours', () => {
    const { view } = at(secondary, parentOfAHurtChild);
    const door = [...view.services, ...view.above].find(({ service }) => service.id === 'family-front-door');
    expect(door?.contact).toMatchObject({
      name: 'Example Council Front Door',
      hours: 'Monday to Friday 9am to 5pm, not on bank holidays',
    });
    expect(door?.confidence).toBe('confirmed');
    expect(door?.note).toBe('Say that you ring from the school, and ask for advice if you are not sure.');
    expect(door).not.toHaveProperty('purpose');
    const night = [...view.services, ...view.above].find(
      ({ service }) => service.id === 'emergency-duty-team',
    );
    expect(night).not.toHaveProperty('note');
  });

  it('is not laid over the same service of a school that has none', () => {
    const { view } = at(trustFirst, parentOfAHurtChild);
    const door = [...view.services, ...view.above].find(({ service }) => service.id === 'family-front-door');
    expect(door).toMatchObject({
      contact: { name: 'Family Front Door' },
      purpose: { key: 'services:family-front-door.for' },
      note: { key: 'services:family-front-door.note' },
    });
  });
});

const anyOf = (asked: typeof questions | typeof switchQuestions): fc.Arbitrary<object> =>
  fc.record(
    Object.fromEntries(
      Object.entries(asked).map(([key, question]: [string, { kind?: string; values: readonly string[] }]) => [
        key,
        question.kind === 'many'
          ? fc.uniqueArray(fc.constantFrom(...question.values), { maxLength: 3 })
          : fc.constantFrom(...question.values),
      ]),
    ),
    { requiredKeys: [] },
  );

/** Any answers, most of them past the first two questions: danger would end every path at 999. */
const anyAnswers = fc
  .tuple(anyOf(questions), fc.constantFrom({}, ...Array.from({ length: 5 }, () => calm)))
  .map(([some, start]) => ({ ...some, ...start }));
const anySwitches = anyOf(switchQuestions) as fc.Arbitrary<Switches>;

describe('whatever is answered', { timeout: 120_000 }, () => {
  const squeezed = (text: string): string => text.replaceAll(/(?<=\d) (?=\d)/g, '');
  const ofWestlands = [...marksOf(westlands), 'westlands', 'droitwich'].map((mark) =>
    squeezed(mark).toLowerCase(),
  );
  /** What a school of another council may not be sent to. */
  const doors = [
    ring.frontDoor.reading.replaceAll(' ', ''),
    'are_you_worried_about_an_adult',
    'refer-childrens-social-care',
  ];

  it.each([
    ['the secondary school', secondary, [...ofWestlands, ...doors]],
    ['the first school', trustFirst, ofWestlands],
  ])('the advice at %s holds no name, number or address of Westlands', (_name, school, marks) => {
    fc.assert(
      fc.property(anyAnswers, anySwitches, (answers, switches) => {
        const { text, view } = at(school, answers, switches);
        const all = squeezed(
          `${text} ${JSON.stringify(view.services.map(({ contact }) => contact))}`,
        ).toLowerCase();
        expect(marks.filter((mark) => all.includes(mark))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('each school is led by the same rules, in the same words, as the others', () => {
    fc.assert(
      fc.property(anyAnswers, anySwitches, (answers, switches) => {
        const [first, ...others] = [westlands, secondary, trustFirst].map((school) => {
          const { lead, view } = at(school, answers, switches);
          // Each names the front door of its own council, and who answers for it at night.
          return {
            lead: lead
              ?.replace(doorOf(school), 'the front door')
              .replace(nightTeamOf(school), 'the night team'),
            urgency: view.urgency,
            rule: view.rules[0]?.id,
          };
        });
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  it('Westlands is found where it should be, so that its absence elsewhere means something', () => {
    const { text } = at(westlands, uneasy);
    expect(ofWestlands.filter((mark) => squeezed(text).toLowerCase().includes(mark))).not.toEqual([]);
  });
});
