/**
 * Prerenders every page into its own file. In development the page is empty and the app renders it.
 * The prerendering code and the template, needed to stamp schools, go to `.ssr`, which is not published.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { profile } from '../directory/embeddedProfile.ts';
import { pagePolicy } from '../policy/policy.ts';
import { fillPage } from './fillPage.tsx';
import { hashOf, inlineStyles, withStylesInside } from './inlineStyles.ts';
import { notFoundPage, ownPages, sharedPages, type PageToDraw } from './pages.ts';
import type * as Drawing from './prerender.tsx';
import { coloursOf, withColours } from './schoolColours.ts';
import { fileAt } from './siteFile.ts';

const school = { school: profile, base: '' };

/** All styles of the site; vite.config.ts makes one sheet. */
function sheetIn(bundle: Rolldown.OutputBundle): string {
  const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
  const [sheet] = sheets;
  if (sheet?.type !== 'asset' || sheets.length > 1)
    throw new Error(`The pages expect one style sheet, not ${sheets.length}; see vite.config.ts.`);
  return sheet.source.toString();
}

/** The only script inlined in pages: leaving (src/build/leavePlugin.ts). */
function scriptIn(template: string): string {
  const [, script] = /<script>([^]*?)<\/script>/.exec(template) ?? [];
  if (script === undefined) throw new Error('The template of the pages has no way out; see index.html.');
  return script;
}

/** @param drawing the folder of the prerendering code, such as `.ssr` */
export const pagesPlugin = (drawing: string): Plugin => ({
  name: 'pages',
  transformIndexHtml: {
    order: 'pre',
    handler(html, { server, path }) {
      if (!server) return html;
      return fillPage(html, {
        path,
        address: '',
        title: 'Next Step',
        description: '',
        drawn: '',
        school,
      });
    },
  },
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const built = bundle['index.html'];
      if (this.environment.name !== 'client' || built?.type !== 'asset') return;
      const code = pathToFileURL(join(this.environment.config.root, drawing, 'prerender.js'));
      const { draw } = (await import(code.href)) as typeof Drawing;
      const drawn = new Map<string, string>();
      for (const { path } of [...ownPages, ...sharedPages, notFoundPage])
        drawn.set(path, await draw(path, school));
      const fill = (template: string, page: PageToDraw): string => {
        // The "not found" page replaces any other, so it claims no address of its own.
        const address = page === notFoundPage ? '' : page.path;
        return fillPage(template, { ...page, address, drawn: drawn.get(page.path) ?? '', school });
      };

      const bare = built.source.toString();
      const first = ownPages.filter(({ stylesInside }) => stylesInside);
      const rules = await inlineStyles(
        sheetIn(bundle),
        first.map((page) => fill(bare, page)),
      );
      const policy = pagePolicy({ script: hashOf(scriptIn(bare)), style: hashOf(rules) });
      const template = withStylesInside(bare, rules, policy);
      const folder = join(this.environment.config.root, drawing);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'template.html'), template);

      const coloured = withColours(template, profile.colours);
      for (const page of [...ownPages, ...sharedPages, notFoundPage]) {
        const fileName = page === notFoundPage ? '404.html' : fileAt(page.path);
        if (fileName === built.fileName) built.source = fill(coloured, page);
        else this.emitFile({ type: 'asset', fileName, source: fill(coloured, page) });
      }
      const colours = coloursOf(profile.colours);
      if (colours) this.emitFile({ type: 'asset', fileName: colours.name, source: colours.content });
    },
  },
});
