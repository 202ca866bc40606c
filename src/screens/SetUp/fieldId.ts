/** The id of a box on the page, for its label, hint, problem and links to it. */
export const fieldId = (field: string): string => `set-up-${field.replaceAll('.', '-')}`;
