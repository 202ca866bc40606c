import { Button } from 'nhsuk-react-components';
import { useState, type ReactNode } from 'react';
import { useFieldArray, useFormContext, type FieldArray } from 'react-hook-form';
import { useWords } from '../../i18n/useWords.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { Field } from './Field.tsx';
import { fieldId } from './fieldId.ts';
import { goTo } from './goTo.ts';
import { groupOf } from './labels.ts';

export type RowsName =
  | 'people.deputyDsls'
  | 'phones'
  | 'holidays'
  | 'offers'
  | `overrides.${string}.phones`
  | `overrides.${string}.texts`;

interface Props<N extends RowsName> {
  readonly name: N;
  /** A new row, added by a button with this label. */
  readonly blank?: () => FieldArray<SchoolProfile, N>;
  readonly addLabel?: string;
  /** For rows that need more than a button to add. */
  readonly adder?: (id: string, add: (row: FieldArray<SchoolProfile, N>) => void) => ReactNode;
  /** Can the order be changed? */
  readonly movable?: boolean;
  /** The summary of a folded long row; new rows start open. */
  readonly fold?: (index: number) => ReactNode;
  readonly children: (index: number) => ReactNode;
}

/** A list of similar items: add, remove and reorder. */
export function Rows<N extends RowsName>(props: Props<N>) {
  const { name, blank, addLabel, adder, movable = false, fold, children } = props;
  const words = useWords();
  const { control } = useFormContext<SchoolProfile>();
  // "id" is an offer's own field.
  const { fields, append, remove, move } = useFieldArray<SchoolProfile, N, 'rowKey'>({
    control,
    name,
    keyName: 'rowKey',
  });
  const { say, show } = words;
  // Rows that existed when the form opened are folded.
  const [folded] = useState(() => new Set(fields.map(({ rowKey }) => rowKey)));
  return (
    <Field name={name} group>
      {({ id }) => (
        <>
          {fields.map(({ rowKey }, index) => {
            const which = groupOf(`${name}.${index}`, words) ?? say('set-up:row', { which: index + 1 });
            const what = (
              <>
                {children(index)}
                <div className="set-up__row-buttons">
                  {movable && index > 0 && (
                    <button type="button" className="link-button" onClick={() => move(index, index - 1)}>
                      {show('set-up:up', { which })}
                    </button>
                  )}
                  {movable && index < fields.length - 1 && (
                    <button type="button" className="link-button" onClick={() => move(index, index + 1)}>
                      {show('set-up:down', { which })}
                    </button>
                  )}
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => {
                      remove(index);
                      // The pressed button has gone.
                      goTo(`${id}-list`);
                    }}
                  >
                    {show('set-up:remove', { which })}
                  </button>
                </div>
              </>
            );
            return fold ? (
              <FoldedRow key={rowKey} open={!folded.has(rowKey)} summary={fold(index)}>
                {what}
              </FoldedRow>
            ) : (
              <fieldset key={rowKey} className="set-up__row">
                <legend>{which}</legend>
                {what}
              </fieldset>
            );
          })}
          <p id={`${id}-list`} tabIndex={-1} className="set-up__count">
            {show('set-up:rows', { count: fields.length })}
          </p>
          {adder?.(id, append)}
          {blank && (
            <Button type="button" secondary id={fieldId(name)} onClick={() => append(blank())}>
              {addLabel}
            </Button>
          )}
        </>
      )}
    </Field>
  );
}

interface FoldedRowProps {
  /** Only at first; then the reader decides. */
  readonly open: boolean;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

export function FoldedRow({ open, summary, children }: FoldedRowProps) {
  const [first] = useState(open);
  return (
    <details className="set-up__row" open={first}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
