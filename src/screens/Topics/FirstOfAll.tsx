import { Call } from '../../components/UrgencyCard/UrgencyCard.tsx';
import { reading } from '../../directory/directory.ts';
import { telHref } from '../../directory/hrefs.ts';
import { doorOf, type Topic } from '../../directory/topics.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import type { Triage } from '../../triage/useTriage.ts';
import { firstPhone } from '../../contacts/firstPhone.ts';
import { BeginHere } from './BeginHere.tsx';

interface Props {
  readonly topic: Topic;
  readonly triage: Triage;
}

/** What to do first, and the link into the questions; if danger is the first question, 999 comes before it. */
export function FirstOfAll({ topic, triage }: Props) {
  const { show, showIf, voice } = useWords();
  const school = useSchool();
  const door = doorOf(topic);
  // A page opened from a search engine does not know its reader.
  const toTheYoung = voice === 'staff' ? showIf(`topics:${topic.id}.first_young`) : undefined;
  return (
    <section className="topic__first" aria-labelledby="first">
      <h2 id="first">{show('directory:topic.firstHeading')}</h2>
      {door === 'start' &&
        firstPhone('emergency-999', school).map((phone) => (
          <div key={reading(phone)} className="topic__call">
            <Call
              href={telHref(phone)}
              verb={show('advice-page:verbs.phone')}
              number={reading(phone)}
              name={show('directory:topic.emergency')}
            />
          </div>
        ))}
      <p className="topic__step">{show(`topics:${topic.id}.first`)}</p>
      <BeginHere triage={triage} worry={door === 'start' ? undefined : door}>
        {show('directory:topic.begin')}
      </BeginHere>
      {toTheYoung !== undefined && (
        <p className="topic__young">
          <strong>{show('directory:topic.young')}</strong> {toTheYoung}
        </p>
      )}
    </section>
  );
}
