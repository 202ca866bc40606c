import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { vi } from 'vitest';
import type { PageSchool } from '../../src/school/pageSchool.ts';

/**
 * The page as the build draws it, with modules of its own: two of React's renderers cannot share what is given down a tree.
 */
export async function drawApart(path: string, page: PageSchool): Promise<string> {
  vi.resetModules();
  const { draw } = await import('../../src/build/prerender.tsx');
  const html = await draw(path, page);
  vi.resetModules();
  return html;
}

/** A page as the build draws it, in the document, before any script. */
export function stand(html: string): HTMLElement {
  const root = document.createElement('div');
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(root);
  return root;
}

/** The app takes that page over, at the address of the moment; both are put away when the test ends. */
export async function takeOver(root: HTMLElement, path: string, page: PageSchool): Promise<void> {
  const { I18nextProvider } = await import('react-i18next');
  const { App } = await import('../../src/App.tsx');
  const { makeWords } = await import('../../src/i18n/makeWords.ts');
  const { preload } = await import('../../src/lazyPages.ts');
  await preload(path);
  render(
    <StrictMode>
      <I18nextProvider i18n={makeWords()}>
        <App page={page} />
      </I18nextProvider>
    </StrictMode>,
    { container: root, hydrate: true },
  );
}
