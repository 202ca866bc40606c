import type { WordKey } from '../../i18n/english.ts';
import type { ToldService } from './useService.ts';

const keys = {
  confirmed: 'advice-page:checkedOn',
  'second-hand': 'advice-page:checkedElsewhere',
  'not confirmed': 'advice-page:checkedBut',
} as const satisfies Record<ToldService['sure'], WordKey>;

/** How sure we are, in words that take the date. Nothing vouches for what is overdue: that stands beside the number. */
export const sureKeys = ({
  sure,
  reach: { overdue },
}: Pick<ToldService, 'sure' | 'reach'>): readonly WordKey[] =>
  overdue && sure === 'confirmed' ? [] : [keys[sure]];
