// npm run setup: the browsers and servers that the tests drive. What is missing is installed where that may be done (root on
// Debian or Ubuntu), after saying so, or named with how to install it. `-- chromium nginx` looks for some of them only.
//
// Exit 1 where a needed one is missing. Firefox and WebKit are needed only where everything has to be tested (CI=true):
// elsewhere their tests are left out, and that is said. Chromium's shell is never needed; it saves time.
import { spawnSync } from 'node:child_process';
import { argv, env, exit, getuid, stdout } from 'node:process';
import { findBrowser, findEngines, onPath } from './programs.mjs';

/** @typedef {{ packages: readonly string[], isThere: () => boolean, needed: boolean, without?: string }} Wanted */

const everything = env['CI'] === 'true';
const leftOut = 'its tests are left out';
/** If somebody chose a browser, do not install another. */
const ownBrowser = Boolean(env['CHROMIUM_PATH']);

/** @type {Readonly<Record<string, Wanted>>} */
const programs = {
  chromium: {
    packages: ['chromium', 'fonts-dejavu-core'],
    isThere: () => findBrowser() !== undefined,
    needed: true,
  },
  shell: {
    // Together with Chromium, because both share files of one version.
    packages: ['chromium', 'chromium-headless-shell'],
    isThere: () => ownBrowser || onPath('chromium-headless-shell') !== undefined,
    needed: false,
    without: 'the whole of Chromium does its work, and takes longer',
  },
  firefox: {
    packages: ['firefox-esr'],
    isThere: () => findEngines().firefox !== undefined,
    needed: everything,
    without: leftOut,
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb'],
    isThere: () => findEngines().webkit !== undefined,
    needed: everything,
    without: leftOut,
  },
  nginx: { packages: ['nginx'], isThere: () => onPath('nginx') !== undefined, needed: true },
  caddy: { packages: ['caddy'], isThere: () => onPath('caddy') !== undefined, needed: true },
};

const asked = argv.slice(2);
const unknown = asked.filter((name) => !(name in programs));
if (unknown.length > 0) {
  stdout.write(`Unknown: ${unknown.join(', ')}. Allowed: ${Object.keys(programs).join(', ')}.\n`);
  exit(2);
}
const names = asked.length > 0 ? asked : Object.keys(programs);

/** @param {readonly string[]} among */
const missing = (among) =>
  Object.entries(programs).filter(([name, { isThere }]) => among.includes(name) && !isThere());

/** @param {ReturnType<typeof missing>} wanted */
const packagesOf = (wanted) => [...new Set(wanted.flatMap(([, { packages }]) => packages))].join(' ');

/**
 * Show apt-get's output only if it fails: a long log on every first run hides what matters.
 * @param {string} packages
 */
function install(packages) {
  stdout.write(`Installing on this machine, as root, with apt-get: ${packages}\n`);
  for (const command of ['update', `install -y --no-install-recommends ${packages}`]) {
    const {
      status,
      stdout: said,
      stderr,
    } = spawnSync('apt-get', command.split(' '), {
      encoding: 'utf8',
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status === 0) continue;
    stdout.write(`${said}${stderr}`);
    return;
  }
}

// Not what CHROMIUM_PATH was to name.
const installable = names.filter((name) => !(ownBrowser && name === 'chromium'));
if (getuid?.() === 0 && onPath('apt-get') !== undefined && missing(installable).length > 0)
  install(packagesOf(missing(installable)));

const stillMissing = missing(names);
for (const [name, { packages, needed, without }] of stillMissing) {
  const how = `apt-get install ${packages.join(' ')} (Debian, Ubuntu)`;
  const why =
    name === 'chromium' && ownBrowser
      ? `CHROMIUM_PATH is ${env['CHROMIUM_PATH']}, which is no program: correct it, or unset it and`
      : `Missing: ${name}${needed || without === undefined ? '' : `; ${without}`}. To install it:`;
  stdout.write(`${why} ${how}\n`);
}
if (stillMissing.some(([, { needed }]) => needed)) exit(1);
if (stillMissing.length === 0) stdout.write(`Here: ${names.join(', ')}.\n`);
