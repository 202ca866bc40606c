/** A school's logo, checked by content before it is published, since its name proves nothing. */
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import type { Problem } from '../directory/explain.ts';

type Logo = NonNullable<SchoolProfile['logo']>;

const mostBytes = 30_000;

/** @param text one character for each byte */
const holds = (bytes: Uint8Array, at: number, text: string): boolean =>
  Buffer.from(text, 'latin1').every((byte, index) => bytes[at + index] === byte);

/** The first bytes of each kind of file. No SVG: opened directly, it is a page that can run scripts and fetch things. */
const kinds: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  png: (bytes) => holds(bytes, 0, '\x89PNG\r\n\x1a\n'),
  webp: (bytes) => holds(bytes, 0, 'RIFF') && holds(bytes, 8, 'WEBP'),
};

/** Why the picture may not be published; undefined if it may. */
export function logoProblem({ file }: Logo, bytes: Uint8Array): Problem | undefined {
  const path = ['logo', 'file'];
  const looks = kinds[file.split('.').at(-1) ?? ''];
  if (!looks)
    return {
      path,
      wrong: `(${file}) is of a kind that is not published`,
      mend: 'save it as .png or .webp',
    };
  if (!looks(bytes))
    return { path, wrong: `(${file}) is not what its name says`, mend: 'save it again as .png or .webp' };
  if (bytes.length > mostBytes)
    return {
      path,
      wrong: `(${file}) has ${Math.ceil(bytes.length / 1000)} kB`,
      mend: `make it smaller: at most ${mostBytes / 1000} kB`,
    };
  return undefined;
}
