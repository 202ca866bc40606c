/**
 * The emergency line: plain HTML before the app's root, so that numbers and "Leave this page" are there before any script
 * runs, without script, and after a crash. Drawn at build only (src/build/staticHtml.ts) and never by the app.
 */
import type { ReactNode } from 'react';
import { phonesToShow, reading } from '../directory/directory.ts';
import { telHref } from '../directory/hrefs.ts';
import type { Phone, ServiceRecord } from '../directory/schema.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import { neutralPage } from '../leave/leave.ts';

interface EmergencyWords {
  readonly skip: string;
  readonly dead: string;
  readonly noScript: string;
  readonly noScriptTopics: string;
  readonly emergency: {
    readonly label: string;
    readonly ring: string;
    readonly more: string;
    readonly leave: string;
    readonly shift: Readonly<Record<'2' | '1' | 'over', string>>;
    readonly bottom: string;
    readonly strip: Readonly<Record<'day' | 'night' | 'childline', string>>;
    readonly '999': Readonly<Record<'heading' | 'place' | 'mobile' | 'landline' | 'deaf', string>>;
    readonly child: string;
    readonly talk: string;
    readonly school: string;
    readonly schoolWhen: string;
  };
}

export interface EmergencyFacts {
  readonly words: EmergencyWords;
  readonly emergency: ServiceRecord;
  readonly frontDoor: ServiceRecord;
  readonly outOfHours: ServiceRecord;
  readonly childline: ServiceRecord;
  readonly school: SchoolProfile;
  /** What can be read when questions cannot be asked. */
  readonly topicsAddress?: string;
}

/** Names and hours of services are in English, whatever the page's language. */
function Fact({ children }: { readonly children: string }) {
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}

interface CallProps {
  readonly phone: Phone;
  /** Out of context, as in a list of links, a number must still say whose it is. */
  readonly whose?: string;
}

function Call({ phone, whose }: CallProps) {
  return (
    <a className="emergency__number" href={telHref(phone)}>
      {reading(phone)}
      {whose !== undefined && (
        <>
          {' '}
          <span className="nhsuk-u-visually-hidden">
            <Fact>{whose}</Fact>
          </span>
        </>
      )}
    </a>
  );
}

interface EntryProps {
  readonly name: string;
  readonly phone: Phone | undefined;
  readonly hours: ReactNode;
}

/** Without a number, as on a page for schools of several councils, it still gives the name. */
function Entry({ name, phone, hours }: EntryProps) {
  return (
    <li>
      <span className="emergency__name">
        <Fact>{name}</Fact>
      </span>
      {phone && <Call phone={phone} whose={name} />}
      {hours}
    </li>
  );
}

function ServiceEntry({ service }: { readonly service: ServiceRecord }) {
  const [phone] = phonesToShow(service);
  const { name, hours } = service;
  return (
    <Entry
      name={name}
      phone={phone}
      hours={
        hours && (
          <span className="emergency__hours">
            <Fact>{hours.text}</Fact>
          </span>
        )
      }
    />
  );
}

interface StripEntryProps {
  readonly which: keyof EmergencyWords['emergency']['strip'];
  readonly words: EmergencyWords;
  readonly service: ServiceRecord;
}

/** A number that is visible without unfolding anything. */
function StripEntry({ which, words, service }: StripEntryProps) {
  const [phone] = phonesToShow(service);
  return (
    phone && (
      <li>
        <a href={telHref(phone)}>
          <span data-words={`ui:emergency.strip.${which}`}>{words.emergency.strip[which]}</span>{' '}
          <bdi dir="ltr">{reading(phone)}</bdi>
        </a>
      </li>
    )
  );
}

type RingFacts = Pick<EmergencyFacts, 'words' | 'emergency'>;

function Ring({ words, emergency }: RingFacts) {
  const [phone] = phonesToShow(emergency);
  return (
    phone && (
      <a className="emergency__ring" href={telHref(phone)} data-words="ui:emergency.ring">
        {words.emergency.ring}
      </a>
    )
  );
}

interface LeaveProps {
  readonly words: EmergencyWords;
  readonly className?: string;
}

function Leave({ words, className = 'leave' }: LeaveProps) {
  return (
    <a
      className={className}
      href={neutralPage}
      rel="noreferrer"
      data-leave=""
      data-words="ui:emergency.leave"
    >
      {words.emergency.leave}
    </a>
  );
}

/** How many presses of Shift are left. */
const shiftsLeft = ['2', '1', 'over'] as const;

/** The announcements while Shift is pressed three times: an empty live region, and its words, hidden. */
function LeaveStatus({ words: { emergency } }: Pick<EmergencyFacts, 'words'>) {
  return (
    <>
      <p className="leave-status" id="leave-status" role="status" />
      {shiftsLeft.map((left) => (
        <span key={left} data-leave-says={left} hidden data-words={`ui:emergency.shift.${left}`}>
          {emergency.shift[left]}
        </span>
      ))}
    </>
  );
}

function Panel({ words, emergency, frontDoor, outOfHours, childline, school }: EmergencyFacts) {
  const { emergency: line } = words;
  const ways = line['999'];
  const [nineNineNine] = phonesToShow(emergency);
  const [schoolPhone] = school.phones;
  return (
    <div className="emergency__panel">
      <div>
        <h2 data-words="ui:emergency.999.heading">{ways.heading}</h2>
        {nineNineNine && (
          <p>
            <Call phone={nineNineNine} />
          </p>
        )}
        <ul>
          <li data-words="ui:emergency.999.place">{ways.place}</li>
          <li data-words="ui:emergency.999.mobile">{ways.mobile}</li>
          <li data-words="ui:emergency.999.landline">{ways.landline}</li>
          <li data-words="ui:emergency.999.deaf">{ways.deaf}</li>
        </ul>
      </div>
      <div>
        <h2 data-words="ui:emergency.child">{line.child}</h2>
        <ul className="emergency__list">
          <ServiceEntry service={frontDoor} />
          <ServiceEntry service={outOfHours} />
        </ul>
      </div>
      <div>
        <h2 data-words="ui:emergency.talk">{line.talk}</h2>
        <ul className="emergency__list">
          <ServiceEntry service={childline} />
        </ul>
      </div>
      {schoolPhone && (
        <div>
          <h2 data-words="ui:emergency.school">{line.school}</h2>
          <ul className="emergency__list">
            <Entry
              name={school.name}
              phone={schoolPhone}
              hours={
                <span className="emergency__hours" data-words="ui:emergency.schoolWhen">
                  {line.schoolWhen}
                </span>
              }
            />
          </ul>
        </div>
      )}
    </div>
  );
}

/**
 * The slim bar at the top of every page, and what it unfolds. Under each `data-words` stand the words of that key of
 * ui.json and nothing else: translateEmergency.ts says them in another language.
 */
export function EmergencyLine(facts: EmergencyFacts) {
  const { words, emergency, frontDoor, outOfHours, childline, topicsAddress } = facts;
  const { emergency: line } = words;
  return (
    <>
      <div className="emergency" role="region" aria-label={line.label} data-words-label="ui:emergency.label">
        {/* The first link for keyboard users; shown when focused, like the next. */}
        <Leave words={words} className="skip" />
        <a className="skip" href="#main" data-words="ui:skip">
          {words.skip}
        </a>
        <LeaveStatus words={words} />
        <p className="emergency__dead" id="dead" hidden data-words="ui:dead">
          {words.dead}
        </p>
        <div className="emergency__bar">
          <Ring words={words} emergency={emergency} />
          <details className="emergency__more">
            <summary data-words="ui:emergency.more">{line.more}</summary>
            <Panel {...facts} />
          </details>
          <Leave words={words} />
        </div>
        <ul className="emergency__strip">
          <StripEntry which="day" words={words} service={frontDoor} />
          <StripEntry which="night" words={words} service={outOfHours} />
          <StripEntry which="childline" words={words} service={childline} />
        </ul>
      </div>
      <noscript>
        <p className="no-script">
          <span data-words="ui:noScript">{words.noScript}</span>
          {topicsAddress !== undefined && (
            <>
              {' '}
              <a href={topicsAddress} data-words="ui:noScriptTopics">
                {words.noScriptTopics}
              </a>
            </>
          )}
        </p>
      </noscript>
    </>
  );
}

/** On phones, 999 and "Leave this page" are also at the bottom, within reach of the thumb. Placed after the app's root. */
export function LeaveBar({ words, emergency }: RingFacts) {
  return (
    <div
      className="leave-bar"
      role="region"
      aria-label={words.emergency.bottom}
      data-words-label="ui:emergency.bottom"
    >
      <Ring words={words} emergency={emergency} />
      <Leave words={words} />
    </div>
  );
}
