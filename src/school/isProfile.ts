/**
 * Has the page's profile every part that screens read unchecked? Build and stamping
 * validate whole profiles; this finds damage in transit, without loading zod.
 */
import { mailtoHref, telHref, webHref } from '../directory/hrefs.ts';
import { isRecord } from '../directory/isRecord.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';

type Check = (value: unknown) => boolean;
/** Every part of a profile must be listed here; a new one is a compile error until it is. */
type Checks<T> = { readonly [Key in keyof T]-?: Check };

const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const number: Check = (value) => typeof value === 'number';
const day: Check = (value) => text(value) && !Number.isNaN(Date.parse(`${String(value)}T12:00:00Z`));
const time: Check = (value) => text(value) && /^\d\d:\d\d$/.test(String(value));
const url: Check = (value) => text(value) && webHref(String(value)) !== undefined;
const email: Check = (value) => text(value) && mailtoHref(String(value)) !== undefined;
/** A number that can be read but not dialled is worse than none: the page then says that numbers may be missing. */
const e164: Check = (value) => text(value) && telHref({ e164: String(value) }) !== telHref({});
const shortCode: Check = (value) => text(value) && telHref({ shortCode: String(value) }) !== telHref({});
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const ifThere =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const group =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(checks).every(([key, check]) => check(value[key]));
const eachOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value).every(check);

const span = group({ opensAt: time, closesAt: time });
const hours = group({
  text,
  schedule: ifThere(
    group({
      closedOnBankHolidays: flag,
      spans: listOf((value) => span(value) && group({ byday: listOf(text) })(value)),
    }),
  ),
});
const phone = group({
  reading: text,
  e164: ifThere(e164),
  shortCode: ifThere(shortCode),
  hours: ifThere(hours),
});
const person = group({ name: orNull(text), email: ifThere(email), phone: ifThere(phone) });
const people: Checks<SchoolProfile['people']> = {
  dsl: person,
  deputyDsls: listOf(person),
  headteacher: person,
  chairOfGovernors: person,
  safeguardingGovernor: person,
  senco: person,
  attendanceLead: person,
  seniorLeader: person,
};
const offer = group({
  id: text,
  level: text,
  title: text,
  words: text,
  hours: ifThere(span),
  attendanceBelow: ifThere(number),
});
const override = group({
  name: ifThere(text),
  phones: ifThere(listOf(phone)),
  texts: ifThere(listOf(phone)),
  email: ifThere(email),
  url: ifThere(url),
  hours: ifThere(hours),
  note: ifThere(text),
  checkedOn: day,
});
const profile: Checks<SchoolProfile> = {
  $schema: ifThere(text),
  example: ifThere(flag),
  slug: text,
  name: text,
  contactId: text,
  kind: text,
  phase: text,
  nursery: ifThere(flag),
  trust: ifThere(group({ name: text })),
  council: text,
  borderCouncils: listOf(text),
  people: group(people),
  headIsDsl: flag,
  email: ifThere(email),
  phones: listOf(phone),
  outOfHours: orNull(phone),
  hours: group({ confirmed: flag, schoolDay: orNull(span), office: orNull(span) }),
  holidays: listOf(group({ from: day, to: day })),
  recordingSystem: orNull(text),
  offers: listOf(offer),
  servicesByLevel: group({
    bit_of_help: listOf(text),
    if_we_cant_help: listOf(text),
    specialist: listOf(text),
  }),
  overrides: ifThere(eachOf(override)),
  settings: group({ csa_duty_switch: text, csa_duty_from: orNull(day) }),
  checkedByDsl: orNull(group({ name: text, on: day })),
  verified: eachOf(flag),
  languages: listOf(text),
  colours: group({ primary: text, onPrimary: text }),
  logo: ifThere(group({ file: text, alt: text })),
};

/** True if screens can render with it; checkProfile.ts decides whether it is correct. */
export const isProfile = (value: unknown): value is SchoolProfile => group(profile)(value);
