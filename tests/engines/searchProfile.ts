/** Looks through everything a browser left on the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPacked, unpack } from './sessionFiles.ts';

/** The files, by path in the folder, that contain one of the words: as UTF-8 or UTF-16, compressed or not. */
export function filesWith(folder: string, words: readonly string[]): string[] {
  const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const content = contentOf(path);
      return needles.some((needle) => content.some((bytes) => bytes.includes(needle)));
    })
    .map((path) => path.slice(folder.length + 1));
}

function contentOf(path: string): readonly Buffer[] {
  const file = readFileSync(path);
  if (!isPacked(file)) return [file];
  const session = unpack(file);
  // A page's history state is encoded once more there.
  const encoded = session.toString('latin1').matchAll(/"([A-Za-z0-9+/]{16,}={0,2})"/g);
  return [file, session, ...[...encoded].map(([, text = '']) => Buffer.from(text, 'base64'))];
}
