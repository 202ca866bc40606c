/** One kind of worry: what it is, what to do first, and who can help. It explains and points; the questions decide. */
import { Arrival } from '../../components/Arrival/Arrival.tsx';
import { DoDont } from '../../components/DoDont/DoDont.tsx';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { topicById, topics, type Topic } from '../../directory/topics.ts';
import { directoryEnglish } from '../../i18n/directoryEnglish.ts';
import { useLazyWords } from '../../i18n/lazyWords.ts';
import { useWords } from '../../i18n/useWords.ts';
import { servicesPath, topicsPath } from '../../routes.ts';
import type { Triage } from '../../triage/useTriage.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { mustNotsFor } from '../../triage/mustNotsFor.ts';
import { Documents } from './Documents.tsx';
import { FirstOfAll } from './FirstOfAll.tsx';
import { Offers } from './Offers.tsx';
import { Sources } from './Sources.tsx';
import { ourCouncil } from '../../contacts/frontDoors.ts';
import { TopicLink } from '../../contacts/TopicLink.tsx';
import { useSchool } from '../../school/SchoolProvider.tsx';
import type { PageProps } from '../../triage/pageProps.ts';
import { TopicServices } from './TopicServices.tsx';
import { UnknownTopic } from './UnknownTopic.tsx';
import './Topic.scss';

/** The page of the topic with this id, or one that links onward if there is none. */
export function TopicScreen({ id, triage }: PageProps) {
  useLazyWords(directoryEnglish);
  const topic = topicById(id);
  return topic ? <Page topic={topic} triage={triage} /> : <UnknownTopic triage={triage} />;
}

interface TopicProps {
  readonly topic: Topic;
  readonly triage: Triage;
}

function Page({ topic, triage }: TopicProps) {
  const words = useWords();
  const school = useSchool();
  const { say, show, voice } = words;
  const showMessage = useMessage();
  const { id, group } = topic;
  const title = say('directory:pageTitle', { name: say(`topic-titles:${id}`) });
  const near = topics.filter((other) => other.group === group && other.id !== id);
  const values = { lead: say('advice:people.lead.dsl'), ...ourCouncil({ words, school }) };
  return (
    <>
      <Arrival step={`topic ${id}`} title={title} />
      <h1>{show(`topic-titles:${id}`)}</h1>
      <p>{show(`topics:${id}.what`)}</p>
      <p>
        <strong>{show('directory:topic.who')}</strong> {show(`topics:${id}.who`)}
      </p>

      <FirstOfAll topic={topic} triage={triage} />
      <DoDont
        doHeading={show('advice-page:do')}
        dontHeading={show('advice-page:dont')}
        dos={[]}
        donts={mustNotsFor(voice, topic.mustNots).map((mustNot) => ({
          id: mustNot,
          words: showMessage({ key: `advice:mustNots.${mustNot}`, values }),
        }))}
      />
      {/* M5: the worry is about the head, and the school's offers go through the head's staff. */}
      {triage.facts.head_in_question !== 'yes' && <Offers ids={topic.offers} />}
      <TopicServices ids={topic.services} />
      <Documents ids={topic.documents} />
      <Sources codes={topic.sources} />

      <nav className="topic__near" aria-labelledby="near">
        <h2 id="near">{show('directory:topic.nearHeading')}</h2>
        <ul className="topic-links">
          {near.map((other) => (
            <li key={other.id}>
              <TopicLink id={other.id} />
            </li>
          ))}
          <li>
            <PageLink to={topicsPath}>{show('directory:topics.title')}</PageLink>
          </li>
          <li>
            <PageLink to={servicesPath}>{show('directory:topic.allServices')}</PageLink>
          </li>
        </ul>
      </nav>
    </>
  );
}
