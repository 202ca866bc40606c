/** Draws a page where there is no browser: first words without script, the same that the app then takes over. */
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { I18nextProvider } from 'react-i18next';
import { App } from '../App.tsx';
import { makeWords } from '../i18n/makeWords.ts';
import type { PageSchool } from '../school/pageSchool.ts';

/** What goes into the page's root. Rejects when a screen throws: a page that cannot be drawn must not go out. */
export async function draw(path: string, page: PageSchool): Promise<string> {
  const failures: unknown[] = [];
  const { prelude } = await prerender(
    <StrictMode>
      <I18nextProvider i18n={makeWords()}>
        <App page={page} ssrPath={path} />
      </I18nextProvider>
    </StrictMode>,
    {
      // Larger parts would otherwise be put in place by a script of their own, which the policy blocks.
      progressiveChunkSize: Infinity,
      onError: (error) => void failures.push(error),
    },
  );
  const html = await new Response(prelude).text();
  if (failures.length > 0) throw new Error(`${path} cannot be drawn`, { cause: failures[0] });
  return html;
}
