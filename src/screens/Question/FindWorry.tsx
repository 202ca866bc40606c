import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { LateStatus } from '../../components/LateStatus/LateStatus.tsx';
import { useWords } from '../../i18n/useWords.ts';
import type { WorryFinder } from './useFindWorries.ts';

interface Props {
  readonly finder: WorryFinder;
  /** The check boxes of what was found. */
  readonly children: ReactNode;
}

/** The field, and what it finds. It has no `name`: what is typed is in no answer and in no address. */
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
      <label className="search-label" htmlFor={id}>
        {show('ui:question.find.label')}
      </label>
      <p className="search-hint" id={`${id}-hint`}>
        {show('ui:question.find.hint')}
      </p>
      <input
        ref={field}
        id={id}
        className="search-box"
        type="search"
        autoComplete="off"
        autoCapitalize="off"
        // A browser may ask its maker how words are spelt.
        spellCheck={false}
        enterKeyHint="search"
        maxLength={300}
        aria-describedby={`${id}-hint`}
        value={typed}
        onFocus={fetch}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onEnter}
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
