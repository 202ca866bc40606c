import type { EveryServiceRecord } from '../../directory/schema.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { showDate } from '../../i18n/showDate.ts';
import { hostIn } from './hostIn.ts';

/** When it is due for a check, where it was read and who keeps it correct: for staff, who can act on it. */
export function Checked({ service }: { readonly service: EveryServiceRecord }) {
  const { show, lng } = useWords();
  const showMessage = useMessage();
  return (
    <section>
      <h2>{show('directory:service.sourcesHeading')}</h2>
      <p>
        {show('directory:service.checkAgain', { date: showDate(service.checkAgainBy, lng) })}{' '}
        {show(`directory:service.owner.${service.owner}`)}
      </p>
      <ul className="service-page__sources">
        {sourcesOf(service).map(({ where, label }) => (
          <li key={`${where} ${label}`}>
            {showMessage(where)}{' '}
            <span className="service-page__evidence">{show(`advice-page:evidence.${label}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Merges pages of one publisher with the same certainty. */
function sourcesOf({ sources }: EveryServiceRecord) {
  const named = sources.map(({ where, label }) => ({ where: hostIn(where), label }));
  return named.filter(
    ({ where, label }, index) =>
      named.findIndex((other) => other.where === where && other.label === label) === index,
  );
}
