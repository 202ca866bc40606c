import type { ServiceRecord } from '../../directory/schema.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import type { Words } from '../../i18n/useWords.ts';
import { serviceWords } from '../../contacts/aboutService.ts';
import { messageText } from '../../i18n/message.ts';

/** What a service is for, as text; empty where somebody of whom we know nothing stands in its place. */
export function purposeOf({ id }: Pick<ServiceRecord, 'id'>, words: Words, school: SchoolProfile): string {
  const { purpose } = serviceWords(id, { words, school });
  return purpose === undefined ? '' : messageText(purpose, words);
}
