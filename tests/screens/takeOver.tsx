import { render } from '@testing-library/react';
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

/** The app takes that page over, at the address of the moment; both are put away when the test ends. */
export function takeOver(root: HTMLElement, page: PageSchool): void {
  render(
    <I18nextProvider i18n={makeWords()}>
      <App page={page} />
    </I18nextProvider>,
    { container: root, hydrate: true },
  );
}
