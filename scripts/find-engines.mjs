// Browsers of three engines. What is missing is installed where that may be done (root, Debian) or named in a plain line;
// where everything has to be tested (CI=true) a missing one is a failure.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, env, stdout } from 'node:process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { install, isProgram, mayInstall, onPath } from './programs.mjs';

const packages = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** WebKit's small browser is on no path: /usr/lib/<machine>/webkit2gtk-4.1/MiniBrowser. */
function findMiniBrowser() {
  for (const machine of folders('/usr/lib'))
    for (const kind of folders(machine).filter((path) => /\/webkit2gtk-[\d.]+$/.test(path)))
      if (isProgram(join(kind, 'MiniBrowser'))) return join(kind, 'MiniBrowser');
  return undefined;
}

/** @param {string} path */
function folders(path) {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(path, name));
  } catch {
    return [];
  }
}

/** The programs of each engine; undefined where one of them is missing. */
export function findEngines() {
  const [driver, screen, browser] = [onPath('WebKitWebDriver'), onPath('Xvfb'), findMiniBrowser()];
  return {
    chromium: findBrowser(),
    firefox: onPath('firefox-esr') ?? onPath('firefox'),
    webkit: driver && screen && browser ? { driver, screen, browser } : undefined,
  };
}

/** @returns {(keyof typeof packages)[]} */
function missing() {
  const found = findEngines();
  return /** @type {(keyof typeof packages)[]} */ (Object.keys(packages)).filter((name) => !found[name]);
}

if (argv[1] && resolve(argv[1]) === fileURLToPath(import.meta.url)) {
  if (missing().length > 0 && mayInstall()) install(missing().flatMap((name) => packages[name]));
  for (const name of missing())
    stdout.write(`Left out: ${name}. Install it with: apt-get install ${packages[name].join(' ')}\n`);
  if (missing().length > 0 && env['CI'] === 'true') process.exitCode = 1;
}
