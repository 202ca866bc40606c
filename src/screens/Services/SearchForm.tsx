import { useEffect, useRef, type ReactNode } from 'react';
import { SearchField } from '../../components/SearchField/SearchField.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { FilterFields } from './FilterFields.tsx';
import { noFilters, toAddress } from './filters.ts';
import type { Finder } from './useFinder.ts';

interface Props {
  readonly finder: Finder;
  readonly onClear: () => void;
}

/** The search box and the filters. Nothing is sent, and the box has no `name` that could put words into an address. */
export function SearchForm({ finder, onClear }: Props) {
  const { words, filters, setWords, setFilters } = finder;
  const { show } = useWords();
  return (
    <form
      role="search"
      className="finder__form"
      autoComplete="off"
      // Nothing to submit: the list updates with every key press.
      onSubmit={(event) => event.preventDefault()}
    >
      <SearchField
        label={show('directory:services.search.label')}
        hint={show('directory:services.search.hint')}
        value={words}
        onType={setWords}
      />
      <WideOpen summary={show('directory:services.filters.heading')}>
        <FilterFields filters={filters} onChange={setFilters} />
        {toAddress(filters) !== '' && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setFilters(noFilters);
              onClear();
            }}
          >
            {show('directory:services.filters.clear')}
          </button>
        )}
      </WideOpen>
    </form>
  );
}

/**
 * Reserves the form's space until it can listen, so that the content below does not move.
 * The style sheet hides it if no script will run.
 */
export function RoomForSearch() {
  const { show } = useWords();
  return (
    <div className="finder__form finder__form--to-come" aria-hidden="true">
      <div className="search-label">{show('directory:services.search.label')}</div>
      <p className="search-hint">{show('directory:services.search.hint')}</p>
      <div className="search-box" />
      <details className="fold">
        <summary className="fold__summary">{show('directory:services.filters.heading')}</summary>
      </details>
    </div>
  );
}

/** In pixels; the width at which the style sheet puts the filters beside the list. */
const roomBeside = 960;

/** A fold that starts open if there is room beside the list. */
function WideOpen({ summary, children }: { readonly summary: ReactNode; readonly children: ReactNode }) {
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (fold.current) fold.current.open = window.innerWidth >= roomBeside;
  }, []);
  return (
    <details className="fold" ref={fold}>
      <summary className="fold__summary">{summary}</summary>
      <div className="fold__content">{children}</div>
    </details>
  );
}
