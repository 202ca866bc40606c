/**
 * Has the page's profile every part that screens read unchecked? Build and stamping
 * validate whole profiles; this finds damage in transit, without loading zod.
 */
import { mailtoHref, telHref, webHref } from '../directory/hrefs.ts';
import type { Hours, Phone, TextLine } from '../directory/schema.ts';
import type { Person, SchoolProfile } from '../directory/schoolProfile.ts';
import { eachOf, flag, group, ifThere, listOf, number, orNull, text } from './checks.ts';

const day = text<string>((value) => !Number.isNaN(Date.parse(`${value}T12:00:00Z`)));
const time = text<string>((value) => /^\d\d:\d\d$/.test(value));
const url = text<string>((value) => webHref(value) !== undefined);
const email = text<string>((value) => mailtoHref(value) !== undefined);

const span = { opensAt: time, closesAt: time };
const hours = group<Hours>({
  text: text(),
  always: ifThere(flag()),
  schedule: ifThere(
    group({
      timezone: text(),
      closedOnBankHolidays: flag(),
      spans: listOf(group({ ...span, byday: listOf(text()) })),
    }),
  ),
});

/** A number that can be read but not dialled is worse than none: the page then says that numbers may be missing. */
const dialled = {
  reading: text<string>(),
  e164: ifThere(text<string>((value) => telHref({ e164: value }) !== telHref({}))),
  shortCode: ifThere(
    text<NonNullable<Phone['shortCode']>>((value) => telHref({ shortCode: value }) !== telHref({})),
  ),
  label: ifThere(text<NonNullable<Phone['label']>>()),
};
const phone = group<Phone>({ ...dialled, hours: ifThere(hours) });
const textLine = group<TextLine>({ ...dialled, keyword: ifThere(text()) });

const holder = { name: orNull(text<string>()), email: ifThere(email), phone: ifThere(phone) };
const person = group<Person>({ ...holder, confidential: ifThere(flag()) });

const profile = group<SchoolProfile>({
  $schema: ifThere(text()),
  example: ifThere(flag()),
  slug: text(),
  name: text(),
  contactId: text(),
  kind: text(),
  phase: text(),
  nursery: ifThere(flag()),
  trust: ifThere(group({ name: text() })),
  council: text(),
  borderCouncils: listOf(text()),
  people: group({
    dsl: person,
    deputyDsls: listOf(person),
    headteacher: person,
    chairOfGovernors: group({ ...holder, confidential: flag() }),
    safeguardingGovernor: person,
    senco: person,
    attendanceLead: person,
    seniorLeader: person,
  }),
  headIsDsl: flag(),
  email: ifThere(email),
  phones: listOf(phone),
  outOfHours: orNull(phone),
  hours: group({
    confirmed: flag(),
    schoolDay: orNull(group(span)),
    office: orNull(group(span)),
  }),
  lateCollectionTime: ifThere(time),
  holidays: listOf(group({ from: day, to: day, name: ifThere(text()) })),
  recordingSystem: orNull(text()),
  offers: listOf(
    group({
      id: text(),
      level: text(),
      title: text(),
      words: text(),
      through: ifThere(text()),
      attendanceBelow: ifThere(number),
      hours: ifThere(group(span)),
      checked: flag(),
    }),
  ),
  servicesByLevel: group({
    bit_of_help: listOf(text()),
    if_we_cant_help: listOf(text()),
    specialist: listOf(text()),
  }),
  housingTeam: ifThere(group({ name: text(), phone: ifThere(phone), page: ifThere(url), checkedOn: day })),
  overrides: ifThere(
    eachOf(
      group({
        name: ifThere(text()),
        phones: ifThere(listOf(phone)),
        texts: ifThere(listOf(textLine)),
        email: ifThere(email),
        url: ifThere(url),
        hours: ifThere(hours),
        note: ifThere(text()),
        checkedOn: day,
      }),
    ),
  ),
  settings: group({ csa_duty_switch: text(), csa_duty_from: orNull(day) }),
  checkedByDsl: orNull(group({ name: text(), on: day })),
  verified: group({
    ladoPhone: flag(),
    frontDoorHours: flag(),
    gladePhone: flag(),
    childSexualAssaultService: flag(),
    prisonersFamiliesPhone: flag(),
    footstepsPhone: flag(),
    westTeam: flag(),
    nearestFamilyHub: flag(),
    neighbouringFrontDoors: flag(),
    deafRoutesToEmergency: flag(),
    familySelfReferral: flag(),
  }),
  languages: listOf(text()),
  colours: group({ primary: text(), onPrimary: text() }),
  logo: ifThere(group({ file: text(), alt: text() })),
});

/** True if screens can render with it; checkProfile.ts decides whether it is correct. */
export const isProfile = (value: unknown): value is SchoolProfile => profile(value);
