/**
 * Writes server header files for a built site to deploy/headers/, from the policy in its pages: see deploy/README.md.
 * Part of `npm run build`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ownPages } from '../src/build/pages.ts';
import { schoolsPath, servicePath, setUpPath, topicPath } from '../src/routes.ts';
import { policyIn } from '../src/policy/policy.ts';
import { caddyHeaders } from '../src/policy/servers/caddy.ts';
import { iisConfig } from '../src/policy/servers/iis.ts';
import { netlifyHeaders } from '../src/policy/servers/netlify.ts';
import { nginxHeaders } from '../src/policy/servers/nginx.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'deploy/headers');
const policy = policyIn(readFileSync(join(root, 'dist/index.html'), 'utf8'));
const pages = [
  ...ownPages.map(({ path }) => path),
  setUpPath,
  topicPath('*'),
  servicePath('*'),
  `${schoolsPath}/*`,
];
const { maps, headers } = nginxHeaders(policy);

mkdirSync(folder, { recursive: true });
for (const [name, text] of [
  ['nginx-maps.conf', maps],
  ['nginx-headers.conf', headers],
  ['Caddyfile', caddyHeaders(policy)],
  ['_headers', netlifyHeaders(policy, pages)],
  ['web.config', iisConfig(policy)],
] as const)
  writeFileSync(join(folder, name), text);
