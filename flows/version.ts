/**
 * Version of the questions and rules together. Raise it with every change of either: a saved trail of
 * another version is dropped, and printed advice says which version it came from.
 */
export const flowVersion = '2.0.0';
