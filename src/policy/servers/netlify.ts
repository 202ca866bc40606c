import { assetsPath, headersFor, workerPath } from '../headers.ts';

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Rules that hold for the same address are joined there, and two
 * policies would both count, so no two of these name the same header for one address.
 *
 * @param metaPolicy - as the pages carry it
 * @param pages - addresses as these hosts match them, such as `/about` and `/topics/*`
 */
export function netlifyHeaders(metaPolicy: string, pages: readonly string[]): string {
  const differing = ['Content-Security-Policy', 'Cache-Control'];
  const [page, asset, worker] = ['/', assetsPath, workerPath].map((address) =>
    headersFor(address, metaPolicy),
  );
  const rule = (address: string, headers: readonly (readonly [string, string])[]): string =>
    `${address}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  const split = (headers = {}, wanted: boolean) =>
    Object.entries<string>(headers).filter(([name]) => differing.includes(name) === wanted);
  return [
    rule('/*', split(page, false)),
    ...pages.map((address) => rule(address, split(page, true))),
    rule(`${assetsPath}*`, split(asset, true)),
    rule(workerPath, split(worker, true)),
  ].join('\n');
}
