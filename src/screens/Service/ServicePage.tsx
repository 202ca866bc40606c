import type { ReactNode } from 'react';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { Call } from '../../components/UrgencyCard/UrgencyCard.tsx';
import { topicsOf } from '../../directory/topicsOf.ts';
import type { EveryServiceRecord } from '../../directory/schema.ts';
import { useWords } from '../../i18n/useWords.ts';
import { topicPath } from '../../routes.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { ContactEntry, useMethodNote } from '../../contacts/ContactEntry.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { showDate } from '../../i18n/showDate.ts';
import { Checked } from './Checked.tsx';
import { levelGroups, levelOf } from '../../directory/levelOf.ts';
import { OpenNow } from '../../contacts/OpenNow.tsx';
import { Report } from './Report.tsx';
import { Sentences } from '../../contacts/Sentences.tsx';
import { sureKeys } from '../../contacts/sureKeys.ts';
import { useService, type ServiceInfo } from '../../contacts/useService.ts';
import { WhereNext } from './WhereNext.tsx';
import { Who } from './Who.tsx';
import { isStaffVoice } from '../../i18n/VoiceProvider.tsx';

interface Props {
  readonly service: EveryServiceRecord;
  /** Sections that only some services have. */
  readonly children?: ReactNode;
}

/** Everything known about a service, starting with the number to tap. */
export function ServicePage({ service: record, children }: Props) {
  const { show, voice, lng } = useWords();
  const school = useSchool();
  const showMessage = useMessage();
  const it = useService(record);
  const { service, purpose, note } = it;
  const confidence = sureKeys(it);
  const forStaff = isStaffVoice(voice);
  return (
    <>
      <h1>{showMessage(service.name)}</h1>
      <KnownAs service={service} />
      {purpose !== undefined && <p className="service-page__for">{showMessage(purpose)}</p>}

      <section>
        <h2>{show('directory:service.reachHeading')}</h2>
        {it.instead !== undefined && <p>{showMessage(it.instead)}</p>}
        <ContactMethods info={it} />
        <OpenNow info={it} />
        {it.opening.state === 'closed' && !it.nightNumberNow && <p>{show('directory:service.cantWait')}</p>}
        {service.webchat && <p>{show('service-card:chat')}</p>}
        {note !== undefined && <p>{showMessage(note)}</p>}
        {confidence.length > 0 && (
          <p className="service-page__small">
            <Sentences of={confidence} values={{ date: showDate(service.checkedOn, lng) }} />
          </p>
        )}
      </section>

      {children}

      <section>
        <h2>{show('directory:service.whoHeading')}</h2>
        <Who service={service} />
        {forStaff && (
          <p>
            {show('directory:service.level')}{' '}
            <strong>
              <Level of={levelOf(service, school)} />
            </strong>
          </p>
        )}
      </section>

      <Topics service={service} />

      {forStaff && <Checked service={service} />}
      <Report info={it} />
      <WhereNext />
    </>
  );
}

/** The number to ring first is the largest thing on the page; without one, all contact methods look the same. */
function ContactMethods({ info: { contact } }: { readonly info: ServiceInfo }) {
  const { show } = useWords();
  const showMessage = useMessage();
  const noteOf = useMethodNote();
  const first = contact.methods.find(({ kind }) => kind === 'phone');
  if (first === undefined) return <ContactEntry contact={contact} headed />;
  const note = noteOf(first);
  const rest = { ...contact, methods: contact.methods.filter((method) => method !== first) };
  return (
    <>
      <div className="service-page__call">
        <Call
          href={first.href}
          verb={show('advice-page:verbs.phone')}
          number={first.reading}
          name={showMessage(contact.name)}
          notes={note === undefined ? [] : [note]}
        />
      </div>
      <ContactEntry contact={rest} headed />
    </>
  );
}

function Level({ of }: { readonly of: EveryServiceRecord['levelGroup'] }) {
  const { show } = useWords();
  const number = levelGroups.find(([level]) => level === of)?.[1];
  return number && show(`advice:levels.groups.${number}`);
}

/** Former names that people still search for. */
function KnownAs({ service: { name, formerNames = [] } }: { readonly service: EveryServiceRecord }) {
  const { show } = useWords();
  const showMessage = useMessage();
  const others = formerNames.filter((former) => former !== name);
  if (others.length === 0) return null;
  return (
    <p className="service-page__known">
      {show('directory:service.knownAs')} {showMessage(others.join(', '))}
    </p>
  );
}

function Topics({ service }: { readonly service: EveryServiceRecord }) {
  const { show, showIf } = useWords();
  const topics = topicsOf(service);
  if (topics.length === 0) return null;
  return (
    <section>
      <h2>{show('directory:service.topicsHeading')}</h2>
      <ul className="link-list">
        {topics.map((id) => (
          <li key={id}>
            <PageLink to={topicPath(id)}>{showIf(`topic-titles:${id}`)}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
