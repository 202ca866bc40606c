/** The kill switch: puts a worker that ends all kept copies in the place of the one that keeps them. Node only. */
import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { workerFile } from '../offline/worker.ts';

/** @throws if the folder of the site is not there */
export function endKeptCopies(site: string): void {
  copyFileSync(resolve(import.meta.dirname, '../offline/endWorker.js'), join(site, workerFile));
}
