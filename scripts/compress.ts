/** `npm run compress [-- <folder>]`, after a build: see deploy/README.md. The folder is dist if none is named. */
import { join, resolve } from 'node:path';
import process from 'node:process';
import { compress } from '../src/build/compress.ts';

compress(resolve(process.argv[2] ?? join(import.meta.dirname, '../dist')));
