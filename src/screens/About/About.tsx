import { useEffect } from 'react';
import { Arrival } from '../../components/Arrival/Arrival.tsx';
import { services } from '../../directory/records.ts';
import { webHref } from '../../directory/hrefs.ts';
import { sources } from '../../directory/sources.ts';
import { useWords } from '../../i18n/useWords.ts';
import { pageTitle } from '../../i18n/pageTitle.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { version } from '../../triage/useTriage.ts';
import { LeavingWords } from '../../components/LeavingWords/LeavingWords.tsx';
import { showDate } from '../../i18n/showDate.ts';
import { routes } from '../../routes.ts';
import { KeepCopy } from './KeepCopy.tsx';

/** Landing pages, each once, grouped by publisher. */
const pages = [
  ...new Map(
    Object.values(sources).flatMap(({ publisher, address }) =>
      address === undefined ? [] : [[address, publisher] as const],
    ),
  ),
].sort(([, one], [, other]) => one.localeCompare(other, 'en'));

/** The oldest check of any fact shown. */
const checkedOn = services.map((service) => service.checkedOn).sort()[0] ?? '';

export function About() {
  const { say, show, lng } = useWords();
  const school = useSchool();

  // With a link from another screen, the browser looks for the fragment before this screen has rendered.
  useEffect(() => {
    if (location.hash === '#leaving') document.getElementById('leaving')?.focus();
  }, []);

  return (
    <>
      <Arrival step="about" title={pageTitle(say, routes.about)} />
      <h1>{show('ui:about.title')}</h1>
      <p>{show('ui:about.intro')}</p>

      <h2>{show('ui:about.privacy.heading')}</h2>
      {(['1', '2', '3', '4', '5'] as const).map((number) => (
        <p key={number}>{show(`ui:about.privacy.${number}`)}</p>
      ))}

      <h2 id="leaving" tabIndex={-1}>
        {show('ui:about.leaving.heading')}
      </h2>
      <LeavingWords level="h3" />

      <KeepCopy />

      <h2>{show('ui:about.not.heading')}</h2>
      <ul>
        {(['1', '2', '3'] as const).map((number) => (
          <li key={number}>{show(`ui:about.not.${number}`)}</li>
        ))}
      </ul>

      <h2>{show('ui:about.access.heading')}</h2>
      {(['1', '2', '3'] as const).map((number) => (
        <p key={number}>{show(`ui:about.access.${number}`)}</p>
      ))}

      <h2>{show('ui:about.version.heading')}</h2>
      <ul>
        {school.name !== '' && <li>{show('ui:about.version.school', { school: school.name })}</li>}
        <li>{show('ui:about.version.flow', { version })}</li>
        <li>{show('ui:about.version.facts', { date: showDate(checkedOn, lng) })}</li>
        <li>
          {school.checkedByDsl
            ? show('ui:about.version.checked', {
                name: school.checkedByDsl.name,
                date: showDate(school.checkedByDsl.on, lng),
              })
            : show('ui:about.version.notChecked')}
        </li>
      </ul>

      <h2>{show('ui:about.sources.heading')}</h2>
      <p>{show('ui:about.sources.intro')}</p>
      <ul>
        {pages.map(([address, publisher]) => (
          <li key={address}>
            <a href={webHref(address)} rel="noreferrer" lang="en">
              {publisher}
            </a>
          </li>
        ))}
      </ul>

      <h2>{show('ui:about.licence.heading')}</h2>
      <p>{show('ui:about.licence.text')}</p>
    </>
  );
}
