import { ErrorSummary } from 'nhsuk-react-components';
import type { MouseEvent } from 'react';
import type { AnswerKey } from '../../../flows/vocabulary/questions.ts';
import { useWords } from '../../i18n/useWords.ts';
import { firstInput } from './inputId.ts';

/** What still wants an answer; takes focus and leads to the first choice of each. */
export function Problems({ keys }: { readonly keys: readonly AnswerKey[] }) {
  const { say, show } = useWords();
  const problems = keys.map((key) => ({ key, error: say(`questions:${key}.error`) }));

  // Followed by hand: a "#" in the address would tell what was asked, and leave an entry in the history.
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
            {/* Two that read alike would not say which of them leads where. */}
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
