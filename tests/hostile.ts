/** What somebody who means harm, or something that broke on its way, puts where a fact, a word or an address belongs. */
import fc from 'fast-check';

/** How often each property is tried. The seed is printed when one fails. */
export const often = { numRuns: 10_000 };

const schemes = ['javascript:', 'data:', 'vbscript:', 'file:', 'blob:', 'http:', 'intent:', 'about:', 'ws:'];
const endings = [
  'alert(1)',
  'text/html,<script>alert(1)</script>',
  '//evil.example',
  '//evil.example/%2e%2e',
  '',
];

/** Upper and lower case mixed, and signs that browsers skip or trim put in. */
const disguised = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.boolean(), { minLength: text.length, maxLength: text.length }),
      fc.nat(text.length),
      fc.constantFrom(
        '',
        '',
        '\t',
        '\n',
        '\r',
        '\u0000',
        '\u00ad',
        '\u200b',
        '\u202e',
        '\ufeff',
        ' ',
        '%09',
        '&#9;',
        '\\',
      ),
      fc.constantFrom(
        '',
        '',
        ' ',
        '\u0001',
        '\u00a0',
        '\u2028',
        '\ufeff',
        '\t\n',
        'https://',
        '//',
        '/\\',
        '.',
        '+44',
      ),
    )
    .map(([upper, at, put, before]) => {
      const cased = Array.from(text, (sign, index) => (upper[index] === true ? sign.toUpperCase() : sign));
      cased.splice(at, 0, put);
      return before + cased.join('');
    });

/** Addresses that must never be followed. */
export const hostileAddress = fc
  .tuple(fc.constantFrom(...schemes), fc.constantFrom(...endings))
  .chain(([scheme, ending]) => disguised(scheme + ending));

/** Text that would be more than text where it is not escaped. */
export const hostileMarkup = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>',
  '&lt;script&gt;',
  '{{constructor.constructor("alert(1)")()}}',
  "$&$`$'",
  '${alert(1)}',
);

/** Names that every object answers to. */
export const inherited = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
);

export const hostileText = fc.oneof(
  hostileMarkup,
  hostileAddress,
  inherited,
  fc.string({ unit: 'binary' }),
  fc.string(),
);

/** Nobody has taught every object a new word. */
export const untouched = (): boolean =>
  Object.keys(Object.prototype).length === 0 && Object.keys(Array.prototype).length === 0;
