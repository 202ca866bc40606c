import { describe, expect, it } from 'vitest';
import { suits } from '../../src/directory/suits.ts';

const carers: Parameters<typeof suits>[0] = {
  kind: 'charity',
  ages: { from: 7, to: 17 },
  area: 'local',
  audience: ['anyone'],
};

describe('services that suit', () => {
  it('leave out what cannot take a child of that age, and nothing while the age is not known', () => {
    expect(suits(carers, { child_age: '5_6' }, 'staff')).toBe(false);
    expect(suits(carers, { child_age: '7_9' }, 'staff')).toBe(true);
    expect(suits(carers, { child_age: 'not_sure' }, 'staff')).toBe(true);
    expect(suits(carers, {}, 'staff')).toBe(true);
  });

  it('leave out local ones for a child who lives elsewhere, unless the council is ours after all', () => {
    expect(suits(carers, { lives_in_worcs: 'no' }, 'parent')).toBe(false);
    expect(suits(carers, { lives_in_worcs: 'no', home_council: 'worcestershire' }, 'parent')).toBe(true);
  });

  it('leave out what is for professionals when a parent or a child reads', () => {
    const forStaff: typeof carers = { ...carers, audience: ['professionals'] };
    expect(suits(forStaff, {}, 'staff')).toBe(true);
    expect(suits(forStaff, {}, 'parent')).toBe(false);
    expect(suits(forStaff, {}, 'young')).toBe(false);
  });

  it('always keep the doors that take any worry', () => {
    const door: typeof carers = { ...carers, kind: 'front-door', audience: ['professionals'] };
    expect(suits(door, { child_age: 'under_5', lives_in_worcs: 'no' }, 'young')).toBe(true);
  });
});
