import type { ServiceRecord } from '../../directory/schema.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import type { Words } from '../../i18n/useWords.ts';
import { serviceWords } from '../../contacts/aboutService.ts';
import { messageText } from '../../i18n/message.ts';

/** A service's description; empty if a school's override replaces it with an organisation we know nothing about. */
export function purposeOf({ id }: Pick<ServiceRecord, 'id'>, words: Words, school: SchoolProfile): string {
  const { purpose } = serviceWords(id, { words, school });
  return purpose === undefined ? '' : messageText(purpose, words);
}
