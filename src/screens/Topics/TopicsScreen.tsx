/** All kinds of worry, twice: by group, for readers who know what is happening, and by letter, for those who know its name. */
import { Arrival } from '../../components/Arrival/Arrival.tsx';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { topicGroups } from '../../directory/topics/topic.ts';
import { topics, type Topic } from '../../directory/topics.ts';
import { directoryEnglish } from '../../i18n/directoryEnglish.ts';
import { useLazyWords } from '../../i18n/lazyWords.ts';
import { pageTitle } from '../../i18n/pageTitle.ts';
import { useWords } from '../../i18n/useWords.ts';
import { routes, servicesPath } from '../../routes.ts';
import { BeginHere } from './BeginHere.tsx';
import { TopicLink } from '../../contacts/TopicLink.tsx';
import { AToZ, headingId } from './AToZ.tsx';
import { JumpLink } from '../../components/JumpLink/JumpLink.tsx';
import type { PageProps } from '../../triage/pageProps.ts';
import './Topics.scss';

/** The list of all topics. */
export function TopicsScreen({ triage }: PageProps) {
  const { say, show } = useLazyWords(directoryEnglish);
  return (
    <>
      <Arrival step="topics" title={pageTitle(say, routes.topics)} />
      <h1>{show('directory:topics.title')}</h1>
      <p>{show('directory:topics.intro')}</p>
      <ul className="topic-links">
        <li>
          <JumpLink to={headingId}>{show('directory:topics.toLetters')}</JumpLink>
        </li>
        <li>
          <PageLink to={servicesPath}>{show('directory:topic.allServices')}</PageLink>
        </li>
      </ul>

      {topicGroups.map((group) => (
        <Group key={group} group={group} members={topics.filter((topic) => topic.group === group)} />
      ))}

      <AToZ />

      <h2>{show('directory:topics.noneHeading')}</h2>
      <BeginHere triage={triage}>{show('directory:topics.begin')}</BeginHere>
    </>
  );
}

interface GroupProps {
  readonly group: Topic['group'];
  readonly members: readonly Topic[];
}

function Group({ group, members }: GroupProps) {
  const { show } = useWords();
  return (
    <section>
      <h2>{show(`topics:groups.${group}`)}</h2>
      <ul className="topic-links">
        {members.map(({ id }) => (
          <li key={id}>
            <TopicLink id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
