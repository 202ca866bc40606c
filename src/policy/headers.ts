/**
 * The headers sent with each file, the same for every server. Three kinds of file, by address:
 * `/assets/` (named after their content, so never requested twice), the worker, and pages (everything else).
 */
import { headerPolicy, workerPolicy } from './policy.ts';

export type Headers = Readonly<Record<string, string>>;

/** Device features such as camera and location; the site uses none. */
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

/** With every response, including "not found". */
const always: Headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  // For browsers that do not support frame-ancestors.
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': powers.map((power) => `${power}=()`).join(', '),
  // Two years; browsers obey it only over https.
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};

/** Revalidated each time, and sent only if changed. */
const fresh = 'no-cache';
/** Its name changes with its content. A year is the useful maximum. */
const kept = 'public, max-age=31536000, immutable';

export interface HeaderRule {
  /** The addresses it applies to: all, those under `/assets/`, or the worker's. */
  readonly for: 'all' | 'assets' | 'worker';
  readonly headers: Headers;
}

export const workerPath = '/sw.js';
export const assetsPath = '/assets/';

/**
 * Later rules add to earlier ones and win if both set a header.
 * @param metaPolicy - the policy in the pages' meta tag
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
 * The headers of one response.
 * @param address - its path, such as `/topics/neglect`
 * @param found - false for the "not found" page, which must not be cached at any address
 */
export function headersFor(address: string, metaPolicy: string, found = true): Headers {
  const rules = headerRules(metaPolicy).filter(({ for: rule }) => matches(rule, address));
  const headers = Object.assign({}, ...rules.map((rule) => rule.headers)) as Headers;
  return found ? headers : { ...headers, 'Cache-Control': fresh };
}
