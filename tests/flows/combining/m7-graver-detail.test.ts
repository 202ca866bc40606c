import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { follow } from '../../../flows/engine/path.ts';
import type { Answers, Topic } from '../../../flows/vocabulary/questions.ts';
import { about, circumstances, leadIs, noHarm } from './given.ts';

describe('M7: a detail that sets a graver answer', () => {
  const setsDanger: readonly [string, Answers][] = [
    ['an injury', about('teacher', ['self_harm'], { self_harm: 'injury_or_cannot_keep_safe' })],
    ['not sure whether safe', about('teacher', ['self_harm'], { self_harm: 'not_sure' })],
    ['a young child not found', about('teacher', ['missing'], { missing: 'under_10_not_found' })],
    [
      'an adult on the way',
      about('teacher', ['images'], { image_adult_involved: 'yes', adult_contact_now: 'yes' }),
    ],
    ['a journey for FGM within 72 hours', about('teacher', ['fgm'], { travel_planned: 'within_72h' })],
    ['a journey for FGM on an unknown day', about('teacher', ['fgm'], { travel_planned: 'date_unknown' })],
    [
      'a journey for a forced marriage within 72 hours',
      about('teacher', ['forced_marriage_hba'], { travel_planned: 'within_72h' }),
    ],
    [
      'a journey for a forced marriage on an unknown day',
      about('teacher', ['forced_marriage_hba'], { travel_planned: 'date_unknown' }),
    ],
    [
      'an older child not found who harms themselves',
      about('teacher', ['missing', 'self_harm'], { missing: 'ten_plus_not_found', self_harm: 'safe_now' }),
    ],
    [
      'an older child not found and harm suspected',
      about('teacher', ['missing'], { missing: 'ten_plus_not_found', sig_harm_suspected: 'not_sure' }),
    ],
  ];

  it.each(setsDanger)('%s outweighs the “no” to danger, which stays recorded', (_title, answers) => {
    expect(advise(answers, circumstances()).primary).toMatchObject({
      action: 'call_999',
      tier: 'T0',
      deadline: 'now',
    });
    expect(follow(answers, circumstances()).given.danger_now).toBe('no');
  });

  it.each<[string, Answers]>([
    [
      'not sure whether an adult is with the child',
      about('teacher', ['images'], { image_adult_involved: 'yes', adult_contact_now: 'not_sure' }),
    ],
    ['a journey for FGM on a later day', about('teacher', ['fgm'], { travel_planned: 'later_known_date' })],
    [
      'a journey for a forced marriage on a later day',
      about('teacher', ['forced_marriage_hba'], { travel_planned: 'later_known_date' }),
    ],
    ['not sure about a journey for FGM', about('teacher', ['fgm'], { travel_planned: 'not_sure' })],
    [
      'not sure about a journey for a forced marriage',
      about('teacher', ['forced_marriage_hba'], { travel_planned: 'not_sure' }),
    ],
  ])('%s outweighs the “no” to harm before the next working day', (_title, answers) => {
    leadIs(advise(answers, circumstances()), 'R2', 'T1', 'call_ffd_now');
    expect(follow(answers, circumstances()).given.imminent_sig_harm).toBe('no');
  });

  it.each<Topic>([
    'physical_abuse',
    'faith_abuse',
    'sexual_abuse',
    'child_on_child_sexual',
    'fii',
    'exploitation',
    'domestic_abuse',
  ])('%s is not lowered by a later “no” to suspected harm', (topic) => {
    const answers = about('teacher', [topic], { sig_harm_suspected: 'no', risk_from_family: 'no' });
    expect(advise(answers, circumstances()).rules).toContain('R10');
  });

  it('the graver of the two counts: a set “not sure” does not lower a given “yes”', () => {
    const { matching } = follow(
      about('teacher', ['self_harm'], { danger_now: 'yes', self_harm: 'not_sure' }),
      circumstances(),
    );
    expect(matching.facts.danger_now).toBe('yes');
  });

  it('changing the answer that set it undoes it', () => {
    const answers = about('teacher', ['self_harm'], { ...noHarm, self_harm: 'injury_or_cannot_keep_safe' });
    expect(advise({ ...answers, self_harm: 'safe_now' }, circumstances()).primary?.tier).toBe('T4');
  });
});
