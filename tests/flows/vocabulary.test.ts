import { describe, expect, it } from 'vitest';
import { modifiers } from '../../flows/rules/modifiers.ts';
import { rules } from '../../flows/rules/rules.ts';
import { actions, isAtLeast, isProtection, tiers } from '../../flows/vocabulary/advice.ts';
import { isUnderHead, schoolContacts, takesWorries } from '../../flows/vocabulary/contacts.ts';
import { asksAgain, mayBeTold, mustNots } from '../../flows/vocabulary/duties.ts';
import { voices } from '../../flows/vocabulary/questions.ts';

describe('tiers', () => {
  it('are compared by how grave they are', () => {
    expect(tiers.filter((tier) => isAtLeast(tier, 'T2'))).toEqual(['T0', 'T1', 'T2']);
    expect(tiers.filter(isProtection)).toEqual(['T0', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6']);
  });
});

describe('people at school', () => {
  it('all answer to the head, except the chair and a trusted adult', () => {
    expect(schoolContacts.filter((contact) => !isUnderHead(contact))).toEqual([
      'chair_of_governors',
      'trusted_adult',
    ]);
    expect(isUnderHead('family-front-door')).toBe(false);
  });

  it('take worries first as lead, head or chair', () => {
    expect(schoolContacts.filter(takesWorries)).toEqual(['dsl', 'headteacher', 'chair_of_governors']);
    expect(takesWorries('family-front-door')).toBe(false);
  });
});

describe('must-nots', () => {
  it('are shown to everybody, except that a young person is never told not to speak to their parents', () => {
    for (const voice of voices) {
      const kept = mustNots.filter((id) => !mayBeTold(id, voice));
      expect(kept).toEqual(
        voice === 'young'
          ? ['tell_or_ask_parent_first', 'contact_person_feared', 'contact_family_or_community']
          : [],
      );
    }
  });
});

describe('steps that ask again', () => {
  it('are steps of a rule', () => {
    const steps = new Set<string>(
      [...rules, ...modifiers].flatMap(({ duties }) => duties.map(({ id }) => id)),
    );
    // Every advice ends on it.
    steps.add('come_back_if_worse');
    for (const step of Object.keys(asksAgain)) expect([...steps, ...actions]).toContain(step);
  });
});
