/** The place a council is named after, from its id: `csc-west-sussex` is West Sussex. */
export const councilName = (id: string): string =>
  id
    .replace(/^csc-/, '')
    .split('-')
    .map((word) =>
      ['and', 'of', 'on', 'upon', 'the'].includes(word)
        ? word
        : word.replace(/^./, (letter) => letter.toUpperCase()),
    )
    .join(' ');
