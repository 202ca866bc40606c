import { Icon } from '../../components/Icon/Icon.tsx';
import { phonesToShow, reading, serviceById, telHref, type ServiceId } from '../../directory/directory.ts';
import { useWords } from '../../i18n/useWords.ts';
import { BeginLink } from './BeginLink.tsx';

/** Help before questions: the numbers work without answering anything. */
export function Danger({ onBegin }: { readonly onBegin: () => void }) {
  const { show } = useWords();
  return (
    <section className="danger" aria-labelledby="danger">
      <h2 id="danger">{show('ui:start.danger.heading')}</h2>
      {phonesOf('emergency-999').map((phone) => (
        <a key={reading(phone)} className="danger__ring" href={telHref(phone)}>
          <Icon name="phone" />
          {show('ui:start.danger.button')}
        </a>
      ))}
      <p>{show('ui:start.danger.soon')}</p>
      <ul className="danger__council">
        <Council id="family-front-door" when={show('services:phoneLabels.daytime')} />
        <Council id="emergency-duty-team" when={show('services:phoneLabels.outOfHours')} />
      </ul>
      <BeginLink className="danger__go" onBegin={onBegin}>
        {show('ui:start.danger.go')}
      </BeginLink>
    </section>
  );
}

function Council({ id, when }: { readonly id: ServiceId; readonly when: React.ReactNode }) {
  return phonesOf(id).map((phone) => (
    <li key={reading(phone)}>
      <a href={telHref(phone)}>
        <bdi dir="ltr">{reading(phone)}</bdi>
      </a>{' '}
      <span lang="en">{serviceById(id)?.name}</span>, {when}
    </li>
  ));
}

function phonesOf(id: ServiceId) {
  const service = serviceById(id);
  return service ? phonesToShow(service).slice(0, 1) : [];
}
