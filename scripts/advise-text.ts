/** The advice as the page would word it, in the reader's voice. */
import { adviseOn } from '../flows/advise.ts';
import type { Circumstances } from '../flows/vocabulary/circumstances.ts';
import { follow } from '../flows/engine/path.ts';
import { callsFor } from '../flows/triage.machine.ts';
import { voiceOf, type Answers } from '../flows/vocabulary/questions.ts';
import { profile } from '../src/directory/embeddedProfile.ts';
import { adviceText } from '../src/screens/Advice/adviceText.ts';
import { englishWords } from './english-words.ts';

/** Plain text for these answers; the next question if there is no advice yet. */
export function textFor(answers: Answers, circumstances: Circumstances): string {
  const path = follow(answers, circumstances);
  const advice = adviseOn(path);
  const { given, matching } = path;
  const [early] = path.next === null ? [] : callsFor(path);
  const words = englishWords(given.audience ? voiceOf(given.audience) : 'staff');
  if (advice.primary === null) return path.next ? words.say(`questions:${path.next.key}.title`) : '';
  return adviceText({
    advice,
    answers: given,
    facts: matching.facts,
    switches: circumstances.switches,
    school: profile,
    words,
    asOf: circumstances.settings.asOf,
    early,
    date: circumstances.settings.asOf,
  });
}
