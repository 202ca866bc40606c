import { mayShow } from '../../directory/directory.ts';
import { everyServiceById } from '../../directory/everyService.ts';
import type { EveryServiceRecord } from '../../directory/schema.ts';
import { useWords } from '../../i18n/useWords.ts';
import { serviceKey } from '../../contacts/contactDetails.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { RingThese } from './RingThese.tsx';
import { ServiceCard } from '../../contacts/ServiceCard.tsx';
import { WhereNext } from './WhereNext.tsx';

/** A name no longer in use, or of no help here: what to use now, without its old contact details. */
export function GoneService({ service }: { readonly service: EveryServiceRecord }) {
  const words = useWords();
  const { show, showIf } = words;
  const showMessage = useMessage();
  const { id, name, replacedBy = [] } = service;
  const message = (['for', 'instead'] as const).flatMap((part) => serviceKey(id, part, words) ?? []);
  const now = replacedBy.flatMap((other) => everyServiceById(other) ?? []).filter(mayShow);
  return (
    <>
      <h1>{showMessage(name)}</h1>
      {message.map((key) => (
        <p key={key}>{showIf(key)}</p>
      ))}
      {now.length > 0 && (
        <section>
          <h2>{show('directory:service.useNow')}</h2>
          <ul className="service-list">
            {now.map((other) => (
              <li key={other.id}>
                <ServiceCard service={other} level="h3" />
              </li>
            ))}
          </ul>
        </section>
      )}
      {now.length === 0 && <RingThese />}
      <WhereNext />
    </>
  );
}
