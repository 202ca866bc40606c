import { useRef } from 'react';
import { useSearch } from 'wouter';
import { Arrival } from '../../components/Arrival/Arrival.tsx';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import type { TopicId } from '../../directory/topics.ts';
import { directoryEnglish } from '../../i18n/directoryEnglish.ts';
import { useLazyWords } from '../../i18n/lazyWords.ts';
import { pageTitle } from '../../i18n/pageTitle.ts';
import { useWords } from '../../i18n/useWords.ts';
import { questionsPath, routes, topicsPath } from '../../routes.ts';
import { useUnwritten } from '../../navigation/Navigation.tsx';
import type { Triage } from '../../triage/useTriage.ts';
import { TopicLink } from '../../contacts/TopicLink.tsx';
import { Announced } from './Announced.tsx';
import { Cards, PlainRest } from './Cards.tsx';
import { speaksOfFilters } from './filters.ts';
import { Gone } from './Gone.tsx';
import { ListActions } from './ListActions.tsx';
import { NothingFound } from './NothingFound.tsx';
import { Offers } from './Offers.tsx';
import { Preset } from './Preset.tsx';
import { Printed } from './Printed.tsx';
import { RoomForSearch, SearchForm } from './SearchForm.tsx';
import { isNarrowed, pageLong, useFinder, type Finder } from './useFinder.ts';
import { useHydrated } from '../../browser/useHydrated.ts';
import type { PageProps } from '../../triage/pageProps.ts';
import { usePrinting } from './usePrinting.ts';
import './Services.scss';

/** Every service, with a search and filters. */
export function ServicesScreen({ triage }: PageProps) {
  const { say, show } = useLazyWords(directoryEnglish);
  const link = useFilterLink();
  return (
    <>
      <Arrival step="services" title={pageTitle(say, routes.services)} />
      {triage.underWay && (
        <PageLink to={questionsPath} className="nhsuk-back-link">
          {show('directory:service.backToSteps')}
        </PageLink>
      )}
      {/* A link with filters is read after hydration, and the list then starts again with them. */}
      <Finding key={link} triage={triage} link={link} />
    </>
  );
}

/** The filters in the address; none during hydration, since the page was prerendered without them. */
function useFilterLink(): string {
  const hydrated = useHydrated();
  const search = useSearch();
  const unwritten = useUnwritten();
  return hydrated && !unwritten && speaksOfFilters(search) ? search : '';
}

interface FindingProps {
  readonly triage: Triage;
  readonly link: string;
}

function Finding({ triage, link }: FindingProps) {
  const { show } = useWords();
  const finder = useFinder(triage, link);
  const hydrated = useHydrated();
  const printing = usePrinting();
  const count = useRef<HTMLHeadingElement>(null);
  const { services, topics, offers, gone, shown } = finder;
  // The pressed button has gone, so focus moves to the summary of the list.
  const toCount = () => count.current?.focus();
  return (
    <>
      {printing ? <Printed filters={finder.filters} /> : <h1>{show('directory:services.title')}</h1>}
      {!printing && <p>{show('directory:services.description')}</p>}
      <div className="finder">
        {/* Without script nothing can be searched, so the whole list is there to read. */}
        {hydrated ? <SearchForm finder={finder} onClear={toCount} /> : <RoomForSearch />}
        <div className="finder__results">
          {finder.unknownLink && (
            <div className="note">
              <p>{show('directory:services.unknownLink')}</p>
            </div>
          )}
          <Preset finder={finder} onClear={toCount} />
          <Announced finder={finder} />
          <Topics ids={topics} />
          {gone.map((service) => (
            <Gone key={service.id} service={service} />
          ))}
          <Offers ids={offers} />
          <h2 ref={count} tabIndex={-1} className="finder__count">
            {show(countKey(finder), { count: services.length })}
          </h2>
          {services.length > 0 ? (
            <Cards
              services={services}
              shown={printing ? services.length : shown}
              onMore={hydrated ? finder.showMore : undefined}
            />
          ) : (
            <NothingFound finder={finder} triage={triage} onClear={toCount} />
          )}
          {!hydrated && <PlainRest services={services.slice(pageLong)} />}
          {hydrated && services.length > 0 && (
            <ListActions services={services} filters={finder.filters} underWay={triage.underWay} />
          )}
          {topics.length === 0 && (
            <p className="finder__more finder__links">
              <PageLink to={topicsPath}>{show('directory:services.allTopics')}</PageLink>
            </p>
          )}
        </div>
      </div>
    </>
  );
}

function countKey(finder: Finder) {
  if (finder.services.length === 0) return 'directory:services.none.heading';
  return isNarrowed(finder) ? 'directory:services.count' : 'directory:services.all';
}

function Topics({ ids }: { readonly ids: readonly TopicId[] }) {
  const { show } = useWords();
  if (ids.length === 0) return null;
  return (
    <section className="finder__topics">
      <h2>{show('directory:services.topicsHeading')}</h2>
      <ul className="topic-links">
        {ids.map((id) => (
          <li key={id}>
            <TopicLink id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
