import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { follow } from '../../../flows/engine/path.ts';
import { asksAgain } from '../../../flows/vocabulary/duties.ts';
import { voiceOf, type Answers } from '../../../flows/vocabulary/questions.ts';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { wordsOf } from '../../../src/i18n/useWords.ts';
import { adviceText } from '../../../src/screens/Advice/adviceText.ts';
import { changeWords } from '../../../src/screens/Advice/stepView.ts';
import { circumstancesWith, cases, named } from './advising.tsx';
import { adviceWords } from '../../adviceWords.ts';
import { ring } from '../../numbers.ts';

const switches = { clock: 'office', school_open: 'yes' } as const;

function textFor(answers: Answers): string {
  const circumstances = circumstancesWith(switches);
  const { given, matching } = follow(answers, circumstances);
  return adviceText({
    advice: advise(answers, circumstances),
    answers: given,
    facts: matching.facts,
    switches,
    school: profile,
    words: wordsOf(adviceWords(), answers.audience ? voiceOf(answers.audience) : 'staff'),
    asOf: circumstances.settings.asOf,
    date: '21 November 2026',
  });
}

describe('a step that asks to answer again', () => {
  it('names the question to go back to, whichever it is', () => {
    const words = wordsOf(adviceWords(), 'staff');
    const keys = [...new Set(Object.values(asksAgain).flat())];
    expect(keys).toContain('younger_girl');
    for (const key of keys)
      expect([key, words.sayIf(changeWords(key).key)]).toEqual([key, expect.stringMatching(/^Change: /)]);
  });
});

describe('the advice as text', () => {
  it('begins with where it comes from and what to do first', () => {
    const [origin, unchecked, , first, number, owner] = textFor(cases.danger).split('\n');
    expect(origin).toMatch(/^Next Step, Westlands First School. Advice of 21 November 2026, rules version /);
    expect(unchecked).toBe("Not yet checked by this school's safeguarding lead");
    expect(first).toBe('Now: Call 999');
    expect(number).toBe('999  Emergency services (999)');
    expect(owner, 'the deadline is said once').toBe('You, or whoever is there');
  });

  it('numbers the steps and says whose they are and by when', () => {
    expect(textFor(cases.harmSuspected)).toMatch(/^2\. .+ \[.+, .+\]$/m);
  });

  it.each(Object.entries(cases))('is whole: %s', (_, answers) => {
    const text = textFor(answers);
    expect(text).not.toMatch(/\{\{|\[\[|undefined|[a-z-]+:[a-z]+\.[a-z]/i);
    expect(text).toMatch(/^Do not$/m.test(text) ? /^- /m : /^What to/m);
  });

  it('holds nothing that was answered', () => {
    const text = textFor(cases.harmSuspected);
    expect(text).not.toContain('Being hit or hurt');
    expect(text).not.toContain('Which of these are you?');
  });

  it('keeps the school out of a worry about the head', () => {
    const text = textFor(cases.headInQuestion);
    expect(text).not.toContain('772740');
    expect(text).not.toContain(named('dsl'));
    expect(text).toContain(ring.frontDoor.reading);
  });

  it('names rules for staff only', () => {
    expect(textFor(cases.harmSuspected)).toMatch(/\(R10\)/);
    expect(textFor(cases.parentDomesticAbuse)).not.toMatch(/\(P\d/);
    expect(textFor(cases.youngHurt)).not.toMatch(/\(Y\d/);
  });
});
