/**
 * The headers a server sends with each file, for every server alike. Which files, by address:
 * pages (everything else), `/assets/` (named after what is in them, so never asked for twice), and the worker.
 */
import { headerPolicy, workerPolicy } from './policy.ts';

export type Headers = Readonly<Record<string, string>>;

/** The device's senses and powers, none of which is wanted. */
const powers = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
];

/** With every answer of the server, also "not found". */
const always: Headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  // For browsers that do not know frame-ancestors.
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': powers.map((power) => `${power}=()`).join(', '),
  // Two years; only counts over https.
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};

/** Asked for again each time, and sent only when it changed. */
const fresh = 'no-cache';
/** Its name changes with its content. A year, the longest that counts. */
const kept = 'public, max-age=31536000, immutable';

export interface HeaderRule {
  /** Which addresses: all, those that begin with `/assets/`, or the worker's. */
  readonly for: 'all' | 'assets' | 'worker';
  readonly headers: Headers;
}

export const workerPath = '/sw.js';
export const assetsPath = '/assets/';

/**
 * Later rules add to earlier ones and win where both name a header.
 * @param metaPolicy - as the pages carry it
 */
export const headerRules = (metaPolicy: string): readonly HeaderRule[] => [
  {
    for: 'all',
    headers: { 'Content-Security-Policy': headerPolicy(metaPolicy), ...always, 'Cache-Control': fresh },
  },
  { for: 'assets', headers: { 'Cache-Control': kept } },
  { for: 'worker', headers: { 'Content-Security-Policy': workerPolicy } },
];

const matches = (rule: HeaderRule['for'], address: string): boolean =>
  rule === 'all' || (rule === 'assets' ? address.startsWith(assetsPath) : address === workerPath);

/**
 * What a server sends with one answer.
 * @param address - its path, such as `/topics/neglect`
 * @param found - false for the page that says "not found", which must not be kept wherever it stands
 */
export function headersFor(address: string, metaPolicy: string, found = true): Headers {
  const rules = headerRules(metaPolicy).filter(({ for: rule }) => matches(rule, address));
  const headers = Object.assign({}, ...rules.map((rule) => rule.headers)) as Headers;
  return found ? headers : { ...headers, 'Cache-Control': fresh };
}
