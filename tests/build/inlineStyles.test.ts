/** Inline rules of the first pages, and where the sheet is linked. For the published pages: tests/published/styles.test.ts. */
import { describe, expect, it } from 'vitest';
import { inlineStyles, placeStyles, hashOf, withStylesInside } from '../../src/build/inlineStyles.ts';

const page = '<body class="shown"><p id="here">Words</p></body>';
const rules = (sheet: string) => inlineStyles(sheet, [page]);

describe('the rules inside', () => {
  it('are those that the pages need', async () => {
    expect(await rules('.shown{color:red}.hidden{color:blue}#here{top:0}p{margin:0}table{margin:0}')).toBe(
      '.shown{color:red}#here{top:0}p{margin:0}',
    );
  });

  it('keep the colours of day and night, and variables that are used', async () => {
    const sheet =
      ':root{--ink:#000;--unused:#fff}@media (prefers-color-scheme:dark){:root{--ink:#fff}}p{color:var(--ink)}';
    const found = await inlineStyles(sheet, [`<html>${page}</html> root`]);
    expect(found).toContain('--ink:#000');
    expect(found).toContain('prefers-color-scheme:dark');
    expect(found).not.toContain('--unused');
  });

  it('leave paper and forced colours to the sheet, with all that is nested in them', async () => {
    const waits = '@media print{p{color:#000}@page{margin:0}.shown{top:0}}';
    const forced = '@media screen and (forced-colors:active),(-ms-high-contrast:active){p{border:0}}';
    expect(await rules(`p{margin:0}${waits}.shown{left:0}${forced}#here{top:1px}`)).toBe(
      'p{margin:0}.shown{left:0}#here{top:1px}',
    );
  });

  it('are never none', async () => {
    await expect(rules('table{margin:0}')).rejects.toThrow(/No style is left/);
  });
});

describe('the hash', () => {
  it('is that of a policy', () => {
    // Of the empty text, as the standard for SHA-256 gives it, in base 64.
    expect(hashOf('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  });
});

describe('a page', () => {
  const bare = '<head><!--policy--><link rel="stylesheet" href="/a.css"></head><body><p>x</p></body>';
  const template = withStylesInside(bare, 'p{content:"$&"}', "default-src 'none'");

  it('with rules inside asks for the sheet at its end', () => {
    expect(placeStyles(template, true)).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'" \/>\s*<style>p\{content:"\$&"\}<\/style><\/head><body><p>x<\/p><link rel="stylesheet" href="\/a.css">\s*<\/body>/,
    );
  });

  it('without them waits for the sheet', () => {
    const placed = placeStyles(template, false);
    expect(placed).not.toContain('<style');
    expect(placed).toMatch(/<link rel="stylesheet" href="\/a.css"><\/head>/);
  });

  it('stays as it is while developing', () => {
    expect(placeStyles(bare, true)).toBe(bare);
  });

  it.each([
    ['no sheet', bare.replace(/<link[^>]*>/, ''), /no style sheet/],
    ['no place for a policy', bare.replace('<!--policy-->', ''), /no <!--policy-->/],
  ])('whose template has %s is refused', (_what, damaged, message) => {
    expect(() => withStylesInside(damaged, 'p{}', 'x')).toThrow(message);
  });
});
