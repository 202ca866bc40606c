/**
 * Writes the leave script into the head of every page: it must work if no other file loads, and run before anything is
 * painted, so that Back after leaving shows nothing of the page before it leaves again. Node only.
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
        // Wrapped in a function, to keep its names out of the global scope.
        return html.replace(place, () => `<script>(()=>{'use strict';${built.code.trim()}})()</script>`);
      },
    },
  };
}
