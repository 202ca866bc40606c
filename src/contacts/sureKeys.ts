import type { WordKey } from '../i18n/english.ts';
import type { ServiceInfo } from './useService.ts';

const keys = {
  confirmed: 'advice-page:checkedOn',
  'second-hand': 'advice-page:checkedElsewhere',
  'not confirmed': 'advice-page:checkedBut',
} as const satisfies Record<ServiceInfo['confidence'], WordKey>;

/** How sure we are, in words that take the date. Nothing vouches for what is overdue: that stands beside the number. */
export const sureKeys = ({
  confidence,
  contact: { overdue },
}: Pick<ServiceInfo, 'confidence' | 'contact'>): readonly WordKey[] =>
  overdue && confidence === 'confirmed' ? [] : [keys[confidence]];
