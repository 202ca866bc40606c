/** The form's content as the file has it: blanks are left out or null, according to the schema. */
import { slugOf } from './slugOf.ts';
import type { Draft, OfferDraft, OverrideDraft, PersonDraft, PhoneDraft, SpanDraft } from './draft.ts';

type Json = Readonly<Record<string, unknown>>;

const compact = (whole: Json): Json =>
  Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));

const orLeftOut = (text: string): string | undefined => text.trim() || undefined;
const orNull = (text: string): string | null => text.trim() || null;

const phoneFrom = ({ number, label, keyword, hours }: PhoneDraft): Json =>
  compact({
    e164: number.e164,
    shortCode: number.shortCode,
    reading: number.reading.trim(),
    label: orLeftOut(label),
    keyword: orLeftOut(keyword),
    hours: hours ?? undefined,
  });

const isBlank = ({ number }: PhoneDraft): boolean => number.reading.trim() === '';

const phoneOr = <T>(phone: PhoneDraft, otherwise: T): Json | T =>
  isBlank(phone) ? otherwise : phoneFrom(phone);

const personFrom = ({ name, email, phone, confidential }: PersonDraft): Json =>
  compact({
    name: orNull(name),
    email: orLeftOut(email),
    phone: phoneOr(phone, undefined),
    confidential: confidential ?? undefined,
  });

const spanOr = <T>({ opensAt, closesAt }: SpanDraft, otherwise: T): SpanDraft | T =>
  opensAt === '' && closesAt === '' ? otherwise : { opensAt, closesAt };

const offerFrom = (offer: OfferDraft): Json =>
  compact({
    id: offer.id.trim(),
    level: offer.level,
    title: offer.title.trim(),
    words: offer.words.trim(),
    through: orLeftOut(offer.through),
    attendanceBelow: offer.attendanceBelow === '' ? undefined : Number(offer.attendanceBelow),
    hours: spanOr(offer.hours, undefined),
    checked: offer.checked,
  });

function overrideFrom(override: OverrideDraft): Json {
  const { phones, texts, emptied, hoursAsLoaded } = override;
  const hours = override.hours.trim();
  const listOf = (which: 'phones' | 'texts', list: readonly PhoneDraft[]): readonly Json[] | undefined =>
    list.length > 0 || emptied.includes(which) ? list.map(phoneFrom) : undefined;
  return compact({
    name: orLeftOut(override.name),
    phones: listOf('phones', phones),
    texts: listOf('texts', texts),
    email: orLeftOut(override.email),
    url: orLeftOut(override.url),
    hours: hours === '' ? undefined : hours === hoursAsLoaded?.text ? hoursAsLoaded : { text: hours },
    note: orLeftOut(override.note),
    checkedOn: override.checkedOn,
  });
}

const overridesFrom = (overrides: readonly OverrideDraft[]): Json | undefined =>
  overrides.length === 0
    ? undefined
    : Object.fromEntries(overrides.map((override) => [override.service, overrideFrom(override)]));

const pairOr = <T>(pair: Readonly<Record<string, string>>, otherwise: T): Json | T =>
  Object.values(pair).every((text) => text.trim() === '')
    ? otherwise
    : Object.fromEntries(Object.entries(pair).map(([key, text]) => [key, text.trim()]));

/** The profile as it would be saved, valid or not: problemsIn decides. */
export function profileOf(draft: Draft): Json {
  const { people, settings, colours } = draft;
  return compact({
    $schema: draft.schemaAt,
    example: draft.example || undefined,
    slug: draft.slug.trim(),
    name: draft.name.trim(),
    contactId: draft.contactId.trim(),
    kind: draft.kind,
    phase: draft.phase,
    nursery: draft.nursery || undefined,
    trust: draft.trust.trim() === '' ? undefined : { name: draft.trust.trim() },
    council: slugOf(draft.council),
    borderCouncils: draft.borderCouncils,
    people: {
      dsl: personFrom(people.dsl),
      deputyDsls: people.deputyDsls.map(personFrom),
      headteacher: personFrom(people.headteacher),
      chairOfGovernors: personFrom({
        ...people.chairOfGovernors,
        confidential: people.chairOfGovernors.confidential ?? false,
      }),
      safeguardingGovernor: personFrom(people.safeguardingGovernor),
      senco: personFrom(people.senco),
      attendanceLead: personFrom(people.attendanceLead),
      seniorLeader: personFrom(people.seniorLeader),
    },
    headIsDsl: draft.headIsDsl,
    email: orLeftOut(draft.email),
    phones: draft.phones.map(phoneFrom),
    outOfHours: phoneOr(draft.outOfHours, null),
    hours: {
      confirmed: draft.hours.confirmed,
      schoolDay: spanOr(draft.hours.schoolDay, null),
      office: spanOr(draft.hours.office, null),
    },
    holidays: draft.holidays.map(({ from, to, name }) => compact({ from, to, name: orLeftOut(name) })),
    recordingSystem: orNull(draft.recordingSystem),
    offers: draft.offers.map(offerFrom),
    servicesByLevel: draft.servicesByLevel,
    overrides: overridesFrom(draft.overrides),
    settings: { csa_duty_switch: settings.csa_duty_switch, csa_duty_from: orNull(settings.csa_duty_from) },
    checkedByDsl: pairOr(draft.checkedByDsl, null),
    verified: draft.verified,
    languages: draft.languages,
    colours: {
      primary: colours.primary.trim().toLowerCase(),
      onPrimary: colours.onPrimary.trim().toLowerCase(),
    },
    logo: pairOr(draft.logo, undefined),
  });
}

/** As written in the file. */
export const fileText = (profile: object): string => `${JSON.stringify(profile, null, 2)}\n`;
