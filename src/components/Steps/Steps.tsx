import type { ReactNode } from 'react';
import { Icon } from '../Icon/Icon.tsx';
import './Steps.scss';

export interface StepItem {
  readonly id: string;
  readonly title: ReactNode;
  readonly more?: ReactNode;
  /** Whose step it is. */
  readonly owner: ReactNode;
  /** The deadline; left out for conditional steps. */
  readonly deadline?: ReactNode;
  readonly children?: ReactNode;
}

export interface StepsProps {
  readonly items: readonly StepItem[];
  /** The number of the first step. */
  readonly start?: number;
}

/** Numbered steps, each with its owner and its deadline. */
export function Steps({ items, start = 1 }: StepsProps) {
  return (
    // VoiceOver in Safari ignores a list without markers unless it has this role.
    // eslint-disable-next-line jsx-a11y-x/no-redundant-roles
    <ol className="steps" start={start} role="list">
      {items.map(({ id, title, more, owner, deadline, children }, index) => (
        <li className="step" key={id} value={start + index}>
          <span className="step__number" aria-hidden="true">
            {start + index}
          </span>
          <div className="step__body">
            <p className={more === undefined ? 'step__title' : 'step__title step__title--short'}>{title}</p>
            <p className="step__meta">
              <Owner>{owner}</Owner>
              {deadline !== undefined && <Deadline>{deadline}</Deadline>}
            </p>
            {more !== undefined && <p className="step__more">{more}</p>}
            {children}
          </div>
        </li>
      ))}
    </ol>
  );
}

export function Owner({ children }: { readonly children: ReactNode }) {
  return (
    <span className="owner">
      <Icon name="person" />
      <span>{children}</span>
    </span>
  );
}

function Deadline({ children }: { readonly children: ReactNode }) {
  return (
    <span className="deadline">
      <Icon name="clock" />
      <span>{children}</span>
    </span>
  );
}
