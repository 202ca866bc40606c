/** Every screen the questions can come to, as somebody of each kind sees it, with the answers that lead there. */
import type { Circumstances } from '../../flows/vocabulary/circumstances.ts';
import { countPaths, type WalkedPath } from '../../flows/all-paths.ts';
import { voiceOf, type Answers } from '../../flows/vocabulary/questions.ts';

export interface State {
  /** Such as `question missing, parent`. */
  readonly name: string;
  readonly answers: Answers;
  /** How many pages are answered before it shows. */
  readonly after: number;
  readonly kind: 'question' | 'advice';
}

/** Each state once, by the first path that comes to it. */
export function everyState(circumstances: Circumstances): readonly State[] {
  const found = new Map<string, State>();
  countPaths(circumstances, [], ({ answers, pages, early, advice, circumstances: walkedIn }: WalkedPath) => {
    // Some walks are of a school with the duty to report child sexual abuse; the page is of one without.
    if (walkedIn.settings.csa_duty_switch !== circumstances.settings.csa_duty_switch) return;
    const voice = answers.audience ? voiceOf(answers.audience) : 'nobody yet';
    const add = (what: string, after: number, kind: State['kind']): void => {
      const name = `${what}, ${voice}`;
      const known = found.get(name);
      if (known === undefined || after < known.after) found.set(name, { name, answers, after, kind });
    };
    pages.forEach((page, at) => add(`question ${page}`, at, 'question'));
    for (const { exit, after } of early) add(`early advice ${exit}`, after, 'advice');
    if (advice?.primary) add(`advice ${advice.primary.action}`, pages.length, 'advice');
  });
  return [...found.values()];
}
