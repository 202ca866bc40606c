/** What a build left: the published site, and what is needed to stamp schools into it. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { endKeptCopies } from './endKeptCopies.ts';
import type * as Code from './prerender.tsx';
import type { Drawing } from './stampSchool.ts';

/** Where Leave goes when there is no network: a page of the site without a word of it, and not drawn by the app. */
const neutralFile = 'blank.html';

const mend = 'run "npm run build" first';

/**
 * Loads the drawing code and the template.
 *
 * @param site the folder of the built site, such as `dist`
 * @param drawing the folder of the drawing code, such as `.ssr`
 * @throws with what to do when something is missing, or when the two come from different builds
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
      // What drawing leaves behind is let go of only between turns: without this, memory grows with every page.
      await nextTurn();
      return draw(path, page);
    },
  };
}

/**
 * Copies what all schools share: everything but the pages, which are drawn anew. A site for many schools is not kept on
 * devices; where it takes the place of a site that was, the copies end.
 */
export function copyAssets(site: string, out: string): void {
  cpSync(site, out, {
    recursive: true,
    filter: (path) => !path.endsWith('.html') || basename(path) === neutralFile,
  });
  endKeptCopies(out);
}
