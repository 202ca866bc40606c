import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { servicesPath, topicsPath } from '../../routes.ts';

/** No page about a service is the end of the way. */
export function WhereNext() {
  const { say, show } = useWords();
  return (
    <nav className="where-next" aria-label={say('service-card:moreHelp')}>
      <ul>
        <li>
          <PageLink to={servicesPath}>{show('directory:services.title')}</PageLink>
        </li>
        <li>
          <PageLink to={topicsPath}>{show('directory:topics.title')}</PageLink>
        </li>
      </ul>
    </nav>
  );
}
