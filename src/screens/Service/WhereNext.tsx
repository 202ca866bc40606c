import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { servicesPath, topicsPath } from '../../routes.ts';

/** Links onward, so that no service page is a dead end. */
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
