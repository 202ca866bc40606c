/**
 * Writes the worker that keeps the site on the devices of staff who choose it, and the manifest for installing the site, with
 * vite-plugin-pwa. The pages register the worker (src/offline) when a button is pressed.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA, type ManifestOptions, type VitePWAOptions } from 'vite-plugin-pwa';
import { cacheName, workerFile } from '../offline/worker.ts';

const manifest: Partial<ManifestOptions> = {
  // Others may see the name and icon on a phone's screen, so they give nothing away.
  name: 'Next Step',
  short_name: 'Next Step',
  description: 'Plain questions, plain steps.',
  lang: 'en',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  // --primary and --paper of src/styles/_tokens.scss.
  theme_color: '#0b4f4a',
  background_color: '#fbfaf6',
  icons: [
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

type ManifestTransform = NonNullable<VitePWAOptions['workbox']['manifestTransforms']>[number];

/**
 * Each file must be exactly this build's, or nothing is kept: a server in mid-deployment sends old and new files.
 *
 * @param site the folder of the built site
 */
const withIntegrity =
  (site: string): ManifestTransform =>
  (entries) => ({
    manifest: entries.map((entry) => {
      const bytes = readFileSync(join(site, entry.url));
      return { ...entry, integrity: `sha256-${createHash('sha256').update(bytes).digest('base64')}` };
    }),
  });

export function workerPlugin(site: string): Plugin[] {
  const plugins = VitePWA({
    strategies: 'generateSW',
    filename: workerFile,
    injectRegister: false,
    manifest,
    includeManifestIcons: false,
    workbox: {
      cacheId: cacheName,
      inlineWorkboxRuntime: true,
      // A first copy serves the page it was requested on; a new one waits until a page lets it take over (src/offline/keptCopy.ts).
      clientsClaim: true,
      skipWaiting: false,
      globPatterns: ['**/*.{html,js,css,svg,png}'],
      maximumFileSizeToCacheInBytes: 4_000_000,
      manifestTransforms: [withIntegrity(site)],
      // The query string does not change the file, as on the server.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      runtimeCaching: [
        {
          // For an unknown page requested offline: our page has the numbers, the browser's own error page does not.
          urlPattern: ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
          handler: 'NetworkOnly',
          options: { precacheFallback: { fallbackURL: '/404.html' } },
        },
      ],
    },
  });
  // The prerendering code is built first, and is not a site.
  return plugins.map((plugin) => ({ ...plugin, applyToEnvironment: ({ name }) => name === 'client' }));
}
