import { AboutOffer, SchoolOffers } from '../../contacts/SchoolOffers.tsx';
import { levelGroups } from '../../directory/levelOf.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';

/** What the school itself offers, under its own headings. */
export function Offers() {
  const { show } = useWords();
  const showMessage = useMessage();
  const { offers } = useSchool();
  return (
    <SchoolOffers offers={offers}>
      {levelGroups
        .map(([level, number]) => ({ number, here: offers.filter((offer) => offer.level === level) }))
        .filter(({ here }) => here.length > 0)
        .map(({ number, here }) => (
          <section key={number}>
            <h3>{show(`advice:levels.groups.${number}`)}</h3>
            <ul className="service-list">
              {here.map((offer) => (
                <li key={offer.id} className="offer">
                  <h4>{showMessage(offer.title)}</h4>
                  <AboutOffer offer={offer} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </SchoolOffers>
  );
}
