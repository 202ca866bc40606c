import { Fold } from '../../components/Fold/Fold.tsx';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { schoolPath } from '../../routes.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';

/** The school's own offers come first, each in one line until opened. */
export function Offers({ ids }: { readonly ids: readonly string[] }) {
  const { show, voice } = useWords();
  const told = useMessage();
  const { offers } = useSchool();
  const found = ids.flatMap((id) => offers.find((offer) => offer.id === id) ?? []);
  if (found.length === 0) return null;
  return (
    <section className="finder__offers">
      <h2>{show('directory:service.offersHeading')}</h2>
      {voice === 'young' && <p>{show('directory:topic.offersForParents')}</p>}
      {found.map(({ id, title, words, hours, through, checked }) => (
        <Fold key={id} summary={told(title)}>
          <p>{told(words)}</p>
          {hours !== undefined && (
            <p>{show('directory:service.offerHours', { from: hours.opensAt, to: hours.closesAt })}</p>
          )}
          {through !== undefined && <p>{show(`directory:service.through.${through}`)}</p>}
          {!checked && <p className="finder__small">{show('directory:service.offerUnchecked')}</p>}
        </Fold>
      ))}
      <p className="finder__links">
        <PageLink to={schoolPath}>{show('directory:services.offersMore')}</PageLink>
      </p>
    </section>
  );
}
