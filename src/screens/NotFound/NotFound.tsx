import { Arrival } from '../../components/Arrival/Arrival.tsx';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { useWords } from '../../i18n/useWords.ts';

export function NotFound() {
  const { say, show } = useWords();
  return (
    <>
      <Arrival step="not found" title={say('ui:title.notFound')} />
      <h1>{show('ui:notFound.title')}</h1>
      <p>{show('ui:notFound.text')}</p>
      <p>
        <PageLink to="/">{show('ui:frame.home')}</PageLink>
      </p>
    </>
  );
}
