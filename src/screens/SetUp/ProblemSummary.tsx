import { ErrorSummary } from 'nhsuk-react-components';
import type { MouseEvent } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { fieldId } from './fieldId.ts';
import { goTo } from './goTo.ts';
import { placeOf } from './labels.ts';
import { sectionOf, type FieldProblem } from './problems.ts';
import { sayProblem } from './sayProblem.ts';

interface Props {
  readonly problems: readonly FieldProblem[];
}

/** All problems; takes focus and links to each box. */
export function ProblemSummary({ problems }: Props) {
  const words = useWords();
  return (
    <ErrorSummary>
      <ErrorSummary.Title>
        {words.show('set-up:check.heading', { count: problems.length })}
      </ErrorSummary.Title>
      <ErrorSummary.List>
        {problems.map((problem) => (
          <ErrorSummary.ListItem
            key={`${problem.field} ${problem.wrong}`}
            href="#main"
            onClick={(event: MouseEvent) => {
              event.preventDefault();
              toBox(problem.field);
            }}
          >
            {sayProblem(problem, placeOf(problem.field, words), words)}
          </ErrorSummary.ListItem>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}

/** If there is no such box, links to the part of the form it belongs to. */
function toBox(field: string): void {
  const box = fieldId(field);
  goTo(document.getElementById(box) ? box : fieldId(`part.${sectionOf(field)}`));
}
