import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { drawingFolder, pagesPlugin } from './src/build/pagesPlugin.ts';
import { leavePlugin } from './src/leave/leavePlugin.ts';
import { logical } from './src/styles/logical.ts';

/** The package's own script is fetched late and blanks the page when that fails: see the stand-in. */
export const alias = [
  { find: /^nhsuk-frontend$/, replacement: resolve(import.meta.dirname, 'src/components/nhsuk-frontend.ts') },
];

/**
 * What is fetched only when wanted. Everything else goes into one file: left alone, the bundler splits
 * shared code off, which costs a request more on the way to the first words. A page to be loaded late is
 * named here, together with the packages only it uses.
 */
const loadedLater = [
  /\/locales\/(?!en\/)/,
  /\/src\/screens\/(About|FactsToCheck|Service|Services|SetUp|Topic|Topics)\//,
  /\/locales\/en\/(directory|facts|more-services|set-up|topics)\.json/,
  /\/src\/i18n\/(directory|facts|setUp)English\.ts/,
  /\/src\/directory\/(audit|everyService|documents|topics|services\/(more|levels-and-owners))/,
  /\/node_modules\/(minisearch|react-hook-form|@hookform|zod|libphonenumber-js)\//,
  // Not late but apart, and first: leaving must work when the rest does not.
  /\/src\/leave\//,
];

export default defineConfig({
  base: '/',
  plugins: [react(), leavePlugin(), pagesPlugin()],
  resolve: { alias },
  css: { preprocessorOptions: { scss: { quietDeps: true } }, postcss: { plugins: [logical] } },
  build: {
    // Both would need the security policy to be looser: an inline script, data: addresses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [{ name: 'app', test: (id) => !loadedLater.some((pattern) => pattern.test(id)) }],
            },
          },
        },
      },
    },
    ssr: { build: { outDir: drawingFolder, ssr: 'src/build/prerender.tsx' } },
  },
  // The pages are drawn with the code of the first while the second is written.
  builder: {
    async buildApp(builder) {
      for (const name of ['ssr', 'client'] as const) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
