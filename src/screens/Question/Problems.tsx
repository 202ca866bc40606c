import { ErrorSummary } from 'nhsuk-react-components';
import type { MouseEvent } from 'react';
import type { AnswerKey } from '../../../flows/vocabulary/questions.ts';
import { useWords } from '../../i18n/useWords.ts';
import { firstInput } from './inputId.ts';

/** The error summary: takes focus and links to the first choice of each unanswered question. */
export function Problems({ keys }: { readonly keys: readonly AnswerKey[] }) {
  const { say, show } = useWords();
  const problems = keys.map((key) => ({ key, error: say(`questions:${key}.error`) }));

  // The script moves focus: a "#" in the address would reveal the question, and add a history entry.
  const goTo = (event: MouseEvent, key: AnswerKey): void => {
    event.preventDefault();
    const input = document.getElementById(firstInput(key));
    const legend = input?.closest('fieldset')?.querySelector('legend');
    input?.focus({ preventScroll: true });
    legend?.scrollIntoView();
  };
  return (
    <ErrorSummary>
      <ErrorSummary.Title>{show('ui:question.errorHeading')}</ErrorSummary.Title>
      <ErrorSummary.List>
        {problems.map(({ key, error }) => (
          <ErrorSummary.ListItem key={key} href="#main" onClick={(event: MouseEvent) => goTo(event, key)}>
            {/* Two messages that read alike would not say which question each links to. */}
            {problems.filter((other) => other.error === error).length > 1
              ? show('ui:question.errorAbout', {
                  error,
                  question: say(`questions:${key}.title`),
                })
              : show(`questions:${key}.error`)}
          </ErrorSummary.ListItem>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}
