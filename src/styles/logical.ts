/**
 * The library writes left and right. Turned into start and end while building, so that pages written from right to left
 * are not a second sheet.
 */
interface Declaration {
  prop: string;
  value: string;
}

const sides: Readonly<Record<string, string>> = { left: 'start', right: 'end' };

export const logical = {
  postcssPlugin: 'logical',
  Declaration(declaration: Declaration): void {
    const { prop, value } = declaration;
    const [, property = '', side = '', rest = ''] =
      /^(margin|padding|border)-(left|right)(-\w+)?$/.exec(prop) ?? /^()(left|right)()$/.exec(prop) ?? [];
    const turned = sides[side];
    if (turned !== undefined) declaration.prop = `${property || 'inset'}-inline-${turned}${rest}`;
    const aligned = prop === 'text-align' ? sides[value] : undefined;
    if (aligned !== undefined) declaration.value = aligned;
  },
};
