import { Arrival } from '../../components/Arrival/Arrival.tsx';
import type { Failed } from '../../components/ErrorBoundary/ErrorBoundary.tsx';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { alwaysShown } from '../../directory/alwaysShown.ts';
import { serviceFor } from '../../directory/serviceFor.ts';
import { phonesToShow, reading } from '../../directory/directory.ts';
import { telHref } from '../../directory/hrefs.ts';
import { schoolService } from '../../directory/profile.ts';
import { useWords } from '../../i18n/useWords.ts';
import { questionsPath } from '../../routes.ts';
import { useAddressOf } from '../../navigation/Navigation.tsx';
import { useSchool } from '../../school/SchoolProvider.tsx';
import './Broken.scss';

interface Props {
  /** Tries again; undefined if there is nothing to try. */
  readonly failed?: Failed;
  /** There are answers to go back to. */
  readonly underWay?: boolean;
}

/**
 * Replaces a screen that could not be rendered: says so, and keeps the numbers and the answers. Uses as few of the screens'
 * own parts as possible, since one of them may be what fails.
 */
export function Broken({ failed, underWay = false }: Props) {
  const { say, show } = useWords();
  const school = useSchool();
  const services = [
    ...Object.values(alwaysShown).flatMap((id) => serviceFor(id, school) ?? []),
    schoolService(school),
  ];
  // A full page load, so that nothing of what failed carries over.
  const start = useAddressOf()('/');
  const again = (): void => location.assign(start);
  return (
    <div className="broken">
      <Arrival step="broken" title={say('ui:title.start')} />
      <h1>{show(failed?.notLoaded ? 'ui:broken.notLoadedTitle' : 'ui:broken.title')}</h1>
      <p>{show(failed?.notLoaded ? 'ui:broken.notLoadedText' : 'ui:broken.text')}</p>
      <ul>
        {services.flatMap((service) =>
          phonesToShow(service)
            .slice(0, 1)
            .map((phone) => (
              <li key={service.id}>
                {/* The link says whose number it is: a bare number means nothing in a list of links. */}
                <a href={telHref(phone)}>
                  <bdi dir="ltr">{reading(phone)}</bdi> <span lang="en">{service.name}</span>
                </a>
              </li>
            )),
        )}
      </ul>
      {failed && (
        <button type="button" className="nhsuk-button" onClick={failed.again}>
          {show('ui:broken.retry')}
        </button>
      )}
      {failed && underWay && (
        <p>
          <PageLink to={questionsPath}>{show('ui:broken.back')}</PageLink>
        </p>
      )}
      {failed?.notLoaded && !underWay && (
        <p>
          <a href={location.href}>{show('ui:broken.anew')}</a>
        </p>
      )}
      <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={again}>
        {show('ui:broken.again')}
      </button>
    </div>
  );
}
