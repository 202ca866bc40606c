import type { WordKey } from '../i18n/english.ts';
import type { ServiceInfo } from './useService.ts';

const keys = {
  confirmed: 'advice-page:checkedOn',
  'second-hand': 'advice-page:checkedElsewhere',
  'not confirmed': 'advice-page:checkedBut',
} as const satisfies Record<ServiceInfo['confidence'], WordKey>;

/** Keys for how sure we are, in words that include the date. Overdue facts get no assurance; the note is beside the number. */
export const sureKeys = ({
  confidence,
  contact: { overdue },
}: Pick<ServiceInfo, 'confidence' | 'contact'>): readonly WordKey[] =>
  overdue && confidence === 'confirmed' ? [] : [keys[confidence]];
