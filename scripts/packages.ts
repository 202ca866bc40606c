/**
 * Checks every installed package: where it comes from, its licence, and how many reach readers. Needs no network.
 * `npm run packages`, or `npm run packages -- --write` to update the bill of materials after a change of packages.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { lockedPackages, shippedPackages, type LockFile } from './lockFile.ts';
import { packageFaults } from './packageFaults.ts';
import { sbomOf } from './sbom.ts';

const bill = 'sbom.cdx.json';
const own = 'package-lock.json';
const read = (path: string): LockFile => JSON.parse(readFileSync(path, 'utf8')) as LockFile;

/** The packages bench/ compares us with are installed there, and never reach readers. */
const others = readdirSync('bench')
  .map((name) => `bench/${name}/${own}`)
  .filter((path) => existsSync(path));

const lock = read(own);
const text = sbomOf(lock);
if (process.argv.includes('--write')) writeFileSync(bill, text);

const faults = [
  ...[own, ...others].flatMap((path) =>
    packageFaults(read(path), path === own).map((fault) => `${path}: ${fault}`),
  ),
  ...(existsSync(bill) && readFileSync(bill, 'utf8') === text
    ? []
    : [`${bill} is behind ${own}. Mend: "npm run packages -- --write", and look at what changed.`]),
];
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(
  `${lockedPackages(lock).length} packages, ${shippedPackages(lock).length} of them can reach readers: ${faults.length} faults\n`,
);
if (faults.length > 0) process.exitCode = 1;
