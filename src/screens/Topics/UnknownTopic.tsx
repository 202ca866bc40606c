import { Arrival } from '../../components/Arrival/Arrival.tsx';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { topicsPath } from '../../routes.ts';
import type { Triage } from '../../triage/useTriage.ts';
import { BeginHere } from './BeginHere.tsx';
import '../../contacts/TopicLink.scss';

/** For an address with an unknown or former topic: links onward. */
export function UnknownTopic({ triage }: { readonly triage: Triage }) {
  const { say, show } = useWords();
  return (
    <>
      <Arrival step="not found" title={say('ui:title.notFound')} />
      <h1>{show('ui:notFound.title')}</h1>
      <p>{show('directory:topic.unknown')}</p>
      <ul className="topic-links">
        <li>
          <PageLink to={topicsPath}>{show('directory:topics.title')}</PageLink>
        </li>
      </ul>
      <BeginHere triage={triage}>{show('directory:topics.begin')}</BeginHere>
    </>
  );
}
