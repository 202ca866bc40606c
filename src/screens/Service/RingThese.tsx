import { anyWorry } from '../../directory/alwaysShown.ts';
import { everyServiceById } from '../../directory/everyService.ts';
import { useWords } from '../../i18n/useWords.ts';
import { ServiceCard } from '../../contacts/ServiceCard.tsx';

/** Services that take any worry about a child, day and night: for pages without their own number. */
export function RingThese() {
  const { show } = useWords();
  return (
    <section>
      <h2>{show('directory:service.ringThese')}</h2>
      <ul className="service-list">
        {anyWorry
          .flatMap((id) => everyServiceById(id) ?? [])
          .map((service) => (
            <li key={service.id}>
              <ServiceCard service={service} level="h3" />
            </li>
          ))}
      </ul>
    </section>
  );
}
