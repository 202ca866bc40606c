import { useId, type KeyboardEvent, type ReactNode, type Ref } from 'react';

export interface SearchFieldProps {
  readonly label: ReactNode;
  readonly hint: ReactNode;
  readonly value: string;
  readonly onType: (typed: string) => void;
  readonly onFocus?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly fieldRef?: Ref<HTMLInputElement>;
}

/** A field that searches within the page. It has no `name`: what is typed is in no form and in no address. */
export function SearchField({ label, hint, value, onType, fieldRef, ...listeners }: SearchFieldProps) {
  const id = useId();
  return (
    <>
      <label className="search-label" htmlFor={id}>
        {label}
      </label>
      <p className="search-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        {...(fieldRef ? { ref: fieldRef } : {})}
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
        value={value}
        onChange={({ target }) => onType(target.value)}
        {...listeners}
      />
    </>
  );
}
