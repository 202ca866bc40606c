/** Which services suit a child's age and home: the filter of the decision table's section 9. */
import type { ServiceRecord } from './schema.ts';

/** The ages, in whole years, that an answer to `child_age` stands for. `not_sure` stands for all. */
const years: Readonly<Record<string, readonly [from: number, to: number]>> = {
  under_5: [0, 4],
  '5_6': [5, 6],
  '7_9': [7, 9],
  '10_12': [10, 12],
  '13_15': [13, 15],
  '16_17': [16, 17],
};

const aroundHere: readonly string[] = ['local', 'part-of-local'];

/**
 * Is the service for a child of this age living there? What is not known hides nothing.
 * @param childAge an answer to `child_age`
 * @param livesHere an answer to `lives_in_worcs`
 */
export function suits(
  { ages, area }: Pick<ServiceRecord, 'ages' | 'area'>,
  childAge: string | undefined,
  livesHere: string | undefined,
): boolean {
  if (livesHere === 'no' && aroundHere.includes(area)) return false;
  const span = childAge === undefined ? undefined : years[childAge];
  if (span === undefined || ages === undefined) return true;
  return span[0] <= (ages.to ?? Infinity) && span[1] >= (ages.from ?? 0);
}
