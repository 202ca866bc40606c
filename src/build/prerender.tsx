/** Renders a page without a browser: the first words, readable without script, which the app then hydrates. */
import { text } from 'node:stream/consumers';
import { StrictMode, type ReactNode } from 'react';
// Node's own build of React: the browser's leaves a channel open, and the build would never end.
import { prerenderToNodeStream } from 'react-dom/static.node';
import { I18nextProvider } from 'react-i18next';
import { App } from '../App.tsx';
import { makeWords } from '../i18n/makeWords.ts';
import { preload } from '../lazyPages.ts';
import type { PageSchool } from '../school/pageSchool.ts';

/** The complete element as HTML. Rejects with anything it throws. */
export async function toHtml(element: ReactNode): Promise<string> {
  const failures: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(element, {
    // Otherwise React puts a large part at the end and moves it into place with a script that the policy forbids.
    progressiveChunkSize: Infinity,
    // React leaves a failure inside Suspense for the browser to render; such a page must not be published either.
    onError: (error) => void failures.push(error),
  });
  const html = await text(prelude);
  if (failures.length > 0) throw failures[0];
  return html;
}

/** The HTML for the page's root. Rejects if a screen throws: a page that cannot be rendered must not be published. */
export async function draw(path: string, page: PageSchool): Promise<string> {
  await preload(path);
  return toHtml(
    <StrictMode>
      <I18nextProvider i18n={makeWords()}>
        <App page={page} ssrPath={path} />
      </I18nextProvider>
    </StrictMode>,
  );
}
