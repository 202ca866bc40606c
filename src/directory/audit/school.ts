/** What the audit finds in one school's profile: what the school has not supplied, asked or confirmed yet. */
import { housing, overrideOf, withOverride } from '../overridden.ts';
import { aYearAfter, isOverdue } from '../overdue.ts';
import type { EveryServiceRecord } from '../schema.ts';
import type { SchoolProfile } from '../schoolProfile.ts';
import { finding, phrase, type Finding, type FindingKind, type Phrase } from './finding.ts';
import { neverShownIn } from './neverShown.ts';

/** Whose services the directory calls local. */
const council = 'worcestershire';

interface SchoolAudit {
  readonly services: readonly EveryServiceRecord[];
  readonly neverShown: readonly string[];
  readonly today: string;
}

interface Found {
  readonly kind?: FindingKind;
  readonly field: string;
  /** Path of the words in facts.json, with `what` and `mend`. */
  readonly words: string;
  readonly values?: Phrase['values'];
  readonly due?: string;
}

/** All findings about one school; the school fixes them. */
export const schoolFindings = (school: SchoolProfile, facts: SchoolAudit): readonly Finding[] =>
  [
    ...signOff(school, facts),
    ...people(school),
    ...times(school),
    ...offers(school),
    ...verified(school),
    ...dutySwitch(school, facts),
    ...ownContacts(school, facts),
    ...elsewhere(school, facts),
    ...never(school, facts),
  ].map(({ kind = 'school', field, words, values, due }) =>
    finding({
      kind,
      subject: { type: 'school', id: school.slug, name: school.name },
      field,
      owner: 'school',
      what: [phrase(`${words}.what`, values)],
      mend: phrase(`${words}.mend`),
      ...(due === undefined ? {} : { due }),
    }),
  );

function signOff({ checkedByDsl }: SchoolProfile, { today }: SchoolAudit): readonly Found[] {
  if (checkedByDsl === null) return [{ field: 'checkedByDsl', words: 'school.notSignedOff' }];
  const due = aYearAfter(checkedByDsl.on);
  return due < today
    ? [
        {
          kind: 'overdue',
          field: 'checkedByDsl',
          words: 'school.signedOffLongAgo',
          values: { checkedOn: checkedByDsl.on },
          due,
        },
      ]
    : [];
}

function people({ people: { deputyDsls, ...others }, outOfHours }: SchoolProfile): readonly Found[] {
  const unnamed = Object.entries(others).filter(([, { name }]) => name === null);
  return [
    ...unnamed.map(([role]) => ({ field: `people.${role}.name`, words: `school.unnamed.${role}` })),
    ...(deputyDsls.some(({ name }) => name !== null)
      ? []
      : [{ field: 'people.deputyDsls', words: 'school.unnamed.deputyDsls' }]),
    ...(others.chairOfGovernors.confidential
      ? []
      : [{ field: 'people.chairOfGovernors.confidential', words: 'school.chairNotPrivate' }]),
    ...(outOfHours === null ? [{ field: 'outOfHours', words: 'school.noOutOfHours' }] : []),
  ];
}

const times = ({ hours }: SchoolProfile): readonly Found[] =>
  hours.confirmed ? [] : [{ field: 'hours.confirmed', words: 'school.hoursNotConfirmed' }];

const offers = (school: SchoolProfile): readonly Found[] =>
  school.offers
    .filter(({ checked }) => !checked)
    .map(({ id, title }) => ({
      field: `offers.${id}.checked`,
      words: 'school.offerNotChecked',
      values: { offer: title },
    }));

const verified = (school: SchoolProfile): readonly Found[] =>
  Object.entries(school.verified)
    .filter(([, done]) => !done)
    .map(([flag]) => ({ field: `verified.${flag}`, words: `school.verified.${flag}` }));

/** The duty to report child sexual abuse: the law is passed, and the school has to find out when it takes effect and for whom. */
function dutySwitch({ settings }: SchoolProfile, { today }: SchoolAudit): readonly Found[] {
  const { csa_duty_switch, csa_duty_from } = settings;
  if (csa_duty_switch === 'off') return [{ field: 'settings.csa_duty_switch', words: 'school.dutyOff' }];
  if (csa_duty_from === null) return [{ field: 'settings.csa_duty_from', words: 'school.dutyWithoutDay' }];
  return csa_duty_from > today
    ? [
        {
          field: 'settings.csa_duty_from',
          words: 'school.dutyToCome',
          values: { from: csa_duty_from },
          due: csa_duty_from,
        },
      ]
    : [];
}

/** A school's override is due for a check as often as our own record. */
const ownContacts = (school: SchoolProfile, { services, today }: SchoolAudit): readonly Found[] =>
  services
    .filter(({ id }) => overrideOf(id, school) !== undefined)
    .map((service) => withOverride(service, school))
    .filter((service) => service.display !== 'do-not-show' && isOverdue(service, today))
    .map(({ id, name, checkedOn, checkAgainBy: due }) => ({
      kind: 'overdue',
      field: id === housing && school.housingTeam ? 'housingTeam.checkedOn' : `overrides.${id}.checkedOn`,
      words: 'overdue.ownContact',
      values: { service: name, checkedOn, due },
      due,
    }));

/** A school of another council that lists Worcestershire services; its own override in that place is right. */
function elsewhere(school: SchoolProfile, { services }: SchoolAudit): readonly Found[] {
  if (school.council === council) return [];
  const listed: readonly string[] = Object.values(school.servicesByLevel).flat();
  return services
    .filter(({ id, area }) => listed.includes(id) && (area === 'local' || area === 'part-of-local'))
    .filter(({ id }) => overrideOf(id, school)?.name === undefined)
    .map(({ name }) => ({
      kind: 'out-of-area',
      field: 'servicesByLevel',
      words: 'out-of-area.otherCouncil',
      values: { service: name },
    }));
}

const never = (school: SchoolProfile, { neverShown }: SchoolAudit): readonly Found[] =>
  neverShownIn(school, neverShown).map((number) => ({
    kind: 'hidden-yet-shown',
    field: 'phones',
    words: 'hidden-yet-shown.inSchool',
    values: { number },
  }));
