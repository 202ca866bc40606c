/** The contrast between two colours, as WCAG 2 defines it. */

/** Between 0 (black) and 1 (white). @param colour `#rrggbb` */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same colour) to 21 (black and white), in either order; NaN if one is not a `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The minimum for text at AA (WCAG 1.4.3). */
export const leastContrast = 4.5;

/** The light theme's page background: `--paper` in _tokens.scss; a test checks that they match. */
export const paper = '#fbfaf6';
