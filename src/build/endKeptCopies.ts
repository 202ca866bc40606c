/** The kill switch: replaces the worker that keeps copies with one that removes them all. Node only. */
import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { workerFile } from '../offline/worker.ts';

/** @throws if the site's folder does not exist */
export function endKeptCopies(site: string): void {
  copyFileSync(resolve(import.meta.dirname, '../offline/endWorker.js'), join(site, workerFile));
}
