/** The output of a build: the published site, and what is needed to stamp schools into it. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { endKeptCopies } from './endKeptCopies.ts';
import type * as Code from './prerender.tsx';
import type { Drawing } from './stampSchool.ts';

/** Where "Leave this page" goes without a network: an empty page of the site, not rendered by the app. */
const neutralFile = 'blank.html';

const mend = 'run "npm run build" first';

/**
 * Loads the prerendering code and the template.
 *
 * @param site the folder of the built site, such as `dist`
 * @param drawing the folder of the prerendering code, such as `.ssr`
 * @throws an error that says what to do if something is missing, or if the two come from different builds
 */
export async function readBuild(site: string, drawing: string): Promise<Drawing> {
  const [code, page] = [join(drawing, 'prerender.js'), join(drawing, 'template.html')];
  const missing = [join(site, 'index.html'), code, page].find((path) => !existsSync(path));
  if (missing !== undefined) throw new Error(`${missing} is missing: ${mend}`);

  const template = readFileSync(page, 'utf8');
  const assets = [...template.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, name = '']) => name);
  const gone = assets.find((name) => !existsSync(join(site, name)));
  if (gone !== undefined || assets.length === 0)
    throw new Error(
      `${page} does not belong to ${site}${gone === undefined ? '' : ` (no ${gone})`}: ${mend}`,
    );

  const { draw } = (await import(pathToFileURL(code).href)) as typeof Code;
  return {
    template,
    async draw(path, page) {
      // React frees memory only between event loop turns: without this, memory grows with every page.
      await nextTurn();
      return draw(path, page);
    },
  };
}

/**
 * Copies what all schools share: everything but the pages, which are rendered again. A site for many schools offers no kept
 * copy; if it replaces a site that did, the copies are removed.
 */
export function copyAssets(site: string, out: string): void {
  cpSync(site, out, {
    recursive: true,
    filter: (path) => !path.endsWith('.html') || basename(path) === neutralFile,
  });
  endKeptCopies(out);
}
