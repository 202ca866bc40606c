/** What `npm run new-worry` has left for an editor to write. A test refuses it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const toDo = 'TO DO:';

/** Each place in the questions, rules, words, facts and screens that has yet to be written, as `file:line: what`. */
export function toDosIn(root: string): readonly string[] {
  return ['flows', 'locales', 'src'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(json|tsx?)$/.test(name))
      .sort()
      .flatMap((name) => {
        const lines = readFileSync(join(root, room, name), 'utf8').split('\n');
        return lines.flatMap((line, index) => {
          const [, what] = line.split(toDo);
          return what === undefined ? [] : `${join(room, name)}:${index + 1}:${what.replace(/",?$/, '')}`;
        });
      }),
  );
}
