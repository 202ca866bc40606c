// Chromium without its windows: the same engine, and half the time to open a page in a profile of its own and leave it.
// Without Chromium's own front it keeps no page for Back, so what is about that needs the whole browser.
import { resolve } from 'node:path';
import { argv, env, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { install, mayInstall, onPath } from './programs.mjs';

const name = 'chromium-headless-shell';

/** Where there is none, the whole browser; a CHROMIUM_PATH is what is wanted for everything. */
export const findShell = () => (env['CHROMIUM_PATH'] ? undefined : onPath(name)) ?? findBrowser();

if (argv[1] && resolve(argv[1]) === fileURLToPath(import.meta.url)) {
  // With Chromium itself, as both share files of one version.
  const wanted = !env['CHROMIUM_PATH'];
  if (wanted && !onPath(name) && mayInstall()) install(['chromium', name]);
  if (wanted && !onPath(name))
    stderr.write(`No ${name} here: the whole of Chromium does it all, and takes longer.\n`);
  stdout.write(`${findShell()}\n`);
}
