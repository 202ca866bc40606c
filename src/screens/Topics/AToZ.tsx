/** The topics by letter, including names that people know them by other than their titles. */
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { topics, type TopicId } from '../../directory/topics.ts';
import { useWords, type Words } from '../../i18n/useWords.ts';
import { topicPath } from '../../routes.ts';
import { TopicLink } from '../../contacts/TopicLink.tsx';
import { byLetter } from './byLetter.ts';
import { JumpLink } from '../../components/JumpLink/JumpLink.tsx';

export const headingId = 'a-to-z';

interface Entry {
  /** The sort key. */
  readonly name: string;
  readonly id: TopicId;
  /** Another name that leads to it, not its title. */
  readonly also: boolean;
}

const entriesOf = ({ say, sayIf }: Words): readonly Entry[] =>
  topics.flatMap(({ id }) => {
    const others = sayIf(`directory:topics.see.${id}`)?.split(', ') ?? [];
    return [
      { id, name: say(`topic-titles:${id}`), also: false },
      ...others.map((name) => ({ id, name, also: true })),
    ];
  });

/** A bar of letters, then each letter with its entries. */
export function AToZ() {
  const words = useWords();
  const { say, show, lng } = words;
  const letters = byLetter(entriesOf(words), lng);
  return (
    <section>
      <h2 id={headingId} tabIndex={-1}>
        {show('directory:topics.lettersHeading')}
      </h2>
      <nav aria-label={say('directory:topics.letters')}>
        <ul className="letters">
          {letters.map(({ letter }, index) => (
            <li key={letter}>
              <JumpLink to={letterId(index)}>{letter}</JumpLink>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, entries }, index) => (
        <section key={letter} className="letter">
          <h3 id={letterId(index)} tabIndex={-1}>
            {letter}
          </h3>
          <ul className="topic-links topic-links--down">
            {entries.map((entry) => (
              <li key={entry.name}>
                <EntryLink {...entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** Not the letter itself, since some languages' letters may not be used in an address. */
const letterId = (index: number): string => `letter-${index + 1}`;

function EntryLink({ id, name, also }: Entry) {
  const { say, show } = useWords();
  if (!also) return <TopicLink id={id} />;
  return (
    <PageLink to={topicPath(id)} className="topic-links__also">
      {show('directory:topics.seeOther', { name, title: say(`topic-titles:${id}`) })}
    </PageLink>
  );
}
