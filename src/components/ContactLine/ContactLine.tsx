import type { ReactNode } from 'react';
import { awayRel } from '../awayRel.ts';
import { Icon, type IconName } from '../Icon/Icon.tsx';
import './ContactLine.scss';

export interface ContactWay {
  readonly kind: 'phone' | 'text' | 'web' | 'email';
  readonly href: string;
  readonly reading: string;
  /** "Ring", "Text", "Open", "Write to": before the number, for screen reader users. */
  readonly verb: ReactNode;
  readonly note?: ReactNode;
}

const icons: Readonly<Record<ContactWay['kind'], IconName>> = {
  phone: 'phone',
  text: 'text',
  web: 'web',
  email: 'email',
};

export interface ContactLineProps {
  readonly name: ReactNode;
  /** The heading above already gives the name. */
  readonly headed?: boolean;
  readonly person?: ReactNode;
  readonly methods: readonly ContactWay[];
  readonly notes?: readonly ReactNode[];
}

/** With only one contact method, its note goes beside the name. */
const noteBesideName = (methods: readonly ContactWay[]): ReactNode =>
  methods.length === 1 ? methods[0]?.note : undefined;

/** A contact, with a thumb-sized target for each method. */
export function ContactLine({ name, headed = false, person, methods, notes = [] }: ContactLineProps) {
  const beside = headed ? undefined : noteBesideName(methods);
  return (
    <div className="contact">
      {!headed && (
        <p className="contact__name">
          <span>{name}</span> {person !== undefined && <span className="contact__person">{person}</span>}{' '}
          {beside !== undefined && <span className="contact__beside">{beside}</span>}
        </p>
      )}
      {methods.length > 0 && (
        <ul className="contact__ways">
          {methods.map(({ kind, href, reading, verb, note }) => (
            <li key={href}>
              <a className={`way way--${kind}`} href={href} {...outside(kind)}>
                <Icon name={icons[kind]} />
                <span>
                  <span className="nhsuk-u-visually-hidden">{verb}</span>{' '}
                  <bdi dir="ltr" className="way__reading">
                    {reading}
                  </bdi>{' '}
                  {/* Out of context, as in a list of links, a number must still say whose it is. */}
                  <span className="nhsuk-u-visually-hidden">{name}</span>
                </span>
              </a>
              {note !== undefined && beside === undefined && <span className="way__note">{note}</span>}
            </li>
          ))}
        </ul>
      )}
      {notes.map((note, index) => (
        <p className="contact__note" key={index}>
          {note}
        </p>
      ))}
    </div>
  );
}

/** The other site must not learn where the reader came from, or get access to this page. */
const outside = (kind: ContactWay['kind']) => (kind === 'web' ? { rel: awayRel } : {});
