/** Draws a page where there is no browser: first words without script, the same that the app then takes over. */
import { text } from 'node:stream/consumers';
import { StrictMode, type ReactNode } from 'react';
// Node's own build by its name: the browser's leaves a channel open, and the build would never end.
import { prerenderToNodeStream } from 'react-dom/static.node';
import { I18nextProvider } from 'react-i18next';
import { App } from '../App.tsx';
import { makeWords } from '../i18n/makeWords.ts';
import { preload } from '../latePages.ts';
import type { PageSchool } from '../school/pageSchool.ts';

/** The element as HTML, whole. Rejects with what it throws on the way. */
export async function toHtml(element: ReactNode): Promise<string> {
  const failures: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(element, {
    // A large part would otherwise come at the end, to be moved into its place by a script that the policy forbids.
    progressiveChunkSize: Infinity,
    // What fails inside of Suspense is left for the browser to draw; such a page must not go out either.
    onError: (error) => void failures.push(error),
  });
  const html = await text(prelude);
  if (failures.length > 0) throw failures[0];
  return html;
}

/** What goes into the page's root. Rejects when a screen throws: a page that cannot be drawn must not go out. */
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
