import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pagesPlugin } from './src/build/pagesPlugin.ts';
import { servicesPlugin } from './src/build/servicesPlugin.ts';
import { workerPlugin } from './src/build/workerPlugin.ts';
import { leavePlugin } from './src/build/leavePlugin.ts';
import { previewHeaders } from './src/policy/previewHeaders.ts';
import { logical } from './src/styles/logical.ts';
import { withoutUnused } from './src/styles/unusedLibrary.ts';

export const alias = [
  // The package's own script loads late and blanks the page if that fails: see the replacement.
  { find: /^nhsuk-frontend$/, replacement: resolve(import.meta.dirname, 'src/components/nhsuk-frontend.ts') },
];

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

const start = ['index.html', 'src/main.tsx', 'src/styles/main.scss'].map((file) =>
  resolve(import.meta.dirname, file),
);
/** See src/afterFirstAnswer.tsx. */
const following = ['src/triage/engine.ts', 'src/screens/Advice/AdviceScreen.tsx'].map((file) =>
  resolve(import.meta.dirname, file),
);

/** These files and everything they import. */
function neededBy(files: readonly string[], modules: Modules): ReadonlySet<string> {
  const needed = new Set(files);
  for (const one of needed)
    for (const next of modules.getModuleInfo(one)?.importedIds ?? []) needed.add(next);
  return needed;
}

let early: ReadonlySet<string> | undefined;
let afterwards: ReadonlySet<string> | undefined;

/**
 * Puts everything the first question needs into one file, and everything that follows its answer into another: by default
 * the bundler splits off what late pages share with them, which costs more requests, and only half of it might load. What
 * only late pages import stays with them.
 */
function fileOf(id: string, modules: Modules): string | null {
  early ??= neededBy(start, modules);
  // The bundler's own helper, which every file needs; and all styles, because a prerendered page must not wait for a
  // script to look right.
  if (early.has(id) || id.startsWith('\0rolldown/') || id.endsWith('.scss')) return 'app';
  afterwards ??= neededBy(following, modules);
  return afterwards.has(id) ? 'following' : null;
}

/** Build time is not a warning. */
const checks = { bundlerTimings: false };

/** `npm run build:development` is for tests alone: only that build of React reports an attribute that differs at hydration. */
const folders = {
  production: { site: 'dist', drawing: '.ssr' },
  development: { site: 'dist-dev', drawing: '.ssr-dev' },
} as const;

export default defineConfig(({ isPreview, mode }) => {
  const { site, drawing } = folders[mode === 'development' ? 'development' : 'production'];
  return {
    base: '/',
    // In development one empty page serves every path; the build writes a file for each.
    appType: isPreview ? 'mpa' : 'spa',
    plugins: [
      react(),
      leavePlugin(),
      servicesPlugin(),
      pagesPlugin(drawing),
      previewHeaders(),
      ...workerPlugin(resolve(import.meta.dirname, site)),
    ],
    resolve: { alias },
    css: {
      preprocessorOptions: { scss: { quietDeps: true } },
      postcss: { plugins: [logical, withoutUnused] },
    },
    build: {
      outDir: site,
      // Both would need a looser security policy: an inline script, data: addresses.
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
                groups: [{ name: fileOf, debugName: 'app and following' }],
              },
            },
          },
        },
      },
      ssr: {
        // All packages, so that the aliases apply inside them.
        resolve: { noExternal: true },
        build: {
          outDir: drawing,
          ssr: 'src/build/prerender.tsx',
          // Package paths would appear in comments and change the names of files.
          rolldownOptions: { checks, experimental: { attachDebugInfo: 'none' } },
        },
      },
    },
    // The pages are rendered with the first build's code while the second is written.
    builder: {
      async buildApp(builder) {
        for (const name of ['ssr', 'client'] as const) {
          const environment = builder.environments[name];
          if (environment) await builder.build(environment);
        }
      },
    },
  };
});
