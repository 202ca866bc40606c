/**
 * The Nodes that the project promises to work on. They come from the registry as packages of one binary; what those would do at
 * install is what .npmrc keeps from running.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import process from 'node:process';

/** The floor that `engines` names, and the two that are looked after for longest (docs/decisions/0012-libraries-and-node.md). */
export const versions = ['20.20.2', '22.23.3', '24.22.1'];

/** Those that are not running this. */
export const otherVersions = versions.filter((version) => process.version !== `v${version}`);

const root = resolve(import.meta.dirname, '..');

export interface Ran {
  readonly ok: boolean;
  readonly said: string;
}

/** Runs a command with the programs of that folder before all others. */
export function run(command: string, args: readonly string[], folder: string, cwd = root): Ran {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, PATH: [folder, process.env['PATH']].join(delimiter) },
  });
  return { ok: status === 0, said: `${stdout}${stderr}${error ? `${error.message}\n` : ''}` };
}

/** The folder with the program of that version, fetched if it is not there yet. */
export function folderOf(version: string): string {
  if (process.version === `v${version}`) return dirname(process.execPath);
  const place = join(root, 'node_modules/.cache/next-step/nodes', version);
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(place, 'node_modules', name, 'bin');
  if (existsSync(folder)) return folder;
  mkdirSync(place, { recursive: true });
  const options = ['--prefix', '.', '--no-save', '--no-package-lock', '--ignore-scripts', '--silent'];
  const { ok, said } = run('npm', ['install', ...options, `${name}@${version}`], '', place);
  if (!ok || !existsSync(folder)) throw new Error(`${name}@${version} cannot be installed.\n${said}`);
  return folder;
}
