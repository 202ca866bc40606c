import { useWords } from '../../i18n/useWords.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';

/** What the school itself offers, in its own words, if its profile says so. */
export function Offers({ ids }: { readonly ids: readonly string[] }) {
  const { show, voice } = useWords();
  const told = useMessage();
  const offers = useSchool().offers.filter(({ id }) => ids.includes(id));
  if (offers.length === 0) return null;
  return (
    <section>
      <h2>{show('directory:service.offersHeading')}</h2>
      {voice === 'young' && <p>{show('directory:topic.offersForParents')}</p>}
      <ul className="topic__offers">
        {offers.map(({ id, title, words, through, hours, checked }) => (
          <li key={id}>
            <h3>{told(title)}</h3>
            <p>{told(words)}</p>
            {hours !== undefined && (
              <p>{show('directory:service.offerHours', { from: hours.opensAt, to: hours.closesAt })}</p>
            )}
            {through !== undefined && <p>{show(`directory:service.through.${through}`)}</p>}
            {!checked && <p className="topic__small">{show('directory:service.offerUnchecked')}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
