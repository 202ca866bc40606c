import type { ServiceRecord } from '../directory/schema.ts';
import { isStaffVoice } from '../i18n/VoiceProvider.tsx';
import type { WordKey } from '../i18n/english.ts';
import type { Voice } from '../../flows/vocabulary/questions.ts';

type ReferralKey = Extract<WordKey, `service-card:referral.${string}`>;

/** Nobody is referred to an information page, or to 999. */
const notReferredTo: readonly ServiceRecord['kind'][] = [
  'information-site',
  'guidance',
  'emergency',
  'school',
];

/** The audiences each reader may belong to; services for others say so. */
const mine: Readonly<Record<'parent' | 'young', readonly ServiceRecord['audience'][number][]>> = {
  parent: ['anyone', 'parents', 'adults', 'women', 'men'],
  young: ['anyone', 'children'],
};

/** How to get help there, as the sentences to say one after another. */
export function referralOf(
  { kind, referral, audience }: Pick<ServiceRecord, 'kind' | 'referral' | 'audience'>,
  voice: Voice,
): readonly ReferralKey[] {
  if (notReferredTo.includes(kind)) return [];
  if (!referral.includes('self'))
    return referral.map((route) => `service-card:referral.${route}` as ReferralKey);
  if (isStaffVoice(voice))
    return [referral.length > 1 ? 'service-card:referral.selfOrStaff' : 'service-card:referral.self'];
  return [
    audience.some((one) => mine[voice].includes(one))
      ? 'service-card:referral.self'
      : 'service-card:referral.selfOthers',
  ];
}
