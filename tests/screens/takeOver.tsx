import { act } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from '../../src/App.tsx';
import { makeWords } from '../../src/i18n/makeWords.ts';
import type { PageSchool } from '../../src/school/pageSchool.ts';

/** A page as the build draws it, in the document, before any script. */
export function stand(html: string): HTMLElement {
  const root = document.createElement('div');
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(root);
  return root;
}

/** The app takes that page over, at the address of the moment. Returns what puts both away again. */
export async function takeOver(root: HTMLElement, page: PageSchool): Promise<() => void> {
  const mounted: Root[] = [];
  await act(async () => {
    mounted.push(
      hydrateRoot(
        root,
        <I18nextProvider i18n={makeWords()}>
          <App page={page} />
        </I18nextProvider>,
      ),
    );
    await Promise.resolve();
  });
  return () => {
    act(() => mounted.forEach((one) => one.unmount()));
    root.remove();
  };
}
