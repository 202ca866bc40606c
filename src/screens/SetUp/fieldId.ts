/** The id of a box on the page, for its label, its hint, its problem and whatever leads to it. */
export const fieldId = (field: string): string => `set-up-${field.replaceAll('.', '-')}`;
