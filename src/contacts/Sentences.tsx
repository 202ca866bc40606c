import { Fragment } from 'react';
import { useWords, type Values } from '../i18n/useWords.ts';
import type { WordKey } from '../i18n/english.ts';

interface Props {
  readonly of: readonly WordKey[];
  readonly values?: Values;
}

/** Sentences in a row, for use inside a paragraph. */
export function Sentences({ of, values }: Props) {
  const { show } = useWords();
  return of.map((key) => (
    <Fragment key={key}>
      <span>{show(key, values)}</span>{' '}
    </Fragment>
  ));
}
