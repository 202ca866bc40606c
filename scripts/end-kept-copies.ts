// Part of npm run build:without-worker, or run on a site already built: removes all copies kept on devices.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { endKeptCopies } from '../src/build/endKeptCopies.ts';

const [site = 'dist'] = argv.slice(2);
if (!existsSync(join(site, 'index.html'))) {
  stderr.write(`${site} holds no built site: run "npm run build" first, or name its folder.\n`);
  exit(2);
}
endKeptCopies(site);
stdout.write(`${site}: copies kept on devices end as soon as each looks for a new version.\n`);
