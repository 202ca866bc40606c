/** Programs of the system that the tests and measurements use. Installing them: scripts/setup.mjs. */
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

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
 * Servers are in folders that only root's PATH contains.
 * @param {string} name
 */
export function onPath(name) {
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/** Chromium or Chrome. A wrong CHROMIUM_PATH is an error, not a reason to test another browser unannounced. */
export function findBrowser() {
  const asked = env['CHROMIUM_PATH'];
  if (asked) return isProgram(asked) ? asked : undefined;
  return ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find((path) => path !== undefined);
}

/**
 * Chromium without its windows: the same engine, and half the time to open a page in a new profile.
 * It has no back/forward cache, so tests of that need the full browser. Falls back to the full browser if there is no
 * shell; a CHROMIUM_PATH applies to everything.
 */
export const findShell = () =>
  (env['CHROMIUM_PATH'] ? undefined : onPath('chromium-headless-shell')) ?? findBrowser();

/** The programs of each engine; undefined if one is missing. */
export function findEngines() {
  const [driver, screen, browser] = [onPath('WebKitWebDriver'), onPath('Xvfb'), findMiniBrowser()];
  return {
    chromium: findBrowser(),
    firefox: onPath('firefox-esr') ?? onPath('firefox'),
    webkit: driver && screen && browser ? { driver, screen, browser } : undefined,
  };
}

/** WebKit's MiniBrowser is not in PATH: /usr/lib/<machine>/webkit2gtk-4.1/MiniBrowser. */
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
