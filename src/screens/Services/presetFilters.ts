import { topics } from '../../directory/topics.ts';
import type { Triage } from '../../triage/useTriage.ts';
import { ages, noFilters, type Filters } from './filters.ts';

type Known = Pick<Triage, 'voice' | 'underWay' | 'answers' | 'switches'>;

/**
 * The filters the list opens with: for a parent or a young person, what they can use themselves; from the advice, what suits
 * the worries, the age and the home that were answered. Every filter can be removed.
 */
export function presetFilters({ voice, underWay, answers, switches }: Known): Filters {
  const who = voice === 'young' ? 'child' : voice === 'parent' ? 'parent' : undefined;
  if (!underWay) return { ...noFilters, who };
  const { lives_in_worcs, home_council, child_age } = switches;
  const worries = answers.topics ?? [];
  return {
    ...noFilters,
    who,
    topics: topics.flatMap(({ id, ticks }) => (ticks !== null && worries.includes(ticks) ? [id] : [])),
    age: ages.find((age) => age === child_age),
    area: lives_in_worcs === 'no' && home_council !== 'worcestershire' ? 'elsewhere' : undefined,
  };
}
