import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { compareDeadlines } from '../../../flows/engine/precedence.ts';
import { deadlines } from '../../../flows/vocabulary/advice.ts';
import type { Answers, Audience, Switches, Topic } from '../../../flows/vocabulary/questions.ts';
import type { RuleId } from '../../../flows/vocabulary/rules.ts';
import {
  about,
  circumstances,
  dutyOn,
  ids,
  leadIs,
  mustNotIds,
  nonDsl,
  noHarm,
  staffRoles,
  stepOf,
} from './given.ts';

const waiting = (audience: Audience, more: Answers = {}): Answers =>
  about(audience, ['collection'], { collection: 'not_collected', ...more });
const atTheGate = (audience: Audience, more: Answers = {}): Answers =>
  about(audience, ['collection'], { collection: 'not_allowed', ...more });

describe('nobody has come for a child', () => {
  it.each<[Audience, RuleId]>([
    ...staffRoles.map((audience): [Audience, RuleId] => [audience, 'R39']),
    ['parent_carer', 'P17'],
    ['young_person', 'Y7'],
  ])('%s: %s leads, and the child is kept safe now', (audience, rule) => {
    for (const more of [{}, noHarm]) {
      const advice = advise(waiting(audience, more), circumstances());
      leadIs(advice, rule, 'T5', 'keep_child_ring_contacts');
      expect(advice.primary?.deadline).toBe('now');
    }
  });

  it('the front door is rung by the set time, which comes after what is due now and never leads', () => {
    const advice = advise(waiting('teacher', noHarm), circumstances({ clock: 'office', school_open: 'yes' }));
    expect(stepOf(advice, 'ffd_at_late_collection')).toMatchObject({
      deadline: 'late_collection_time',
      owner: 'dsl',
      contacts: ['family-front-door', 'emergency-duty-team'],
    });
    expect(deadlines.indexOf('late_collection_time')).toBe(deadlines.indexOf('now') + 1);
    const due = advice.duties.slice(1).map(({ deadline }) => deadline);
    expect([...due].sort(compareDeadlines)).toEqual(due);
  });

  it.each<Switches>([
    { clock: 'out_of_hours' },
    { clock: 'unknown' },
    { school_open: 'no' },
    { clock: 'office', school_open: 'not_sure' },
  ])('R37: with %o the front door or the out-of-hours team is rung now', (switches) => {
    for (const audience of [...staffRoles, 'parent_carer', 'young_person'] as const) {
      const advice = advise(waiting(audience, noHarm), circumstances(switches));
      expect(stepOf(advice, 'ffd_now_not_collected')).toMatchObject({ deadline: 'now' });
      expect(ids(advice)).not.toContain('ffd_at_late_collection');
    }
    expect(ids(advise(waiting('teacher', noHarm), circumstances()))).not.toContain('ffd_now_not_collected');
  });

  it.each(nonDsl)(
    'R36c: %s who reaches no lead rings the front door at the set time all the same',
    (audience) => {
      const advice = advise(
        waiting(audience, noHarm),
        circumstances({ clock: 'office', school_open: 'yes', dsl_reachable: 'no' }),
      );
      leadIs(advice, 'R39', 'T5', 'keep_child_ring_contacts');
      expect(advice.rules).toContain('R36c');
      expect(stepOf(advice, 'deputy_then_senior_leader')?.deadline).toBe('same_day');
      expect(stepOf(advice, 'ffd_at_late_collection')?.deadline).toBe('late_collection_time');
      expect(ids(advice)).not.toContain('nobody_by_end_of_day_ffd');
    },
  );

  it('every contact is rung once the family is no risk; while it may be, not the person feared', () => {
    const rings = (more: Answers, set?: typeof dutyOn) =>
      ids(advise(waiting('teacher', more), circumstances({}, true, set))).filter((id) =>
        ['ring_emergency_contacts', 'ring_safe_contacts', 'ask_police_to_reach_family'].includes(id),
      );
    expect(rings({ risk_from_family: 'no' })).toEqual(['ring_emergency_contacts']);
    for (const more of [{}, { risk_from_family: 'yes' }, { risk_from_family: 'not_sure' }] as const)
      expect(rings(more)).toEqual(['ring_safe_contacts']);
    // No relative or friend counts as safe there, whatever was answered about the family.
    for (const topic of ['fgm', 'forced_marriage_hba', 'fii', 'sexual_abuse'] as const)
      for (const risk_from_family of ['yes', 'no'] as const)
        expect(rings({ topics: ['collection', topic], risk_from_family })).toEqual([
          'ask_police_to_reach_family',
        ]);
    expect(
      rings({ topics: ['collection', 'images'], csa_basis: 'in_images', risk_from_family: 'no' }, dutyOn),
    ).toEqual(['ask_police_to_reach_family']);
  });
});

describe('a child who may not be handed over', () => {
  it('taking the child is danger now: 999 first, and the gate beside it', () => {
    for (const audience of [...staffRoles, 'parent_carer', 'young_person'] as const) {
      const advice = advise(atTheGate(audience, { collection: 'taking_now' }), circumstances());
      expect(advice.primary).toMatchObject({ action: 'call_999', tier: 'T0' });
      expect(ids(advice)).toContain('stop_handover_now');
    }
  });

  it('what staff may do at the gate is said with R40 and with R2, and to nobody else', () => {
    for (const audience of staffRoles) {
      expect(advise(atTheGate(audience), circumstances()).blocks).toContain('HAND');
      expect(advise(about(audience, [], { imminent_sig_harm: 'yes' }), circumstances()).blocks).toContain(
        'HAND',
      );
      expect(advise(waiting(audience), circumstances()).blocks).not.toContain('HAND');
    }
    for (const audience of ['parent_carer', 'young_person'] as const)
      expect(advise(atTheGate(audience), circumstances()).blocks).not.toContain('HAND');
  });

  it('the lead is fetched at the same time and never waited for', () => {
    for (const audience of nonDsl) {
      const advice = advise(atTheGate(audience), circumstances({ dsl_reachable: 'no' }));
      leadIs(advice, 'R40', 'T1', 'stop_handover_now');
      expect(stepOf(advice, 'fetch_lead_to_gate')).toMatchObject({ deadline: 'now' });
      expect(advice.rules).toContain('R36a');
      expect(mustNotIds(advice)).toContain('wait_for_lead');
    }
  });

  it('another safe adult is found on the list, save where only front door or police may name one', () => {
    const found = (topics: readonly Topic[]) =>
      ids(advise(atTheGate('teacher', { topics }), circumstances()));
    expect(found(['collection'])).toEqual(
      expect.arrayContaining(['find_safe_adult_on_list', 'safe_parent_may_be_told']),
    );
    for (const topic of ['fgm', 'forced_marriage_hba', 'fii', 'sexual_abuse'] as const) {
      expect(found(['collection', topic])).toContain('ask_who_may_take_child');
      expect(found(['collection', topic])).not.toContain('find_safe_adult_on_list');
      expect(found(['collection', topic])).not.toContain('safe_parent_may_be_told');
    }
  });

  it('a parent rings the school first while it is open, and never first when it is closed', () => {
    const order = (switches: Switches) =>
      advise(atTheGate('parent_carer'), circumstances(switches)).primary?.contacts ?? [];
    expect(order({ school_open: 'yes' })[0]).toBe('school_office');
    expect(order({})[0]).toBe('school_office');
    for (const school_open of ['no', 'not_sure'] as const) {
      expect(order({ school_open })[0]).toBe('family-front-door');
      expect(order({ school_open })).toContain('school_office');
    }
  });
});
