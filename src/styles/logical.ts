/**
 * The library uses left and right. The build turns them into start and end, so that right-to-left pages need no
 * second sheet.
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
