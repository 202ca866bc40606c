/** What an advice makes of a number that nobody has checked in time. */
import { describe, expect, it } from 'vitest';
import { advise } from '../../flows/advise.ts';
import { follow } from '../../flows/engine/path.ts';
import { voiceOf, type Answers, type Switches } from '../../flows/vocabulary/questions.ts';
import { services } from '../../src/directory/records.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { aYearAfter, isOverdue } from '../../src/directory/overdue.ts';
import type { SchoolProfile } from '../../src/directory/schoolProfile.ts';
import { wordsOf } from '../../src/i18n/useWords.ts';
import { adviceText } from '../../src/screens/Advice/adviceText.ts';
import { contactDetails } from '../../src/contacts/contactDetails.ts';
import { messageText } from '../../src/i18n/message.ts';
import { viewOf, type AdviceInput } from '../../src/screens/Advice/view.ts';
import { circumstancesWith, cases } from '../screens/Advice/advising.tsx';
import { adviceWords } from '../adviceWords.ts';
import { ring } from '../numbers.ts';

const longAgo = { checkedOn: '2025-01-01' };
/** The school has its own word on the front door, of long ago: nothing else in the directory is overdue. */
const staleDoor: SchoolProfile = { ...profile, overrides: { 'family-front-door': longAgo } };
const day = '2026-11-21';
const afterAll = '2031-01-01';

interface Given {
  readonly school?: SchoolProfile;
  readonly asOf?: string;
  readonly switches?: Switches;
}

function inputFor(answers: Answers, { school = profile, asOf = day, switches }: Given): AdviceInput {
  const by: Switches = { clock: 'office', school_open: 'yes', ...switches };
  const circumstances = circumstancesWith(by);
  const { given, matching } = follow(answers, circumstances);
  return {
    advice: advise(answers, circumstances),
    answers: given,
    facts: matching.facts,
    switches: by,
    school,
    words: wordsOf(adviceWords(), answers.audience ? voiceOf(answers.audience) : 'staff'),
    asOf,
  };
}
const viewFor = (answers: Answers, given: Given = {}) => viewOf(inputFor(answers, given));
const calls = (answers: Answers, given?: Given): string[] => {
  const { call, nextCalls } = viewFor(answers, given);
  return [...(call ? [call] : []), ...nextCalls].map(({ contact }) => contact.id);
};
const notes = (answers: Answers, given?: Given): string[] => {
  const input = inputFor(answers, given ?? {});
  const { call, nextCalls } = viewOf(input);
  return [...(call ? [call] : []), ...nextCalls].flatMap(({ contact }) =>
    contact.notes.map((note) => `${contact.id}: ${messageText(note, input.words)}`),
  );
};

describe('a fact is overdue', () => {
  it('after its day and not on it', () => {
    expect(isOverdue({ checkAgainBy: day }, day)).toBe(false);
    expect(isOverdue({ checkAgainBy: day }, '2026-11-22')).toBe(true);
  });

  it('a year after a day, also a leap day', () => {
    expect(aYearAfter('2026-11-21')).toBe('2027-11-21');
    expect(aYearAfter('2028-02-29')).toBe('2029-03-01');
  });
});

describe('an advice that cannot wait', () => {
  it('leads with the front door while its number is in date', () => {
    expect(viewFor(cases.imminent).urgency).toBe('now');
    expect(calls(cases.imminent)).toEqual(['family-front-door', 'emergency-duty-team']);
    expect(notes(cases.imminent)).toEqual([]);
  });

  it('offers a number past its date after those that are in date, and says when it was checked', () => {
    expect(calls(cases.imminent, { school: staleDoor })).toEqual([
      'emergency-duty-team',
      'family-front-door',
    ]);
    expect(notes(cases.imminent, { school: staleDoor })).toEqual([
      'family-front-door: We last checked this on 1 January 2025; check before you rely on it.',
    ]);
  });

  it('keeps every number, in the usual order, when all are past their date', () => {
    expect(calls(cases.imminent, { asOf: afterAll })).toEqual(calls(cases.imminent));
    expect(notes(cases.imminent, { asOf: afterAll })).toHaveLength(2);
  });

  it('still sends nobody to a telephone that nobody answers, rather than to one past its date', () => {
    const input = inputFor(cases.imminent, { school: staleDoor });
    const [first, ...rest] = input.advice.duties;
    const duties = first
      ? [{ ...first, contacts: ['school_office', 'family-front-door'] as const }, ...rest]
      : [];
    const at = (school_open: 'yes' | 'no') =>
      viewOf({ ...input, advice: { ...input.advice, duties }, facts: { ...input.facts, school_open } }).call;
    expect(at('yes')?.contact.id).toBe('school_office');
    expect(at('no')?.contact.id).toBe('family-front-door');
  });

  it('never doubts 999', () => {
    const { call } = viewFor(cases.danger, { asOf: afterAll });
    expect([call?.method.reading, call?.contact.overdue, call?.contact.notes]).toEqual(['999', false, []]);
    expect(services.find(({ id }) => id === 'emergency-999')?.checkAgainBy).toBeDefined();
  });
});

describe('an advice that can wait', () => {
  it('keeps its order', () => {
    const weighed = { ...cases.harmSuspected, topics: ['not_sure'], sig_harm_suspected: 'no' } as const;
    expect(viewFor(weighed).urgency).toBe('today');
    expect(calls(weighed, { school: staleDoor })).toEqual(calls(weighed));
    expect(calls(weighed).slice(1)).toEqual(['family-front-door', 'emergency-duty-team']);
    expect(notes(weighed, { school: staleDoor })).toHaveLength(1);
  });
});

describe('the note beside it', () => {
  it('is in the copied text, also of the number to try next', () => {
    const text = adviceText({ ...inputFor(cases.imminent, { school: staleDoor }), date: day });
    expect(text).toMatch(
      new RegExp(
        `If nobody answers\\n {2}${ring.frontDoor.reading} .*\\n {2}We last checked this on 1 January 2025;`,
      ),
    );
    expect(adviceText({ ...inputFor(cases.imminent, {}), date: day })).not.toContain('We last checked');
  });

  it('asks no child and no parent to check', () => {
    for (const voice of ['parent', 'young'] as const) {
      const words = wordsOf(adviceWords(), voice);
      const reader = { ...viewFor(cases.youngHurt, { asOf: afterAll }).reader, words, voice };
      const [note] = contactDetails('childline', reader)?.notes ?? [];
      expect(note === undefined ? '' : messageText(note, words)).toMatch(
        /^We last checked this on .+\. If it does not work, try another\.$/,
      );
    }
  });

  it('is also beside each service listed below', () => {
    const notesBelow = (given: Given) =>
      viewFor(cases.earlyHelp, given).services.map(({ contact }) => contact.notes.length);
    expect(notesBelow({}).length).toBeGreaterThan(0);
    expect(new Set(notesBelow({}))).toEqual(new Set([0]));
    expect(new Set(notesBelow({ asOf: afterAll }))).toEqual(new Set([1]));
  });

  it('does not apply to people at school, who are named by the school', () => {
    const { reader } = viewFor(cases.harmSuspected, { asOf: afterAll });
    expect(contactDetails('dsl', reader)?.overdue).toBe(false);
    expect(contactDetails('dsl', reader)?.notes).toEqual([]);
  });
});
