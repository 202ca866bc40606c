import { resolve } from 'node:path';
import { argv, env, exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { install, isProgram, mayInstall, onPath } from './programs.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome'];
const packages = ['chromium', 'fonts-dejavu-core'];

/** A CHROMIUM_PATH that leads nowhere is an error, not a reason to test some other browser in silence. */
export function findBrowser() {
  const asked = env['CHROMIUM_PATH'];
  if (asked) return isProgram(asked) ? asked : undefined;
  return names.map(onPath).find((path) => path !== undefined);
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
