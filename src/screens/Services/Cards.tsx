import { useEffect, useRef } from 'react';
import { Button } from 'nhsuk-react-components';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import type { EveryServiceRecord } from '../../directory/schema.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { ServiceCard } from '../../contacts/ServiceCard.tsx';
import { useServicePath } from '../../contacts/useServicePath.ts';
import { purposeOf } from './purposeOf.ts';
import { pageLong } from './useFinder.ts';

interface Props {
  readonly services: readonly EveryServiceRecord[];
  readonly shown: number;
  /** Left out if nothing listens. */
  readonly onMore: (() => void) | undefined;
}

/** Shows twenty at a time, so that five thousand feel like fifty. "Show more" moves focus to the first new one. */
export function Cards({ services, shown, onMore }: Props) {
  const { show } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const firstNew = useRef<number>(null);
  useEffect(() => {
    if (firstNew.current === null) return;
    list.current?.children[firstNew.current]?.querySelector('a')?.focus();
    firstNew.current = null;
  }, [shown]);
  const more = Math.min(pageLong, services.length - shown);
  return (
    <>
      <ul className="finder__cards" ref={list}>
        {services.slice(0, shown).map((service) => (
          <li key={service.id}>
            <ServiceCard service={service} level="h3" />
          </li>
        ))}
      </ul>
      {more > 0 && onMore !== undefined && (
        <Button
          type="button"
          secondary
          className="finder__more"
          onClick={() => {
            firstNew.current = shown;
            onMore();
          }}
        >
          {show('directory:services.more', { count: more })}
        </Button>
      )}
    </>
  );
}

/** What is prerendered beyond the first twenty, for readers without script: name, purpose and a link to the rest. */
export function PlainRest({ services }: { readonly services: readonly EveryServiceRecord[] }) {
  const words = useWords();
  const school = useSchool();
  const showMessage = useMessage();
  const pathOf = useServicePath();
  return (
    <ul className="finder__rest">
      {services.map((service) => (
        <li key={service.id}>
          <PageLink to={pathOf(service.id)}>{showMessage(service.name)}</PageLink>
          <p>{purposeOf(service, words, school)}</p>
        </li>
      ))}
    </ul>
  );
}
