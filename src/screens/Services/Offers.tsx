import { Fold } from '../../components/Fold/Fold.tsx';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { AboutOffer, SchoolOffers } from '../../contacts/SchoolOffers.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useWords } from '../../i18n/useWords.ts';
import { schoolPath } from '../../routes.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';

/** The school's own offers come first, each in one line until opened. */
export function Offers({ ids }: { readonly ids: readonly string[] }) {
  const { show } = useWords();
  const showMessage = useMessage();
  const { offers } = useSchool();
  const found = ids.flatMap((id) => offers.find((offer) => offer.id === id) ?? []);
  return (
    <SchoolOffers offers={found} className="finder__offers">
      {found.map((offer) => (
        <Fold key={offer.id} summary={showMessage(offer.title)}>
          <AboutOffer offer={offer} small="finder__small" />
        </Fold>
      ))}
      <p className="finder__links">
        <PageLink to={schoolPath}>{show('directory:services.offersMore')}</PageLink>
      </p>
    </SchoolOffers>
  );
}
