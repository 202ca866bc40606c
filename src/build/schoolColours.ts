/**
 * A school's own colours, in a separate style sheet, since the policy allows no styles inside a page. It is named after its
 * content, so schools with the same colours share it and it may be cached for ever like the other assets. Only for the light
 * theme on screen: the dark theme and print keep their own colours, for which the school has checked none.
 */
import { noSchool } from '../directory/noSchool.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import { contrast, leastContrast } from '../styles/contrast.ts';
import type { SiteFile } from './siteFile.ts';

type Colours = SchoolProfile['colours'];

/** The theme's default (src/styles/_tokens.scss). */
const { colours: theme } = noSchool;

/** Mixes `share` of `one` with the rest of `other`; colours as `#rrggbb`. */
function mix(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [mine = 0, theirs = 0] = [one, other].map((colour) =>
      Number.parseInt(colour.slice(at, at + 2), 16),
    );
    return Math.round(mine * share + theirs * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

/** The strongest tint on which text in that colour is still readable. */
function groundFor(primary: string): string {
  const shares = [0.1, 0.08, 0.06, 0.04, 0.02];
  const grounds = shares.map((share) => mix(primary, '#ffffff', share));
  return grounds.find((ground) => contrast(primary, ground) >= leastContrast) ?? '#ffffff';
}

/** Undefined if the school uses the theme's colours. */
export function coloursOf({ primary, onPrimary }: Colours): SiteFile | undefined {
  if (primary === theme.primary && onPrimary === theme.onPrimary) return undefined;
  const tokens = {
    primary,
    'primary-strong': mix(primary, '#000000', 0.75),
    'primary-ground': groundFor(primary),
    'on-primary': onPrimary,
  };
  const lines = Object.entries(tokens).map(([name, colour]) => `    --${name}: ${colour};\n`);
  return {
    name: `assets/colours-${primary.slice(1)}-${onPrimary.slice(1)}.css`,
    // `:root` twice, so that it wins whatever the order of the sheets.
    content: `@media screen and (prefers-color-scheme: light) {\n  :root:root {\n${lines.join('')}  }\n}\n`,
  };
}

/** The page template with the school's colours; unchanged if it has none. */
export function withColours(template: string, colours: Colours): string {
  const sheet = coloursOf(colours);
  if (!sheet) return template;
  return template.replace('</head>', () => `<link rel="stylesheet" href="/${sheet.name}" />\n  </head>`);
}
