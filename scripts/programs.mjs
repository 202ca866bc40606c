/** Programs of the system that tests need: found, or installed by Debian's package manager where that is allowed. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid, stderr } from 'node:process';

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Servers lie where only root's path leads.
 * @param {string} name
 */
export function onPath(name) {
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

export function mayInstall() {
  return getuid?.() === 0 && onPath('apt-get') !== undefined;
}

/**
 * Output is kept for the case that something fails: a long log on every first run hides what matters.
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
