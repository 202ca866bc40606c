import type { Answers } from '../../../flows/vocabulary/questions.ts';
import { useWords } from '../../i18n/useWords.ts';
import { showDate } from '../../i18n/showDate.ts';
import { LateServices } from './LateServices.tsx';
import { ContactEntry } from '../../contacts/ContactEntry.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import type { AdviceView, ServiceView } from './view.ts';

interface ServicesProps {
  readonly view: AdviceView;
  readonly worries: Answers['topics'];
}

/** Who else can help with these worries: what they do, how to reach them, and how sure we are. */
export function Services({ view: { services }, worries = [] }: ServicesProps) {
  const { show } = useWords();
  if (services.length === 0) return null;
  return (
    <section className="advice__part">
      <h2>{show('advice-page:servicesHeading')}</h2>
      <LateServices
        ids={services.map(({ service }) => service.id)}
        worries={worries}
        plain={<PlainServices services={services} />}
      />
    </section>
  );
}

/** Enough to get help, until the rest has loaded. */
function PlainServices({ services }: Pick<AdviceView, 'services'>) {
  return (
    <ul className="services">
      {services.map((one) => (
        <OneService key={one.service.id} one={one} />
      ))}
    </ul>
  );
}

function OneService({ one }: { readonly one: ServiceView }) {
  const { show, lng } = useWords();
  const told = useMessage();
  const { service, contact, purpose, note, confidence } = one;
  const date = showDate(service.checkedOn, lng);
  return (
    <li className="service">
      <h3>{told(contact.name)}</h3>
      {purpose !== undefined && <p>{told(purpose)}</p>}
      <ContactEntry contact={contact} headed />
      {contact.hours !== undefined && (
        <p className="advice__small" lang="en">
          {contact.hours}
        </p>
      )}
      {note !== undefined && <p className="advice__small">{told(note)}</p>}
      {!(confidence === 'confirmed' && contact.overdue) && (
        <p className="advice__small">
          {confidence === 'confirmed' && show('advice-page:checkedOn', { date })}
          {confidence === 'second-hand' && show('advice-page:checkedElsewhere', { date })}
          {confidence === 'not confirmed' && show('advice-page:checkedBut', { date })}
        </p>
      )}
    </li>
  );
}
