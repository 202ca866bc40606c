import { PageLink } from '../components/PageLink/PageLink.tsx';
import type { ServiceRecord } from '../directory/schema.ts';
import type { WordKey } from '../i18n/english.ts';
import { useWords } from '../i18n/useWords.ts';
import { ContactEntry } from './ContactEntry.tsx';
import { useMessage } from '../i18n/useMessage.ts';
import { showDate } from '../i18n/showDate.ts';
import { OpenNow } from './OpenNow.tsx';
import { referralOf } from './referralOf.ts';
import { Sentences } from './Sentences.tsx';
import { sureKeys } from './sureKeys.ts';
import { useService } from './useService.ts';
import { useServicePath } from './useServicePath.ts';
import './ServiceCard.scss';

interface Props {
  readonly service: ServiceRecord;
  /** The level of the heading with its name. */
  readonly level: 'h2' | 'h3' | 'h4';
}

/** A service as every list shows it: what it is for, how to reach it, whether it is open now, and how sure we are. */
export function ServiceCard({ service: record, level: Heading }: Props) {
  const { show, voice, lng } = useWords();
  const showMessage = useMessage();
  const it = useService(record);
  const pathOf = useServicePath();
  const { service, purpose, note } = it;
  const small: readonly WordKey[] = [
    ...referralOf(service, voice),
    ...(service.cost === 'charged' ? (['service-card:charged'] as const) : []),
    ...sureKeys(it),
  ];
  return (
    <div className="service-card">
      <Heading className="service-card__name">
        <PageLink to={pathOf(service.id)}>{showMessage(service.name)}</PageLink>
      </Heading>
      {purpose !== undefined && <p>{showMessage(purpose)}</p>}
      {it.instead !== undefined && <p>{showMessage(it.instead)}</p>}
      <ContactEntry contact={it.contact} headed />
      {service.webchat && <p>{show('service-card:chat')}</p>}
      <OpenNow info={it} />
      {note !== undefined && <p>{showMessage(note)}</p>}
      {small.length > 0 && (
        <p className="service-card__small">
          <Sentences of={small} values={{ date: showDate(service.checkedOn, lng) }} />
        </p>
      )}
    </div>
  );
}
