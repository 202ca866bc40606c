/** Puts the way out into a file of its own at the head of every page: it must work when the rest does not. Node only. */
import type { Plugin } from 'vite';

const entry = 'src/leave/start.ts';

export function leavePlugin(): Plugin {
  return {
    name: 'leave',
    buildStart() {
      if (this.meta.watchMode || this.environment.mode !== 'build') return;
      this.emitFile({ type: 'chunk', id: `/${entry}`, name: 'leave' });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const built = Object.values(bundle ?? {}).find(
          (chunk) => chunk.type === 'chunk' && chunk.name === 'leave',
        );
        const src = bundle ? `/${built?.fileName ?? ''}` : `/${entry}`;
        return [{ tag: 'script', attrs: { type: 'module', src }, injectTo: 'head-prepend' }];
      },
    },
  };
}
