import { Fragment, type ReactNode, type Ref } from 'react';
import { awayRel } from '../awayRel.ts';
import { Icon } from '../Icon/Icon.tsx';
import './UrgencyCard.scss';

export interface CallProps {
  readonly href: string;
  /** "Ring", for screen reader users. */
  readonly verb: ReactNode;
  /** The number, or a page's address if there is no number. */
  readonly number: string;
  readonly isAddress?: boolean;
  readonly name: ReactNode;
  readonly notes?: readonly ReactNode[];
}

/** The number to tap: the largest type on the page. */
export function Call({ href, verb, number, isAddress = false, name, notes = [] }: CallProps) {
  return (
    <a
      className={isAddress ? 'call call--address' : 'call'}
      href={href}
      rel={isAddress ? awayRel : undefined}
    >
      <span className="call__number">
        <Icon name={isAddress ? 'web' : 'phone'} />
        <span className="nhsuk-u-visually-hidden">{verb}</span> <bdi dir="ltr">{number}</bdi>
      </span>{' '}
      <span className="call__name">{name}</span>
      {notes.map((note, index) => (
        <Fragment key={index}>
          {' '}
          <span className="call__note">{note}</span>
        </Fragment>
      ))}
    </a>
  );
}

export interface UrgencyCardProps {
  readonly urgency: 'now' | 'today' | 'soon';
  /** The urgency as a word. */
  readonly word: ReactNode;
  /** Unobtrusive, at the end of the word's line. */
  readonly aside?: ReactNode;
  readonly title: ReactNode;
  /** Takes focus on arrival, so that it is the first thing heard. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** The primary action. Word, icon and border show the urgency; colour is an addition. */
export function UrgencyCard({ urgency, word, aside, title, titleRef, children }: UrgencyCardProps) {
  return (
    <div className={`urgency urgency--${urgency}`} data-urgency={urgency}>
      <p className="urgency__word">
        <Icon name={urgency} />
        <strong>{word}</strong>
        {aside !== undefined && <span className="urgency__aside">{aside}</span>}
      </p>
      <div className="urgency__body">
        <h1 className="urgency__title" tabIndex={-1} {...(titleRef ? { ref: titleRef } : {})}>
          {title}
        </h1>
        {children}
      </div>
    </div>
  );
}
