import { useWords } from '../../i18n/useWords.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { levelGroups } from '../../directory/levelOf.ts';

/** What the school itself offers, under its own headings. Shows jobs, never names: no public page says who holds them. */
export function Offers() {
  const { show, voice } = useWords();
  const told = useMessage();
  const { offers } = useSchool();
  if (offers.length === 0) return null;
  return (
    <section>
      <h2>{show('directory:service.offersHeading')}</h2>
      {voice === 'young' && <p>{show('directory:topic.offersForParents')}</p>}
      {levelGroups
        .map(([level, number]) => ({ number, here: offers.filter((offer) => offer.level === level) }))
        .filter(({ here }) => here.length > 0)
        .map(({ number, here }) => (
          <section key={number}>
            <h3>{show(`advice:levels.groups.${number}`)}</h3>
            <ul className="service-list">
              {here.map(({ id, title, words, through, checked, hours }) => (
                <li key={id} className="offer">
                  <h4>{told(title)}</h4>
                  <p>{told(words)}</p>
                  {hours !== undefined && (
                    <p>{show('directory:service.offerHours', { from: hours.opensAt, to: hours.closesAt })}</p>
                  )}
                  {through !== undefined && <p>{show(`directory:service.through.${through}`)}</p>}
                  {!checked && <p>{show('directory:service.offerUnchecked')}</p>}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}
