/** A topic's documents and the state of each: nobody is sent to an old one. */
import { Fold } from '../../components/Fold/Fold.tsx';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { documentById, type DocumentEntry, type DocumentId } from '../../directory/documents.ts';
import { everyServiceById, type EveryServiceId } from '../../directory/everyService.ts';
import { withOverride } from '../../directory/overridden.ts';
import { sources } from '../../directory/sources.ts';
import { useWords } from '../../i18n/useWords.ts';
import { servicePath } from '../../routes.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { OutsideLink } from './OutsideLink.tsx';

/** Readable documents come first. */
const order: readonly DocumentEntry['status'][] = ['current', 'superseded', 'address-missing'];

/** Documents are for later reading: a few are enough until more are requested. */
const shownAtOnce = 3;

/** Each by its name, with where to read it, what to read instead or who to ask. */
export function Documents({ ids }: { readonly ids: readonly DocumentId[] }) {
  const { show } = useWords();
  const documents = ids
    .flatMap((id) => documentById(id) ?? [])
    .toSorted((one, other) => order.indexOf(one.status) - order.indexOf(other.status));
  if (documents.length === 0) return null;
  const more = documents.slice(shownAtOnce);
  return (
    <section>
      <h2>{show('directory:topic.documentsHeading')}</h2>
      <List documents={documents.slice(0, shownAtOnce)} />
      {more.length > 0 && (
        <Fold summary={show('directory:topic.moreDocuments', { count: more.length })}>
          <List documents={more} />
        </Fold>
      )}
    </section>
  );
}

function List({ documents }: { readonly documents: readonly DocumentEntry[] }) {
  return (
    <ul className="topic__documents">
      {documents.map((entry) => (
        <li key={entry.id}>
          <Name entry={entry} /> <DocumentStatus entry={entry} />
        </li>
      ))}
    </ul>
  );
}

interface EntryProps {
  readonly entry: DocumentEntry;
}

function Name({ entry }: EntryProps) {
  const showMessage = useMessage();
  const { title, publisher, year } = entry;
  const by = [publisher, year].filter((part) => part !== undefined).join(', ');
  return (
    <>
      {entry.status === 'current' ? (
        <OutsideLink to={entry.url}>{title}</OutsideLink>
      ) : (
        <strong>{showMessage(title)}</strong>
      )}{' '}
      {by !== '' && <span className="topic__small">({showMessage(by)})</span>}
    </>
  );
}

function DocumentStatus({ entry }: EntryProps) {
  const { show } = useWords();
  switch (entry.status) {
    case 'current':
      return entry.urlSeen === false ? (
        <span className="topic__status">{show('directory:topic.document.unseen')}</span>
      ) : null;
    case 'superseded':
      return (
        <span className="topic__status">
          {show('directory:topic.document.superseded')} <Successor by={entry.by} />
        </span>
      );
    case 'address-missing':
      return (
        <span className="topic__status">
          <WhomToAsk ask={entry.ask} />
        </span>
      );
  }
}

type By = Extract<DocumentEntry, { readonly status: 'superseded' }>['by'];

function Successor({ by }: { readonly by: By }) {
  const showMessage = useMessage();
  if ('service' in by) return <ServiceLink id={by.service} />;
  if ('url' in by) return <OutsideLink to={by.url}>{by.title}</OutsideLink>;
  const { address, publisher } = sources[by.source];
  return address === undefined ? showMessage(publisher) : <OutsideLink to={address}>{publisher}</OutsideLink>;
}

type Ask = Extract<DocumentEntry, { readonly status: 'address-missing' }>['ask'];

function WhomToAsk({ ask }: { readonly ask: Ask }) {
  const { show } = useWords();
  if (ask === undefined) return show('directory:topic.document.askNobody');
  if (ask === 'school') return show('directory:topic.document.askSchool');
  return (
    <>
      {show('directory:topic.document.ask')} <ServiceLink id={ask} />
    </>
  );
}

function ServiceLink({ id }: { readonly id: EveryServiceId }) {
  const showMessage = useMessage();
  const school = useSchool();
  const service = everyServiceById(id);
  if (!service) return null;
  return <PageLink to={servicePath(id)}>{showMessage(withOverride(service, school).name)}</PageLink>;
}
