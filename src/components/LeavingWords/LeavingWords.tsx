import { useWords } from '../../i18n/useWords.ts';

/** The words about leaving, for parents before the questions go on and for everyone on the About page. */
export function LeavingWords({ level: Heading }: { readonly level: 'h2' | 'h3' }) {
  const { show } = useWords();
  return (
    <>
      <p>{show('ui:pause.safe')}</p>
      <Heading>{show('ui:pause.doesHeading')}</Heading>
      <ul>
        {(['1', '2', '3', '4'] as const).map((number) => (
          <li key={number}>{show(`ui:pause.does.${number}`)}</li>
        ))}
      </ul>
      <p>{show('ui:pause.where')}</p>
      <Heading>{show('ui:pause.cannotHeading')}</Heading>
      <ul>
        {(['1', '2', '3', '4', '5', '6'] as const).map((number) => (
          <li key={number}>{show(`ui:pause.cannot.${number}`)}</li>
        ))}
      </ul>
      <Heading>{show('ui:pause.saferHeading')}</Heading>
      <p>{show('ui:pause.safest')}</p>
      <p>{show('ui:pause.window')}</p>
      <p>{show('ui:pause.wipe')}</p>
    </>
  );
}
