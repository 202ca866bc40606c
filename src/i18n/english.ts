import advicePage from '../../locales/en/advice-page.json' with { type: 'json' };
import advice from '../../locales/en/advice.json' with { type: 'json' };
import questions from '../../locales/en/questions.json' with { type: 'json' };
import services from '../../locales/en/services.json' with { type: 'json' };
import ui from '../../locales/en/ui.json' with { type: 'json' };

/** Always at hand: what another language lacks is said in English. */
export const english = { questions, advice, 'advice-page': advicePage, services, ui } as const;

type VoiceSuffix = 'parent' | 'young' | 'dsl';

/** Every way down to a text, without the wordings for one voice: those are chosen, not asked for. */
type PathsOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? Key extends `${string}_${VoiceSuffix}`
      ? never
      : Key
    : `${Key}.${PathsOf<Tree[Key]>}`;
}[keyof Tree & string];

type English = typeof english;

/** `namespace:path.to.the.text`, as written in locales/en. */
export type WordKey = {
  [Namespace in keyof English]: `${Namespace}:${PathsOf<English[Namespace]>}`;
}[keyof English];
