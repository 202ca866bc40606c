import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coloursOf, withColours } from '../../src/build/schoolColours.ts';
import { noSchool } from '../../src/directory/noSchool.ts';
import { contrast, leastContrast, paper } from '../../src/styles/contrast.ts';

const sheet = (primary: string, onPrimary: string): Record<string, string> =>
  Object.fromEntries(
    [...String(coloursOf({ primary, onPrimary })?.content).matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );

test('the colours that need no sheet are those of the theme', () => {
  const [light = ''] = readFileSync('src/styles/_tokens.scss', 'utf8').split('@media');
  expect(light).toContain(`--primary: ${noSchool.colours.primary};`);
  expect(light).toContain(`--on-primary: ${noSchool.colours.onPrimary};`);
  expect(coloursOf(noSchool.colours)).toBeUndefined();
  expect(withColours('<head></head>', noSchool.colours)).toBe('<head></head>');
});

test('the colours a profile may have are readable everywhere', () => {
  const colour = fc
    .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
    .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
  const allowed = (primary: string, onPrimary: string): boolean =>
    contrast(primary, paper) >= leastContrast && contrast(onPrimary, primary) >= leastContrast;
  fc.assert(
    fc.property(colour, colour, fc.boolean(), (primary, other, white) => {
      const onPrimary = white ? '#ffffff' : other;
      fc.pre(allowed(primary, onPrimary));
      const tokens = sheet(primary, onPrimary);
      const { 'primary-strong': strong = '', 'primary-ground': ground = '' } = tokens;
      expect(tokens).toMatchObject({ primary, 'on-primary': onPrimary });
      for (const [text, on] of [
        [primary, ground],
        [strong, ground],
        [strong, paper],
        [onPrimary, strong],
      ] as const)
        expect(contrast(text, on)).toBeGreaterThanOrEqual(leastContrast);
    }),
    { numRuns: 500 },
  );
});

test('they count by day and on a screen, and leave what is urgent alone', () => {
  const file = coloursOf({ primary: '#8a1c4a', onPrimary: '#ffffff' });
  expect(file?.name).toBe('assets/colours-8a1c4a-ffffff.css');
  expect(file?.content).toMatch(/^@media screen and \(prefers-color-scheme: light\) \{\s+:root:root \{/);
  expect(Object.keys(sheet('#8a1c4a', '#ffffff'))).toEqual([
    'primary',
    'primary-strong',
    'primary-ground',
    'on-primary',
  ]);
});
