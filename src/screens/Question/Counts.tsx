import { Details } from 'nhsuk-react-components';
import { useWords } from '../../i18n/useWords.ts';

/** Examples of what counts, folded: read by whoever wonders, and passed by those who know. */
export function Counts({ of }: { readonly of: string }) {
  const { show, has, showIf } = useWords();
  const path = `questions:${of}.counts`;
  const examples: string[] = [];
  while (has(`${path}.${examples.length + 1}`)) examples.push(`${path}.${examples.length + 1}`);
  if (examples.length === 0) return null;
  return (
    <Details>
      <Details.Summary>
        {showIf(`questions:${of}.countsHeading`) ?? show('ui:question.counts')}
      </Details.Summary>
      <Details.Text>
        <ul>
          {examples.map((key) => (
            <li key={key}>{showIf(key)}</li>
          ))}
        </ul>
      </Details.Text>
    </Details>
  );
}
