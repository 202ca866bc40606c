/** Draws a page where there is no browser: first words without script, the same that the app then takes over. */
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { App } from '../App.tsx';
import { makeWords } from '../i18n/makeWords.ts';
import { preload } from '../latePages.ts';
import type { PageSchool } from '../school/pageSchool.ts';

/** What goes into the page's root. Rejects when a screen throws: a page that cannot be drawn must not go out. */
export async function draw(path: string, page: PageSchool): Promise<string> {
  await preload(path);
  return renderToString(
    <StrictMode>
      <I18nextProvider i18n={makeWords()}>
        <App page={page} ssrPath={path} />
      </I18nextProvider>
    </StrictMode>,
  );
}
