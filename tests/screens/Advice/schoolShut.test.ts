/** R37 over the clock: while school is shut, no advice sends anybody to its phone first, whatever is known of its hours. */
import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { follow } from '../../../flows/engine/path.ts';
import { isSchoolContact, type Contact } from '../../../flows/vocabulary/contacts.ts';
import { voiceOf } from '../../../flows/vocabulary/questions.ts';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import type { SchoolProfile } from '../../../src/directory/schoolProfile.ts';
import { wordsOf } from '../../../src/i18n/useWords.ts';
import { viewOf } from '../../../src/screens/Advice/view.ts';
import { presetsAt, settingsAt } from '../../../src/triage/clock.ts';
import { adviceWords } from '../../adviceWords.ts';
import { leads } from '../../flows/table-leads.ts';

const office = { opensAt: '08:30', closesAt: '16:00' };
const schools: Readonly<Record<string, SchoolProfile>> = {
  'hours not told': { ...profile, hours: { confirmed: false, schoolDay: null, office: null } },
  'hours told and not confirmed': { ...profile, hours: { confirmed: false, schoolDay: null, office } },
  'hours confirmed': { ...profile, hours: { confirmed: true, schoolDay: null, office } },
};
const words = adviceWords();

function viewsAt(moment: string, school: SchoolProfile) {
  const now = new Date(moment);
  const circumstances = {
    settings: settingsAt(now, school),
    switches: presetsAt(now, school),
    school: { headIsDsl: school.headIsDsl },
  };
  return leads.map(({ row, answers }) => {
    const { given, matching } = follow(answers, circumstances);
    const view = viewOf({
      advice: advise(answers, circumstances),
      answers: given,
      facts: matching.facts,
      switches: circumstances.switches,
      school,
      words: wordsOf(words, answers.audience ? voiceOf(answers.audience) : 'staff'),
      asOf: circumstances.settings.asOf,
    });
    return { row, view };
  });
}

/** The people at school whose number is the school's own; a chair of governors has another. */
const isAtSchool = (id: string): boolean => isSchoolContact(id as Contact) && id !== 'chair_of_governors';

describe.each(Object.entries(schools))('with %s', (_, school) => {
  it.each([
    ['at four in the morning', '2026-12-01T04:00:00Z'],
    ['at nine in the evening', '2026-12-01T21:00:00Z'],
    ['on a Sunday', '2026-11-29T11:00:00Z'],
    ['on a bank holiday', '2026-12-25T11:00:00Z'],
  ])('%s no card asks anybody to ring school', (__, moment) => {
    const rung = viewsAt(moment, school).flatMap(({ row, view: { call, nextCalls } }) =>
      [call, ...nextCalls].flatMap((one) =>
        one && one.method.kind === 'phone' && isAtSchool(one.contact.id) ? [`${row}: ${one.contact.id}`] : [],
      ),
    );
    expect(rung).toEqual([]);
  });

  it.each([
    ['at four in the morning', '2026-12-01T04:00:00Z'],
    ['on a Sunday', '2026-11-29T11:00:00Z'],
  ])('%s whoever is named at school is marked as not there', (__, moment) => {
    const unmarked = viewsAt(moment, school).flatMap(({ row, view: { primary } }) =>
      (primary?.contacts ?? [])
        .filter(({ id, methods, notes }) => isAtSchool(id) && methods.length > 0 && notes.length === 0)
        .map(({ id }) => `${row}: ${id}`),
    );
    expect(unmarked).toEqual([]);
  });

  it('on a school day the lead at school can be rung', () => {
    const harm = viewsAt('2026-12-01T10:30:00Z', school).find(({ row }) => row === 'R10');
    expect(harm?.view.call?.contact.id).toBe('dsl');
  });
});

it('hours that are not confirmed shut school only perhaps, and say so', () => {
  const at = viewsAt('2026-12-01T17:00:00Z', {
    ...profile,
    hours: { confirmed: false, schoolDay: null, office },
  });
  const noted = at.flatMap(({ view }) => view.primary?.contacts ?? []).filter(({ id }) => id === 'dsl');
  expect(noted.length).toBeGreaterThan(5);
  for (const { notes } of noted) expect(notes).toEqual([{ key: 'advice-page:perhapsNotStaffed' }]);
});

it('nobody is sent to the same phone again where it did not answer', () => {
  const again = viewsAt('2026-12-01T10:30:00Z', profile).flatMap(({ row, view: { call, nextCalls } }) => {
    const hrefs = [call, ...nextCalls].flatMap((one) => one?.method.href ?? []);
    return hrefs.length === new Set(hrefs).size ? [] : [row];
  });
  expect(again).toEqual([]);
});
