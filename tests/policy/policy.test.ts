/** The policy and the headers, the same for every server. Their effect in a browser: tests/e2e/policy.test.ts. */
import { describe, expect, it } from 'vitest';
import { headersFor, headerRules } from '../../src/policy/headers.ts';
import { headerPolicy, pagePolicy, policyIn, workerPolicy } from '../../src/policy/policy.ts';
import { caddyHeaders } from '../../src/policy/servers/caddy.ts';
import { iisConfig } from '../../src/policy/servers/iis.ts';
import { netlifyHeaders } from '../../src/policy/servers/netlify.ts';
import { nginxHeaders } from '../../src/policy/servers/nginx.ts';

const policy = pagePolicy({ script: 'sha256-Ab+/=', style: 'sha256-Cd+/=' });
const addresses = ['/', '/topics/neglect', '/assets/index-1.js', '/sw.js', '/icon.svg'];

describe('the policy', () => {
  it('allows nothing that is not named, and nothing to be sent', () => {
    expect(policy).toMatch(/^default-src 'none'; /);
    for (const directive of ['connect-src', 'object-src', 'base-uri', 'form-action', 'font-src'])
      expect(policy.split('; ')).toContain(`${directive} 'none'`);
    expect(policy.split('; ')).toContain("require-trusted-types-for 'script'");
  });

  it('has no way round it', () => {
    for (const word of ['unsafe', '*', 'data:', 'blob:', 'http', 'strict-dynamic'])
      expect(policy).not.toContain(word);
    expect(workerPolicy).toBe("default-src 'none'; script-src 'self'; connect-src 'self'");
  });

  it('says in the header what a meta tag cannot', () => {
    expect(policy).not.toContain('frame-ancestors');
    expect(headerPolicy(policy)).toBe(`${policy}; frame-ancestors 'none'`);
  });

  it('is read from a page, and a page without one is not ours', () => {
    expect(policyIn(`<head><meta http-equiv="Content-Security-Policy" content="${policy}" /></head>`)).toBe(
      policy,
    );
    expect(() => policyIn('<head></head>')).toThrow(/build the site again/);
  });
});

describe('the headers', () => {
  it.each(addresses)('of %s keep it from being sniffed, framed or referred from', (address) => {
    expect(headersFor(address, policy)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Strict-Transport-Security': expect.stringMatching(/^max-age=63072000; includeSubDomains$/) as string,
    });
  });

  it('let only what is named after its content be kept', () => {
    const keeping = (address: string, found = true) => headersFor(address, policy, found)['Cache-Control'];
    expect(keeping('/assets/index-1.js')).toBe('public, max-age=31536000, immutable');
    expect(keeping('/assets/index-1.js', false)).toBe('no-cache');
    for (const address of ['/', '/topics/neglect', '/sw.js', '/icon.svg'])
      expect(keeping(address)).toBe('no-cache');
  });

  it('let the worker alone fetch, and only from here', () => {
    for (const address of addresses) {
      const sent = headersFor(address, policy)['Content-Security-Policy'] ?? '';
      expect(sent).toContain(address === '/sw.js' ? "connect-src 'self'" : "connect-src 'none'");
    }
  });

  it('take every power away that the device could lend', () => {
    const powers = headersFor('/', policy)['Permissions-Policy'] ?? '';
    for (const power of ['camera', 'microphone', 'geolocation', 'browsing-topics', 'payment'])
      expect(powers.split(', ')).toContain(`${power}=()`);
    expect(powers).not.toMatch(/\((?!\))/);
  });
});

/** How each kind of file writes a header with its value. */
const written: readonly (readonly [string, string, (name: string, value: string) => string])[] = [
  ['Caddy', caddyHeaders(policy), (name, value) => `${name} "${value}"`],
  ['Netlify and Cloudflare', netlifyHeaders(policy, ['/', '/about']), (name, value) => `${name}: ${value}`],
  ['IIS', iisConfig(policy), (name, value) => `<add name="${name}" value="${value}" />`],
];

describe('servers', () => {
  it.each(written)('%s gets every header of every rule', (_server, text, write) => {
    for (const { headers } of headerRules(policy))
      for (const [name, value] of Object.entries(headers)) expect(text).toContain(write(name, value));
  });

  it('nginx adds each header once, and looks up what differs by address', () => {
    const { maps, headers } = nginxHeaders(policy);
    for (const [name, value] of Object.entries(headersFor('/', policy))) {
      const lines = headers.split('\n').filter((line) => line.startsWith(`add_header ${name} `));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/ always;$/);
      expect(`${headers}${maps}`).toContain(`"${value}"`);
    }
    expect(maps).toContain(`"${workerPolicy}"`);
    expect(maps).toContain('~^(200|206|304):/assets/ "public, max-age=31536000, immutable";');
  });

  it('Netlify and Cloudflare never get a header twice for one address', () => {
    const rules = netlifyHeaders(policy, ['/', '/about', '/topics/*'])
      .split('\n\n')
      .map((rule) => {
        const [address = '', ...lines] = rule.trim().split('\n');
        const reach = new RegExp(`^${address.replace('*', '.*').replace('.js', '\\.js')}$`);
        return { reach, names: lines.map((line) => line.trim().split(':')[0] ?? '') };
      });
    for (const address of ['/', '/about', '/topics/neglect', '/assets/a.js', '/sw.js', '/nothing']) {
      const names = rules.filter(({ reach }) => reach.test(address)).flatMap((rule) => rule.names);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toContain('X-Content-Type-Options');
    }
  });
});
