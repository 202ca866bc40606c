/** The advice as the page would say it, in the voice of whoever asks. */
import { createInstance } from 'i18next';
import { adviseOn } from '../flows/advise.ts';
import type { Around } from '../flows/around.ts';
import { follow } from '../flows/path.ts';
import { voiceOf, type Answers } from '../flows/vocabulary/questions.ts';
import { profile } from '../src/directory/embeddedProfile.ts';
import { english } from '../src/i18n/english.ts';
import { wordsOf } from '../src/i18n/useWords.ts';
import { adviceText } from '../src/screens/Advice/adviceText.ts';

/** Plain text for these answers; what is asked next where there is nothing to advise yet. */
export function textFor(answers: Answers, around: Around): string {
  const path = follow(answers, around);
  const advice = adviseOn(path);
  const { given, holding } = path;
  const instance = createInstance({
    lng: 'en',
    resources: { en: english },
    defaultNS: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  void instance.init();
  const words = wordsOf(instance, given.audience ? voiceOf(given.audience) : 'staff');
  if (advice.lead === null) return path.next ? words.say(`questions:${path.next.key}.title`) : '';
  return adviceText({
    advice,
    answers: given,
    facts: holding.facts,
    switches: around.switches,
    school: profile,
    words,
    asOf: around.settings.asOf,
    date: around.settings.asOf,
  });
}
