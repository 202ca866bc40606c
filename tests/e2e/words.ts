/** The English words a page shows in a voice, so that tests find things as people do and survive a change of wording. */
import advice from '../../locales/en/advice.json' with { type: 'json' };
import page from '../../locales/en/advice-page.json' with { type: 'json' };
import directory from '../../locales/en/directory.json' with { type: 'json' };
import facts from '../../locales/en/facts.json' with { type: 'json' };
import questions from '../../locales/en/questions.json' with { type: 'json' };
import serviceCard from '../../locales/en/service-card.json' with { type: 'json' };
import setUp from '../../locales/en/set-up.json' with { type: 'json' };
import topicTitles from '../../locales/en/topic-titles.json' with { type: 'json' };
import topics from '../../locales/en/topics.json' with { type: 'json' };
import type { Voice } from '../../flows/vocabulary/questions.ts';
import ui from '../../locales/en/ui.json' with { type: 'json' };

interface Words {
  readonly [key: string]: string | Words;
}
const all: Words = {
  advice,
  'advice-page': page,
  directory,
  facts,
  questions,
  'service-card': serviceCard,
  'set-up': setUp,
  'topic-titles': topicTitles,
  topics,
  ui,
};

/**
 * The words under a key, as `namespace:a.b.c`.
 * @throws if there are none: the test names something that is no longer there.
 */
export function said(
  key: string,
  voice: Voice = 'staff',
  values: Readonly<Record<string, string>> = {},
): string {
  const parts = key.split(/[:.]/);
  const last = parts.pop() ?? '';
  const room = parts.reduce<Words | undefined>((words, part) => {
    const next = words?.[part];
    return typeof next === 'object' ? next : undefined;
  }, all);
  const words = room?.[`${last}_${voice}`] ?? room?.[last];
  if (typeof words !== 'string') throw new Error(`No words under ${key}.`);
  const { frontDoor, nightTeam, ours: council } = advice.council;
  const filled = { frontDoor, nightTeam, council, ownFrontDoor: frontDoor, ...values } as Readonly<
    Record<string, string>
  >;
  return words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => filled[name] ?? '');
}
