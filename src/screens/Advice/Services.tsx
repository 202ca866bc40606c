import type { Topic } from '../../../flows/vocabulary/questions.ts';
import { ContactEntry } from '../../contacts/ContactEntry.tsx';
import type { Message } from '../../i18n/message.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { ErrorBoundary } from '../../components/ErrorBoundary/ErrorBoundary.tsx';
import { AdviceServices } from './AdviceServices.tsx';
import type { ServiceView } from './serviceViews.ts';
import type { AdviceView } from './view.ts';

interface ServicesProps {
  readonly heading: Message;
  readonly view: AdviceView;
  readonly worries: readonly Topic[];
}

/** Who else can help with these worries: what they do, how to reach them, and how sure we are. */
export function Services({ heading, view: { services, above }, worries }: ServicesProps) {
  const showMessage = useMessage();
  return (
    <section className="advice__part">
      {services.length > 0 && <h2>{showMessage(heading)}</h2>}
      <ErrorBoundary fallback={() => <PlainServices services={services} />}>
        <AdviceServices
          ids={services.map(({ service }) => service.id)}
          above={above.map(({ service }) => service)}
          worries={worries}
        />
      </ErrorBoundary>
    </section>
  );
}

/** Enough to get help, if the full list cannot be rendered. */
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
  const showMessage = useMessage();
  const { contact, purpose, note, checked } = one;
  return (
    <li className="service">
      <h3>{showMessage(contact.name)}</h3>
      {purpose !== undefined && <p>{showMessage(purpose)}</p>}
      <ContactEntry contact={contact} headed />
      {contact.hours !== undefined && (
        <p className="advice__small" lang="en">
          {contact.hours}
        </p>
      )}
      {note !== undefined && <p className="advice__small">{showMessage(note)}</p>}
      {checked !== undefined && <p className="advice__small">{showMessage(checked)}</p>}
    </li>
  );
}
