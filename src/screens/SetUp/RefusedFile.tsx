import { useWords } from '../../i18n/useWords.ts';
import { placeOf } from './labels.ts';
import { pathText, type Problem } from '../../directory/explain.ts';
import type { Refused } from './readProfile.ts';
import { sayProblem } from './sayProblem.ts';

/** Nobody would read more. */
const mostShown = 20;

/** Why a file cannot be opened, where in it, and how to put it right. */
export function RefusedFile({ refused }: { readonly refused: Refused }) {
  const { show } = useWords();
  const { why } = refused;
  return (
    <div className="nhsuk-error-message">
      <p>{show(`set-up:refused.${why}`, why === 'notJson' ? { ...refused.place } : {})}</p>
      {why === 'otherShape' && <Places problems={refused.problems} />}
      <p>{show('set-up:refused.stays')}</p>
    </div>
  );
}

function Places({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useWords();
  const more = problems.length - mostShown;
  return (
    <>
      <ul>
        {problems.slice(0, mostShown).map((problem) => {
          const where = pathText(problem.path);
          const label = placeOf(problem.path.join('.'), words);
          return (
            <li key={`${where} ${problem.wrong}`}>
              {where !== '' && <code>{where}</code>}{' '}
              {sayProblem(problem, where === '' ? words.say('set-up:wholeFile') : label, words)}
            </li>
          );
        })}
      </ul>
      {more > 0 && <p>{words.show('set-up:refused.more', { count: more })}</p>}
    </>
  );
}
