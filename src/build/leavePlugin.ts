/**
 * Writes the way out into the head of every page: it has to work when no other file comes, and to run before anything is
 * painted, so that Back after leaving shows nothing of a page on its way out again. Node only.
 */
import type { Plugin } from 'vite';

const entry = 'src/beforeApp.ts';
const place = '<!--way-out-->';

export function leavePlugin(): Plugin {
  return {
    name: 'leave',
    buildStart() {
      if (this.meta.watchMode || this.environment.mode !== 'build') return;
      this.emitFile({ type: 'chunk', id: `/${entry}`, name: 'leave' });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html.replace(place, `<script type="module" src="/${entry}"></script>`);
        const built = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'leave');
        if (built?.type !== 'chunk' || built.imports.length > 0)
          throw new Error('The way out has to be one file that needs no other.');
        if (!html.includes(place)) throw new Error(`index.html has no ${place}.`);
        Reflect.deleteProperty(bundle, built.fileName);
        // A function of its own, so that its names are nobody else's.
        return html.replace(place, () => `<script>(()=>{'use strict';${built.code.trim()}})()</script>`);
      },
    },
  };
}
