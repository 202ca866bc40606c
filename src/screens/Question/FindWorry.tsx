import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { LateStatus } from '../../components/LateStatus/LateStatus.tsx';
import { SearchField } from '../../components/SearchField/SearchField.tsx';
import { useWords } from '../../i18n/useWords.ts';
import type { WorryFinder } from './useFindWorries.ts';

interface Props {
  readonly finder: WorryFinder;
  /** The check boxes of what was found. */
  readonly children: ReactNode;
}

/** The field, and what it finds. */
export function FindWorry({ finder, children }: Props) {
  const { typed, setTyped, found, isMissing, fetch } = finder;
  const { say, show } = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);

  const clear = (): void => {
    setTyped('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && typed !== '') clear();
  };
  /** Enter would send the form; here it leads to what was found. */
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    results.current?.querySelector('input')?.focus();
  };

  const isTyped = typed.trim() !== '';
  const now = ((): string => {
    if (isMissing) return say('ui:question.find.missing');
    if (!isTyped) return say('ui:question.find.all');
    if (!found) return say('ui:question.find.loading');
    if (found.length === 0) return say('ui:question.find.none');
    return say('ui:question.find.found', { count: found.length });
  })();

  return (
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions -- Escape, wherever the focus is within
    <div className="worries__find" onKeyDown={onKeyDown}>
      <SearchField
        label={show('ui:question.find.label')}
        hint={show('ui:question.find.hint')}
        value={typed}
        onType={setTyped}
        onFocus={fetch}
        onKeyDown={onEnter}
        fieldRef={field}
      />
      <LateStatus now={now} />
      {(isTyped || isMissing) && <p id={`${id}-now`}>{now}</p>}
      {isMissing && (
        <button type="button" className="link-button" onClick={fetch}>
          {show('ui:question.find.again')}
        </button>
      )}
      <div ref={results} role="group" aria-labelledby={`${id}-now`} hidden={!children}>
        {children}
      </div>
      {isTyped && !isMissing && (
        <button type="button" className="link-button" onClick={clear}>
          {show('ui:question.find.clear')}
        </button>
      )}
    </div>
  );
}
