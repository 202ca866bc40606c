import type { ReactNode } from 'react';
import { Icon } from '../Icon/Icon.tsx';
import './DoDont.scss';

export interface Line {
  readonly id: string;
  readonly words: ReactNode;
}

export interface DoDontProps {
  readonly doHeading: ReactNode;
  readonly dontHeading: ReactNode;
  readonly dos: readonly Line[];
  readonly donts: readonly Line[];
}

/** What to do and what not to do: side by side if there is room, otherwise "do" first. */
export function DoDont({ doHeading, dontHeading, dos, donts }: DoDontProps) {
  return (
    <div className="do-dont">
      {dos.length > 0 && (
        <div className="do-dont__half">
          <h2>{doHeading}</h2>
          <List kind="tick" lines={dos} />
        </div>
      )}
      {donts.length > 0 && (
        <div className="do-dont__half">
          <h2>{dontHeading}</h2>
          <List kind="cross" lines={donts} />
        </div>
      )}
    </div>
  );
}

function List({ kind, lines }: { readonly kind: 'tick' | 'cross'; readonly lines: readonly Line[] }) {
  return (
    <ul className={`do-dont__list do-dont__list--${kind}`}>
      {lines.map(({ id, words }) => (
        <li key={id}>
          <Icon name={kind} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
