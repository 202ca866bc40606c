import { readFileSync } from 'node:fs';

/** Text without the byte order mark that some editors and spreadsheets put before it; no JSON may begin with one. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** A text file in UTF-8, without such a mark. @throws as Node does if it cannot be read */
export const readText = (path: string): string => withoutMark(readFileSync(path, 'utf8'));
