import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { actionKinds } from '../../../flows/vocabulary/advice.ts';
import type { Audience } from '../../../flows/vocabulary/questions.ts';
import { about, circumstances, contactsOf, ids, mustNotIds, noHarm, staffRoles, stepOf } from './given.ts';

const tonight = (audience: Audience) => about(audience, ['housing_money'], { ...noHarm, housing: 'tonight' });

describe('a family with nowhere safe to sleep tonight', () => {
  it('R41: the housing team and Shelter are rung today, and the front door if nobody finds a place', () => {
    for (const audience of staffRoles) {
      const advice = advise(tonight(audience), circumstances());
      expect(advice.primary).toMatchObject({ rule: 'R41', tier: 'T5', action: 'housing_today' });
      expect(advice.primary?.contacts.slice(0, 2)).toEqual(['council-housing', 'shelter']);
      expect(stepOf(advice, 'ffd_if_nowhere_tonight')).toMatchObject({
        deadline: 'same_day',
        contacts: ['family-front-door', 'emergency-duty-team'],
      });
      expect(ids(advice)).toEqual(
        expect.arrayContaining([
          'ring_housing_team_together',
          'fleeing_abuse_comes_first',
          'food_warmth_and_way_to_school',
        ]),
      );
      expect(mustNotIds(advice)).toEqual(
        expect.arrayContaining([
          'leave_it_for_a_meeting',
          'take_housing_call_as_enough',
          'send_away_with_leaflet',
        ]),
      );
    }
  });

  it('R41: everybody but the lead tells the lead now', () => {
    for (const audience of staffRoles) {
      const step = stepOf(advise(tonight(audience), circumstances()), 'tell_lead_family_homeless');
      if (audience === 'dsl') expect(step).toBeUndefined();
      else expect(step).toMatchObject({ deadline: 'now', contacts: ['dsl'] });
    }
  });

  it('R36c: nobody at school answers, so the reader rings the housing team and the front door', () => {
    const advice = advise(tonight('teacher'), circumstances({ dsl_reachable: 'no' }));
    expect(stepOf(advice, 'nobody_by_end_of_day_housing')?.contacts).toEqual([
      'council-housing',
      'family-front-door',
      'emergency-duty-team',
    ]);
  });

  it('P19: a parent says that there are children, and hears of the abuse helplines', () => {
    const advice = advise(tonight('parent_carer'), circumstances());
    expect(advice.primary).toMatchObject({ rule: 'P19', tier: 'T5', action: 'housing_today' });
    expect(ids(advice)).toEqual(
      expect.arrayContaining(['say_children_have_nowhere_tonight', 'ffd_if_nowhere_tonight']),
    );
    expect(stepOf(advice, 'say_if_fleeing_abuse')?.contacts).toEqual([
      'west-mercia-womens-aid',
      'male-domestic-abuse-helpline',
    ]);
    expect(mustNotIds(advice)).toContain('wait_for_letter');
    expect(advice.blocks).toContain('AFTER');
  });

  it('Y8: a young person rings the front door and hears that it is no trouble', () => {
    const advice = advise(tonight('young_person'), circumstances());
    expect(advice.primary).toMatchObject({ rule: 'Y8', tier: 'T4', action: 'call_ffd_now' });
    expect(ids(advice)).toEqual(expect.arrayContaining(['say_nowhere_to_sleep', 'know_not_in_trouble']));
    expect(contactsOf(advice)).toEqual(
      expect.arrayContaining(['family-front-door', 'emergency-duty-team', 'dsl', 'childline']),
    );
  });

  it('ranks the housing team after the NHS and before anybody at school', () => {
    expect(actionKinds.housing_today).toBeGreaterThan(actionKinds.nhs_111_option_2);
    expect(actionKinds.housing_today).toBeLessThan(actionKinds.headteacher_allegation);
  });
});
