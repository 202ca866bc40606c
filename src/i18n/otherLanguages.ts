/** The languages other than English: each other folder of locales/, loaded on demand. Vite finds them at build. */
import { pseudoLanguage } from './direction.ts';

const files = import.meta.glob<Record<string, unknown>>(
  ['../../locales/*/*.json', '!../../locales/en/*.json'],
  {
    import: 'default',
  },
);

const parts = Object.entries(files).flatMap(([path, load]) => {
  const [, language, namespace] = /\/([\w-]+)\/([\w-]+)\.json$/.exec(path) ?? [];
  return language === undefined || namespace === undefined ? [] : [{ language, namespace, load }];
});

export const languages: readonly string[] = ['en', ...new Set(parts.map(({ language }) => language))];

/** The words of one language, loaded on demand. */
export async function fetchWords(language: string): Promise<Record<string, Record<string, unknown>>> {
  const wanted = parts.filter((part) => part.language === language);
  const fetched = await Promise.all(
    wanted.map(async ({ namespace, load }) => [namespace, await load()] as const),
  );
  return Object.fromEntries(fetched);
}

export interface Wish {
  readonly language: string;
  /** Requested but not available: the page says so. */
  readonly unknown: string | undefined;
}

/** The language an address requests with `?lng=`. */
export function wishIn(search: string, otherwise = 'en'): Wish {
  const asked = new URLSearchParams(search).get('lng');
  if (asked === null || asked === '') return { language: known(otherwise) ?? 'en', unknown: undefined };
  const language = asked === pseudoLanguage ? asked : known(asked);
  return language === undefined ? { language: 'en', unknown: asked } : { language, unknown: undefined };
}

/** `en-GB` is served by `en`. */
function known(asked: string): string | undefined {
  const wanted = asked.toLowerCase();
  return languages.find(
    (language) => language.toLowerCase() === wanted || language.toLowerCase() === wanted.split('-')[0],
  );
}
