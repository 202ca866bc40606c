import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { argv, env, exit, getuid, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

const names = ['chromium', 'chromium-browser', 'google-chrome'];
const packages = ['chromium', 'fonts-dejavu-core'];

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} name */
export function onPath(name) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/** A CHROMIUM_PATH that leads nowhere is an error, not a reason to test some other browser in silence. */
export function findBrowser() {
  const asked = env['CHROMIUM_PATH'];
  if (asked) return isProgram(asked) ? asked : undefined;
  return names.map(onPath).find((path) => path !== undefined);
}

/** Root, on a machine with Debian's packages. */
export const mayInstall = () => getuid?.() === 0 && onPath('apt-get') !== undefined;

/**
 * Output is kept for the case that something fails: a long apt log on every first run hides what matters.
 * @param {readonly string[]} packages
 */
export function install(packages) {
  stderr.write(`Installing ${packages.join(', ')} with apt-get …\n`);
  const quiet = /** @type {const} */ ({
    encoding: 'utf8',
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stdout: said, stderr: complained } = spawnSync('apt-get', args, quiet);
    if (status !== 0) {
      stderr.write(`${said}${complained}`);
      return;
    }
  }
}

if (argv[1] && resolve(argv[1]) === fileURLToPath(import.meta.url)) {
  let found = findBrowser();
  if (!found && !env['CHROMIUM_PATH'] && mayInstall()) {
    install(packages);
    found = findBrowser();
  }
  if (!found) {
    const why = env['CHROMIUM_PATH'] ? `CHROMIUM_PATH is ${env['CHROMIUM_PATH']}, which is no program. ` : '';
    stderr.write(
      `${why}Install Chromium (Debian, Ubuntu: apt-get install chromium) or set CHROMIUM_PATH to a Chromium or Chrome.\n`,
    );
    exit(1);
  }
  stdout.write(`${found}\n`);
}
