import { useId, type ReactNode } from 'react';
import './Choice.scss';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceProps {
  readonly name: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** A few options in one line, which take effect at once. */
export function Choice({ name, legend, hint, options, value, onChoose }: ChoiceProps) {
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
        {options.map((option) => (
          <label className="choice__option" key={option.value}>
            <input
              autoComplete="off"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export interface SelectProps extends Omit<ChoiceProps, 'legend'> {
  readonly label: ReactNode;
  /** The label of the empty option. */
  readonly none: string;
}

/** More options than fit in a line. */
export function Select({ name, label, hint, options, value, none, onChoose }: SelectProps) {
  const id = useId();
  return (
    <div className="choice">
      <label className="choice__legend" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="choice__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        autoComplete="off"
        className="choice__select"
        id={id}
        name={name}
        value={value ?? ''}
        onChange={(event) => onChoose(event.target.value)}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
