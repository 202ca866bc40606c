import { AboutOffer, SchoolOffers } from '../../contacts/SchoolOffers.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';

/** What the school itself offers, in its own words, if its profile says so. */
export function Offers({ ids }: { readonly ids: readonly string[] }) {
  const showMessage = useMessage();
  const offers = useSchool().offers.filter(({ id }) => ids.includes(id));
  return (
    <SchoolOffers offers={offers}>
      <ul className="topic__offers">
        {offers.map((offer) => (
          <li key={offer.id}>
            <h3>{showMessage(offer.title)}</h3>
            <AboutOffer offer={offer} small="topic__small" />
          </li>
        ))}
      </ul>
    </SchoolOffers>
  );
}
