import { describe, expect, it } from 'vitest';
import { schoolContacts } from '../../flows/vocabulary/contacts.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { services } from '../../src/directory/records.ts';
import { wordsOf } from '../../src/i18n/useWords.ts';
import { contactDetails, type Reader } from '../../src/contacts/contactDetails.ts';
import { adviceWords } from '../adviceWords.ts';

const reader: Reader = {
  words: wordsOf(adviceWords(), 'staff'),
  school: profile,
  people: { lead: 'dsl', head: 'headteacher' },
  subject: 'child',
  voice: 'staff',
  schoolOpen: 'yes',
  clock: 'office',
  asOf: '2026-11-21',
};

describe('who the advice may send somebody to', () => {
  it.each(schoolContacts)('leads to nobody at school while the head is in question: %s', (id) => {
    const contact = contactDetails(id, {
      ...reader,
      people: { lead: 'chair', head: 'chair' },
      subject: 'head',
    });
    expect(contact?.methods ?? []).toEqual([]);
    expect(contact?.person).toBeUndefined();
  });

  it('never sends a worry about the chair to the chair', () => {
    const chair = { name: 'Sam Example', confidential: true, email: 'sam@example.org' };
    const school = { ...profile, people: { ...profile.people, chairOfGovernors: chair } };
    expect(contactDetails('chair_of_governors', { ...reader, school })?.methods).toHaveLength(1);
    expect(
      contactDetails('chair_of_governors', { ...reader, school, subject: 'chair_of_governors' }),
    ).toBeUndefined();
  });

  it('does not send a safeguarding lead to the safeguarding lead', () => {
    expect(contactDetails('dsl', { ...reader, voice: 'dsl' })).toBeUndefined();
  });

  it('gives the number that is answered after hours, where the school has one', () => {
    const school = { ...profile, outOfHours: { e164: '+447700900456', reading: '07700 900456' } };
    const closed = contactDetails('dsl', { ...reader, school, schoolOpen: 'no' });
    expect(closed?.methods[0]?.href).toBe('tel:+447700900456');
    expect(closed?.unstaffed).toBe(false);
    expect(contactDetails('dsl', { ...reader, school })?.methods.map(({ href }) => href)).toEqual([
      'tel:+441905772740',
    ]);
  });

  it('keeps the lines for other readers away from a young person', () => {
    const nurses = contactDetails('school-nurse', { ...reader, voice: 'young' });
    expect(nurses?.methods.map(({ reading }) => reading)).toContain('07507 331750');
    expect(nurses?.methods.map(({ reading }) => reading)).not.toContain('07312 263547');
  });

  it.each(services.filter(({ display }) => display === 'do-not-show'))('hides $id altogether', ({ id }) => {
    expect(contactDetails(id as never, reader)).toBeUndefined();
  });
});
