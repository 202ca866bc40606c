/** The pages as they are published hold no code: no handler, no inline script, no address that runs one. After the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/build/inlineStyles.ts';
import { policyIn } from '../../src/policy/policy.ts';

const dist = resolve(import.meta.dirname, '../../dist');

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** For a script or a sheet: its content. */
  readonly inside: string;
}

const attribute = /\s+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
const tag = new RegExp(`<([a-z][^\\s/>]*)((?:${attribute.source})*)\\s*/?>`, 'gi');

/** Every tag of a page. The build writes its own HTML, so it can be read without a browser; what can't be read is a fault. */
function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  let rest = html;
  for (;;) {
    const at = rest.search(/<[a-z]/i);
    if (at === -1) return tags;
    rest = rest.slice(at);
    tag.lastIndex = 0;
    const found = tag.exec(rest);
    if (found?.index !== 0) throw new Error(`This tag cannot be read: ${rest.slice(0, 80)}`);
    const [whole, name = '', given = ''] = found;
    rest = rest.slice(whole.length);
    const holdsText = /^(script|style)$/i.test(name);
    const inside = holdsText ? rest.slice(0, rest.search(new RegExp(`</${name}`, 'i'))) : '';
    if (holdsText) rest = rest.slice(inside.length);
    const attributes = [...given.matchAll(attribute)].map(
      // Quoted in one of two ways or not at all: of the three, one is there.
      ([, key = '', ...values]) => [key.toLowerCase(), values.join('')] as const,
    );
    tags.push({ name: name.toLowerCase(), attributes: new Map(attributes), inside });
  }
}

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => ({ path, tags: tagsOf(readFileSync(join(dist, path), 'utf8')) }));

/** Where something is wrong, each once. */
const wrong = (faultOf: (tag: Tag) => string | undefined): readonly string[] => [
  ...new Set(
    pages.flatMap(({ path, tags }) =>
      tags.flatMap((one) => {
        const fault = faultOf(one);
        return fault === undefined ? [] : [`${path}: ${fault}`];
      }),
    ),
  ),
];

/** Attributes in which a browser looks for an address. */
const followed = ['href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster', 'xlink:href', 'ping'];

/** What readers' browsers ask for; packed copies of it; and the feed, where it was written. */
const wanted = /(\.(html|js|css|svg|png|webp|webmanifest)(\.(br|gz))?|^feed\/[\w./-]+\.json|^_headers)$/;

it('only kinds of files that readers need are published', () => {
  const strange = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
    .filter((path) => !wanted.test(path) || /(^|\/)\./.test(path));
  expect(strange).toEqual([]);
});

describe('published pages', () => {
  it('are read tag by tag', () => {
    expect(pages.length).toBeGreaterThan(100);
    const [tags] = [
      tagsOf(`<p hidden class='a' data-x="<b>">x < y</p><script src="/a">if (a<b) c()</script><br/>`),
    ];
    expect(tags.map(({ name, attributes }) => [name, ...attributes.keys()])).toEqual([
      ['p', 'hidden', 'class', 'data-x'],
      ['script', 'src'],
      ['br'],
    ]);
    expect(() => tagsOf('<p "onclick=x>')).toThrow();
  });

  it('have no handler and no style written into a tag', () => {
    expect(
      wrong(({ name, attributes }) =>
        [...attributes.keys()]
          .filter((key) => /^on/.test(key) || key === 'style' || key === 'srcdoc')
          .map((key) => `<${name} ${key}>`)
          .at(0),
      ),
    ).toEqual([]);
  });

  it('have no script of their own but the way out, which the policy names: else files of ours, and JSON', () => {
    const policy = policyIn(readFileSync(join(dist, 'index.html'), 'utf8'));
    // The empty page that Leave opens without network is the one page without.
    const without = pages.filter(({ tags }) => !tags.some(({ name }) => name === 'script'));
    expect(without.map(({ path }) => path)).toEqual(['blank.html']);
    expect(
      wrong(({ name, attributes, inside }) => {
        if (name !== 'script') return undefined;
        const isOurs = /^\/[\w./-]+\.js$/.test(attributes.get('src') ?? '') && inside.trim() === '';
        const isJson = attributes.get('type') === 'application/json' && !inside.includes('<');
        if (isJson) JSON.parse(inside);
        const isWayOut = attributes.size === 0 && policy.includes(` '${hashOf(inside)}'`);
        return isOurs || isJson || isWayOut ? undefined : `<script> ${inside.slice(0, 40)}`;
      }),
    ).toEqual([]);
  });

  it('follow no address but pages of ours, https, tel, sms and mailto', () => {
    expect(
      wrong(({ name, attributes }) =>
        followed
          .flatMap((key) => attributes.get(key) ?? [])
          .filter((address) => !/^(?:\/(?![/\\])|[#?]|https:\/\/[a-z\d]|(?:tel|sms|mailto):)/.test(address))
          .map((address) => `<${name}> ${address}`)
          .at(0),
      ),
    ).toEqual([]);
  });

  it('hold nothing that brings in something else', () => {
    expect(
      wrong(({ name, attributes }) =>
        ['iframe', 'frame', 'object', 'embed', 'applet', 'base', 'portal'].includes(name) ||
        (attributes.get('http-equiv') ?? '').toLowerCase() === 'refresh'
          ? `<${name}>`
          : undefined,
      ),
    ).toEqual([]);
  });
});
