/**
 * Every page a file of its own, drawn at build. While developing the page comes empty and React draws it.
 * What the build leaves for stamping schools, the drawing code and the template, goes to `.ssr`, which is not published.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { profile } from '../directory/embeddedProfile.ts';
import { fillPage } from './fillPage.ts';
import { ownPages, sharedPages } from './pages.ts';
import type * as Drawing from './prerender.tsx';
import { coloursOf, withColours } from './schoolColours.ts';
import { drawNotFound } from './sharedPages.ts';
import { fileAt } from './siteFile.ts';

export const drawingFolder = '.ssr';

const school = { school: profile, base: '' };

export const pagesPlugin = (): Plugin => ({
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
      const template = built.source.toString();
      const root = this.environment.config.root;
      mkdirSync(join(root, drawingFolder), { recursive: true });
      writeFileSync(join(root, drawingFolder, 'template.html'), template);

      const code = pathToFileURL(join(root, drawingFolder, 'prerender.js'));
      const { draw } = (await import(code.href)) as typeof Drawing;
      const coloured = withColours(template, profile.colours);
      for (const page of [...ownPages, ...sharedPages]) {
        const drawn = await draw(page.path, school);
        const source = fillPage(coloured, { ...page, address: page.path, drawn, school });
        if (page.path === '/') built.source = source;
        else this.emitFile({ type: 'asset', fileName: fileAt(page.path), source });
      }
      const besides = [await drawNotFound({ template: coloured, draw }, school), coloursOf(profile.colours)];
      for (const file of besides)
        if (file) this.emitFile({ type: 'asset', fileName: file.name, source: file.content });
    },
  },
});
