/**
 * The worker that keeps the site on the devices of staff who choose it, and what a device needs to install the site: one
 * file each, by vite-plugin-pwa. Registering is the pages' own work (src/offline), at the press of a button.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA, type ManifestOptions, type VitePWAOptions } from 'vite-plugin-pwa';
import { cacheName, workerFile } from '../offline/worker.ts';

const manifest: Partial<ManifestOptions> = {
  // Others may see them on a phone's screen: they give nothing away.
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
 * Each file has to be the very one of this build, or nothing is kept: a deployment under way sends old and new ones.
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
      // A first copy serves the page it was asked on; a new one waits until a page lets it (src/offline/keptCopy.ts).
      clientsClaim: true,
      skipWaiting: false,
      globPatterns: ['**/*.{html,js,css,svg,png}'],
      maximumFileSizeToCacheInBytes: 4_000_000,
      manifestTransforms: [withIntegrity(site)],
      // A page is the same file whatever is asked of it, as on the server.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      runtimeCaching: [
        {
          // A page that is nowhere, asked for offline: ours has the numbers, the browser's own has not.
          urlPattern: ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
          handler: 'NetworkOnly',
          options: { precacheFallback: { fallbackURL: '/404.html' } },
        },
      ],
    },
  });
  // The server's drawing code is built first, and is no site.
  return plugins.map((plugin) => ({ ...plugin, applyToEnvironment: ({ name }) => name === 'client' }));
}
