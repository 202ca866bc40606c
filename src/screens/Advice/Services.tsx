import { useWords } from '../../i18n/useWords.ts';
import { showDate } from '../showDate.ts';
import { Reached } from './Reached.tsx';
import { useTold } from './useTold.ts';
import type { AdviceView, ServiceView } from './view.ts';

/** Who else can help with these worries: what for, how, and how sure we are. */
export function Services({ view }: { readonly view: AdviceView }) {
  const { show } = useWords();
  if (view.services.length === 0) return null;
  return (
    <section className="advice__part">
      <h2>{show('advice-page:servicesHeading')}</h2>
      <ul className="services">
        {view.services.map((one) => (
          <OneService key={one.service.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

function OneService({ one }: { readonly one: ServiceView }) {
  const { show, lng } = useWords();
  const told = useTold();
  const { service, reach, purpose, note, sure } = one;
  const date = showDate(service.checkedOn, lng);
  return (
    <li className="service">
      <h3>{told(reach.name)}</h3>
      {purpose !== undefined && <p>{told(purpose)}</p>}
      <Reached reach={reach} headed />
      {reach.hours !== undefined && (
        <p className="advice__small" lang="en">
          {reach.hours}
        </p>
      )}
      {note !== undefined && <p className="advice__small">{told(note)}</p>}
      <p className="advice__small">
        {sure === 'confirmed' && show('advice-page:checkedOn', { date })}
        {sure === 'second-hand' && show('advice-page:checkedElsewhere', { date })}
        {sure === 'not confirmed' && show('advice-page:checkedBut', { date })}
      </p>
    </li>
  );
}
