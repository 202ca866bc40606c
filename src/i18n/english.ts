import questions from '../../locales/en/questions.json' with { type: 'json' };
import phoneLabels from '../../locales/en/phone-labels.json' with { type: 'json' };
import ui from '../../locales/en/ui.json' with { type: 'json' };
import type advicePage from '../../locales/en/advice-page.json';
import type advice from '../../locales/en/advice.json';
import type directory from '../../locales/en/directory.json';
import type facts from '../../locales/en/facts.json';
import type keep from '../../locales/en/keep.json';
import type moreServices from '../../locales/en/more-services.json';
import type serviceCard from '../../locales/en/service-card.json';
import type services from '../../locales/en/services.json';
import type setUp from '../../locales/en/set-up.json';
import type topicTitles from '../../locales/en/topic-titles.json';
import type topics from '../../locales/en/topics.json';

/** Always loaded: words missing in another language fall back to English. */
export const english = { questions, 'phone-labels': phoneLabels, ui } as const;

type VoiceSuffix = 'parent' | 'young' | 'dsl';

/** Every path to a text, except the variants for one voice: those are chosen automatically. */
type PathsOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? Key extends `${string}_${VoiceSuffix}`
      ? never
      : Key
    : `${Key}.${PathsOf<Tree[Key]>}`;
}[keyof Tree & string];

/** Words that only some screens use; they load with those screens (see lazyWords.ts). */
interface LateEnglish {
  readonly advice: typeof advice;
  readonly 'advice-page': typeof advicePage;
  readonly services: typeof services;
  readonly directory: typeof directory;
  readonly topics: typeof topics;
  readonly 'topic-titles': typeof topicTitles;
  readonly 'service-card': typeof serviceCard;
  readonly 'more-services': typeof moreServices;
  readonly facts: typeof facts;
  readonly keep: typeof keep;
  readonly 'set-up': typeof setUp;
}

type English = typeof english & LateEnglish;

export type Namespace = keyof English;

/** `namespace:path.to.the.text`, as written in locales/en. */
export type WordKey = {
  [Namespace in keyof English]: `${Namespace}:${PathsOf<English[Namespace]>}`;
}[keyof English];
