import { useId, type ReactNode } from 'react';
import type { Option } from '../../components/Choice/Choice.tsx';

interface Props<T extends string> {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly options: readonly (Option & { readonly value: T })[];
  readonly ticked: readonly T[];
  readonly onTick: (ticked: readonly T[]) => void;
}

/** Check boxes that take effect at once; looks like Choice. */
export function Ticks<T extends string>({ legend, hint, options, ticked, onTick }: Props<T>) {
  const id = useId();
  return (
    <fieldset className="choice" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend className="choice__legend">{legend}</legend>
      {hint !== undefined && (
        <p className="choice__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="choice__options">
        {options.map(({ value, label }) => (
          <label className="choice__option" key={value}>
            <input
              autoComplete="off"
              type="checkbox"
              checked={ticked.includes(value)}
              onChange={({ target }) =>
                onTick(target.checked ? [...ticked, value] : ticked.filter((one) => one !== value))
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
