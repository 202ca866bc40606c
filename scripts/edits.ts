/** Changes to several files, of which none is written unless all can be made. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';

type Tree = Readonly<Record<string, unknown>>;

/** An object with one entry more, under a path of keys: before the entry `before`, else at the end. */
function withEntry(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown, before: string): Tree {
  if (rest.length > 0) return { ...tree, [key]: withEntry(tree[key] as Tree, rest, value, before) };
  const entries = Object.entries(tree);
  const at = entries.findIndex(([name]) => name === before);
  entries.splice(at < 0 ? entries.length : at, 0, [key, value]);
  return Object.fromEntries(entries);
}

export class Edits {
  readonly #texts = new Map<string, string>();

  /** The file as it is after the changes so far. */
  text(file: string): string {
    return this.#texts.get(file) ?? readFileSync(file, 'utf8');
  }

  create(file: string, text: string): void {
    if (existsSync(file)) throw new Error(`${file} is there already.`);
    this.#texts.set(file, text);
  }

  /** @throws if the file does not hold what is looked for */
  replace(file: string, find: string | RegExp, written: (found: string) => string): void {
    const text = this.text(file);
    if (typeof find === 'string' ? !text.includes(find) : !find.test(text))
      throw new Error(`${file} does not hold ${String(find)}.`);
    this.#texts.set(file, text.replace(find, written));
  }

  before(file: string, find: string | RegExp, added: string): void {
    this.replace(file, find, (found) => `${added}${found}`);
  }

  after(file: string, find: string | RegExp, added: string): void {
    this.replace(file, find, (found) => `${found}${added}`);
  }

  /** Adds an entry to a file of words, before the entry `before` where that is there. */
  words(file: string, path: readonly string[], value: unknown, before = ''): void {
    const tree = withEntry(JSON.parse(this.text(file)) as Tree, path, value, before);
    this.#texts.set(file, `${JSON.stringify(tree, null, 2)}\n`);
  }

  /** Writes them as `npm run format` would, and names the files. */
  async save(): Promise<readonly string[]> {
    const config = (await resolveConfig(`${process.cwd()}/package.json`)) ?? {};
    for (const [file, text] of this.#texts)
      writeFileSync(file, await format(text, { ...config, filepath: file }));
    return [...this.#texts.keys()];
  }
}
