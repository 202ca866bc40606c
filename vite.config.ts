import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { drawingFolder, pagesPlugin } from './src/build/pagesPlugin.ts';
import { workerPlugin } from './src/build/workerPlugin.ts';
import { leavePlugin } from './src/build/leavePlugin.ts';
import { previewHeaders } from './src/policy/previewHeaders.ts';
import { logical } from './src/styles/logical.ts';

export const alias = [
  // The package's own script is fetched late and blanks the page when that fails: see the stand-in.
  { find: /^nhsuk-frontend$/, replacement: resolve(import.meta.dirname, 'src/components/nhsuk-frontend.ts') },
];

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

const start = ['index.html', 'src/main.tsx', 'src/styles/main.scss'].map((file) =>
  resolve(import.meta.dirname, file),
);
let early: Set<string> | undefined;

/**
 * All that the start of the app needs goes into one file: left alone, the bundler splits off what late pages share with it,
 * which costs a request more on the way to the first words. What only late pages import stays with them.
 */
function isEarly(id: string, modules: Modules): boolean {
  if (!early) {
    early = new Set(start);
    for (const one of early)
      for (const next of modules.getModuleInfo(one)?.importedIds ?? []) early.add(next);
  }
  // The bundler's own few lines, which every file needs; and all styles, as a page drawn at build must not wait for a
  // script to look as it should.
  return early.has(id) || id.startsWith('\0rolldown/') || id.endsWith('.scss');
}

/** How long the bundler took is no warning. */
const checks = { bundlerTimings: false };

export default defineConfig(({ isPreview }) => ({
  base: '/',
  // While developing one empty page stands for all; what is built has a file for each.
  appType: isPreview ? 'mpa' : 'spa',
  plugins: [
    react(),
    leavePlugin(),
    pagesPlugin(),
    previewHeaders(),
    ...workerPlugin(resolve(import.meta.dirname, 'dist')),
  ],
  resolve: { alias },
  css: { preprocessorOptions: { scss: { quietDeps: true } }, postcss: { plugins: [logical] } },
  build: {
    // Both would need the security policy to be looser: an inline script, data: addresses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Whole journeys are weighed, in tests/e2e/bytes.test.ts.
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          checks,
          output: {
            codeSplitting: {
              groups: [{ name: (id, modules) => (isEarly(id, modules) ? 'app' : null), debugName: 'app' }],
            },
          },
        },
      },
    },
    ssr: {
      // All of it, so that the aliases reach what packages import.
      resolve: { noExternal: true },
      build: {
        outDir: drawingFolder,
        ssr: 'src/build/prerender.tsx',
        // Where packages lie would stand in comments, and change the names of files.
        rolldownOptions: { checks, experimental: { attachDebugInfo: 'none' } },
      },
    },
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
}));
