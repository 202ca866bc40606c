/** The reader's search and filters, the results, and how many are shown; remembered while they look at a service. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { offersFound, servicesFound, topicsFound } from './found.ts';
import type { EveryService } from '../../directory/everyService.ts';
import type { EveryServiceRecord } from '../../directory/schema.ts';
import { foundNothing, makeSearch, type Found, type Search } from '../../directory/search.ts';
import type { TopicId } from '../../directory/topics.ts';
import { useVoice } from '../../i18n/VoiceProvider.tsx';
import { useWordsInstance, wordsOf } from '../../i18n/useWords.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import type { Triage } from '../../triage/useTriage.ts';
import { useNow } from '../../browser/useNow.ts';
import { recall, remember } from './filterMemory.ts';
import { fromAddress, noFilters, toAddress, type Filters } from './filters.ts';
import { presetFilters } from './presetFilters.ts';
import { goneServices, searchDocuments } from './searchDocuments.ts';
import { servicesHere } from './servicesHere.ts';

/** How many are shown at once; more on request. */
export const pageLong = 10;

export interface Finder {
  /** The text in the box. */
  readonly words: string;
  /** The text the list shows results for: slightly behind, so that typing never waits. */
  readonly asked: string;
  readonly filters: Filters;
  /** The filters preset from the reader's own answers. */
  readonly preset: Filters;
  /** Part of the link is no longer valid. */
  readonly unknownLink: boolean;
  readonly services: readonly EveryServiceRecord[];
  readonly topics: readonly TopicId[];
  readonly offers: readonly string[];
  readonly gone: readonly EveryService[];
  readonly shown: number;
  readonly setWords: (words: string) => void;
  readonly setFilters: (filters: Filters) => void;
  readonly showMore: () => void;
}

/** Is anything filtered out? */
export const isNarrowed = ({ asked, filters }: Pick<Finder, 'asked' | 'filters'>): boolean =>
  asked !== '' || toAddress(filters) !== '';

/** Built on the first search: filters alone do not need it. */
function lazyPart(make: () => Search): Search {
  let made: Search | undefined;
  return (query) => (made ??= make())(query);
}

/** `link`: the address's query string if it has filters; empty otherwise. */
export function useFinder(triage: Triage, link: string): Finder {
  const instance = useWordsInstance();
  const voice = useVoice();
  const school = useSchool();
  const now = useNow();

  const preset = presetFilters(triage);
  const begun = { preset: toAddress(preset), link };
  const { switches: answers } = triage;
  const [left] = useState(() => recall(answers, begun));
  const [words, setWords] = useState(left?.words ?? '');
  const [filters, setFilters] = useState(
    () => left?.filters ?? (link === '' ? preset : fromAddress(link).filters),
  );
  const [shown, setShown] = useState(left?.shown ?? pageLong);
  useEffect(() => {
    remember(answers, { words, filters, shown, preset: begun.preset, link: begun.link });
  }, [answers, words, filters, shown, begun.preset, begun.link]);

  // The school's own entry leads to the head, whom the worry may be about.
  const atSchool = triage.facts.head_in_question !== 'yes';
  const here = useMemo(
    () => servicesHere(school).filter(({ id }) => atSchool || id !== school.contactId),
    [school, atSchool],
  );
  const search = useMemo(
    () => lazyPart(() => makeSearch(searchDocuments(here, school, wordsOf(instance, voice)))),
    [here, school, instance, voice],
  );
  const asked = useDeferredValue(words).trim();
  const found = useMemo(() => (asked === '' ? undefined : search(asked)), [asked, search]);

  return {
    words,
    asked,
    filters,
    preset: triage.underWay ? preset : noFilters,
    unknownLink: link !== '' && fromAddress(link).unknown,
    services: useMemo(
      () => servicesFound(here, found, filters, { now, school }),
      [here, found, filters, now, school],
    ),
    topics: topicsFound(found, filters),
    offers: atSchool ? offersFound(school, found, filters) : [],
    gone: goneIn(found ?? foundNothing),
    shown,
    setWords(next) {
      setWords(next);
      setShown(pageLong);
    },
    setFilters(next) {
      setFilters(next);
      setShown(pageLong);
    },
    showMore: () => setShown(shown + pageLong),
  };
}

const goneIn = ({ gone }: Found): readonly EveryService[] =>
  gone.flatMap((id) => goneServices.find((service) => service.id === id) ?? []);
