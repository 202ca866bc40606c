import type { AnswerKey } from '../../../flows/vocabulary/questions.ts';

/** The library numbers the choices of a group from 1. */
export const firstInput = (key: AnswerKey): string => `${key}-1`;
