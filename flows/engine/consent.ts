import type { Step } from './step.ts';
import type { Facts } from '../vocabulary/conditions.ts';
import { isProtection, type Block, type ConsentLine, type Tier } from '../vocabulary/advice.ts';
import type { DutyId } from '../vocabulary/duties.ts';
import { isStaff } from '../vocabulary/questions.ts';

/** Actions that need the family's agreement. */
const byAgreement: readonly DutyId[] = ['targeted_family_support', 'eha'];

interface Given {
  /** The primary rule's action; null if none matches yet. */
  readonly tier: Tier | null;
  readonly steps: readonly Step[];
  readonly blocks: readonly Block[];
  /** An adult who works with children is in question: the parents hear what the agencies have agreed (M2). */
  readonly allegation: boolean;
}

/**
 * What the advice says about agreement: a service needs it, sharing to protect a child does not (section 5, AGREE). While
 * contact with home may be unsafe, only the second half is shown (M2). Young people read that adults may have to share.
 */
export function consentOf(
  { tier, steps, blocks, allegation }: Given,
  { audience }: Facts,
): readonly ConsentLine[] {
  const fam = blocks.includes('FAM');
  if (audience === 'young_person') return ['consent.notNeeded'];
  if (allegation && isStaff(audience)) return ['consent.notNeeded', 'consent.parentsOnceAgreed'];
  if (blocks.includes('AGREE'))
    return fam
      ? ['blocks.AGREE.sharingFam']
      : ['blocks.AGREE.service', 'blocks.AGREE.sharing', 'blocks.AGREE.refused'];
  const service = steps.some(({ id }) => byAgreement.includes(id));
  const sharing = tier !== null && isProtection(tier);
  return [
    ...(service && !fam ? (['consent.needed'] as const) : []),
    ...(sharing ? (['consent.notNeeded'] as const) : []),
    ...(sharing && isStaff(audience)
      ? ([fam ? 'consent.checkHomeFirst' : 'consent.tellFamily'] as const)
      : []),
  ];
}
