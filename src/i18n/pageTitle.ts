import type { WordKey } from './english.ts';
import type { Words } from './useWords.ts';

/** As routes.ts has it: the words of the whole title, or of the name that the title is made of. */
type Titled = { readonly title: WordKey } | { readonly name: WordKey };

/** For the browser's tab. */
export const pageTitle = (say: Words['say'], page: Titled): string =>
  'title' in page ? say(page.title) : say('directory:pageTitle', { name: say(page.name) });
