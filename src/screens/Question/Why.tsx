import { Details } from 'nhsuk-react-components';
import type { AnswerKey } from '../../../flows/vocabulary/questions.ts';
import { useWords } from '../../i18n/useWords.ts';

/** Why we ask what this page asks. */
export function Why({ keys }: { readonly keys: readonly AnswerKey[] }) {
  const { show } = useWords();
  return (
    <Details>
      <Details.Summary>{show('ui:question.why')}</Details.Summary>
      <Details.Text>
        {keys.map((key) => (
          <p key={key}>{show(`questions:${key}.why`)}</p>
        ))}
      </Details.Text>
    </Details>
  );
}
