import type { ServiceRecord } from '../../directory/schema.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import type { Words } from '../../i18n/useWords.ts';
import { saidOfService } from '../Advice/aboutService.ts';
import { tell } from '../Advice/said.ts';

/** What a service is for, as text; empty where somebody of whom we know nothing stands in its place. */
export function purposeOf({ id }: Pick<ServiceRecord, 'id'>, words: Words, school: SchoolProfile): string {
  const { purpose } = saidOfService(id, { words, school });
  return purpose === undefined ? '' : tell(purpose, words);
}
