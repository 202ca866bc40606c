import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { mayShow } from '../../directory/directory.ts';
import { everyServiceById } from '../../directory/everyService.ts';
import type { Finding, Subject } from '../../directory/audit/finding.ts';
import { useWords } from '../../i18n/useWords.ts';
import { servicePath, topicPath } from '../../routes.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { showDate } from '../../i18n/showDate.ts';
import { messageOf } from './messageOf.ts';

/** One thing to check: what is known, how to put it right, and in print a line to sign. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const { show, lng } = useWords();
  const showMessage = useMessage();
  const { subject, kind, what, mend, due, fails } = finding;
  return (
    <li className="finding">
      <h3 className="finding__name">
        <Name subject={subject} /> <span className="finding__kind">{show(`facts:kinds.${kind}`)}</span>
      </h3>
      {fails && (
        <p>
          <strong>{show('facts:fails')}</strong>
        </p>
      )}
      <p>
        {what.map((phrase) => (
          <span key={phrase.key}>{showMessage(messageOf(phrase, lng))} </span>
        ))}
        {due !== undefined && <span>{show('facts:due', { date: showDate(due, lng) })}</span>}
      </p>
      <p className="finding__mend">{showMessage(messageOf(mend, lng))}</p>
      <p className="finding__sign" aria-hidden="true">
        <span>{show('facts:checked')}</span>
        <span>{show('facts:checkedDay')}</span>
      </p>
    </li>
  );
}

/** Names of services and documents are in English. */
function Name({ subject: { type, id, name } }: { readonly subject: Subject }) {
  const service = type === 'service' ? everyServiceById(id) : undefined;
  // A service that is not shown has no page.
  if (service && mayShow(service))
    return (
      <PageLink to={servicePath(id)} lang="en">
        {name}
      </PageLink>
    );
  if (type === 'topic') return <PageLink to={topicPath(id)}>{name}</PageLink>;
  return <span lang="en">{name}</span>;
}
