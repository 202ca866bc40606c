/** Copied text and `advise --text` say of each service what its card on the page says, save who answers at this minute. */
import { screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { follow } from '../../../flows/engine/path.ts';
import { voiceOf, type Answers } from '../../../flows/vocabulary/questions.ts';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { addLazyWords } from '../../../src/i18n/lazyWords.ts';
import { serviceCardEnglish } from '../../../src/i18n/serviceCardEnglish.ts';
import { wordsOf } from '../../../src/i18n/useWords.ts';
import { adviceText } from '../../../src/screens/Advice/adviceText.ts';
import { textFor } from '../../../scripts/advise-text.ts';
import { adviceWords } from '../../adviceWords.ts';
import { calmDay, cases, circumstancesWith, showAdvice } from './advising.tsx';

const words = adviceWords();
addLazyWords(words, serviceCardEnglish);

const worried: Readonly<Record<string, Answers>> = {
  ...cases,
  lowMood: { ...cases.earlyHelp, topics: ['mental_health', 'send', 'drugs_alcohol', 'young_carer'] },
  lowMoodOfParent: { ...cases.parentEarlyHelp, topics: ['mental_health', 'health_sleep_toileting'] },
  onlineOfYoung: { ...cases.young, topics: ['online', 'mental_health', 'stalking', 'bereavement'] },
};

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The words of the cards, a piece of text at a time. */
function cardWords(container: HTMLElement): readonly string[] {
  const leftOut = '.open-now__state, .nhsuk-u-visually-hidden';
  const pieces: string[] = [];
  for (const card of container.querySelectorAll('.service-card')) {
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const piece = flat(textContent ?? '');
      // A long address is written out in text, and shortened on the page.
      // eslint-disable-next-line testing-library/no-node-access -- cards have no role of their own
      const isAddress = parentElement?.closest('.way--web') !== null;
      if (parentElement?.closest(leftOut) === null && !isAddress && /\p{L}/u.test(piece)) pieces.push(piece);
    }
  }
  return pieces;
}

beforeAll(async () => {
  const { unmount } = showAdvice(cases.bereaved);
  await screen.findByRole('heading', { name: 'More help' }, { timeout: 30_000 });
  unmount();
}, 40_000);

it.each(Object.entries(worried))('%s: every word of the cards is in the text', (_, answers) => {
  const circumstances = circumstancesWith(calmDay);
  const { given, matching } = follow(answers, circumstances);
  const text = flat(
    adviceText({
      advice: advise(answers, circumstances),
      answers: given,
      facts: matching.facts,
      switches: calmDay,
      school: profile,
      words: wordsOf(words, answers.audience ? voiceOf(answers.audience) : 'staff'),
      asOf: circumstances.settings.asOf,
      date: '21 November 2026',
    }),
  );
  const { container, unmount } = showAdvice(answers);
  expect(cardWords(container).filter((piece) => !text.includes(piece))).toEqual([]);
  unmount();
});

it('the command prints the same text', () => {
  const circumstances = circumstancesWith(calmDay);
  expect(textFor(worried['lowMood'] ?? {}, circumstances)).toMatch(/People can get in touch themselves\./);
  // Whoever must report FGM reads in the text what to say, and what to give.
  const fgm = textFor({ ...cases.fgmTeacher, danger_now: 'yes' }, circumstances);
  expect(fgm).toMatch(/mandatory report of female genital mutilation/);
  expect(fgm).toMatch(/police reference number/);
});
