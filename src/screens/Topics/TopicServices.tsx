import { Fold } from '../../components/Fold/Fold.tsx';
import { mayShow } from '../../directory/directory.ts';
import { everyServiceById, type EveryService, type EveryServiceId } from '../../directory/everyService.ts';
import { suits } from '../../directory/suits.ts';
import { useWords } from '../../i18n/useWords.ts';
import { ServiceCard } from '../../contacts/ServiceCard.tsx';

/** As many as somebody in a hurry can take in. */
const shownAtOnce = 6;

/** Services that help with it and take this reader, best first. */
export function TopicServices({ ids }: { readonly ids: readonly EveryServiceId[] }) {
  const { show, voice } = useWords();
  const services = ids
    .flatMap((id) => everyServiceById(id) ?? [])
    // 999 is at the top of every page.
    .filter((service) => mayShow(service) && service.kind !== 'emergency' && suits(service, {}, voice));
  if (services.length === 0) return null;
  const more = services.slice(shownAtOnce);
  return (
    <section>
      <h2>{show('directory:topic.servicesHeading')}</h2>
      <Cards services={services.slice(0, shownAtOnce)} />
      {more.length > 0 && (
        <Fold summary={show('directory:topic.moreServices', { count: more.length })}>
          <Cards services={more} />
        </Fold>
      )}
    </section>
  );
}

function Cards({ services }: { readonly services: readonly EveryService[] }) {
  return (
    <ul className="topic__services">
      {services.map((service) => (
        <li key={service.id}>
          <ServiceCard service={service} level="h3" />
        </li>
      ))}
    </ul>
  );
}
