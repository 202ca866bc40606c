/**
 * A school's profile as the form holds it: every box a text, missing values blank. `draftOf` converts to it, profileOf.ts
 * converts back. What the form does not show (a schedule, the `$schema`) is carried along unchanged.
 */
import type { Hours, Phone, TextLine } from '../../directory/schema.ts';
import type { ContactOverride, Person, Role, SchoolProfile } from '../../directory/schoolProfile.ts';

/** The dialled form is computed from what is typed, and stays as loaded until somebody types. */
export interface NumberDraft {
  readonly reading: string;
  readonly e164?: string;
  readonly shortCode?: string;
}

export interface PhoneDraft {
  number: NumberDraft;
  label: string;
  /** The word to text, for text numbers. */
  keyword: string;
  hours: Hours | null;
}

export interface PersonDraft {
  name: string;
  email: string;
  phone: PhoneDraft;
  /** null: not in the file. */
  confidential: boolean | null;
}

export interface SpanDraft {
  opensAt: string;
  closesAt: string;
}

export interface OfferDraft {
  id: string;
  level: string;
  title: string;
  words: string;
  through: string;
  attendanceBelow: string;
  hours: SpanDraft;
  checked: boolean;
}

export interface OverrideDraft {
  service: string;
  name: string;
  phones: PhoneDraft[];
  texts: PhoneDraft[];
  /** Empty lists in the file: they remove all of the service's own numbers. */
  emptied: readonly ('phones' | 'texts')[];
  email: string;
  url: string;
  hours: string;
  /** As loaded, with its schedule; dropped if the words above change. */
  hoursAsLoaded: Hours | null;
  note: string;
  checkedOn: string;
}

export interface HolidayDraft {
  from: string;
  to: string;
  name: string;
}

export interface Draft {
  schemaAt: string;
  example: boolean;
  slug: string;
  name: string;
  contactId: string;
  kind: string;
  phase: string;
  nursery: boolean;
  trust: string;
  council: string;
  borderCouncils: string[];
  people: Record<Role, PersonDraft> & { deputyDsls: PersonDraft[] };
  headIsDsl: boolean;
  email: string;
  phones: PhoneDraft[];
  outOfHours: PhoneDraft;
  hours: { confirmed: boolean; schoolDay: SpanDraft; office: SpanDraft };
  holidays: HolidayDraft[];
  recordingSystem: string;
  offers: OfferDraft[];
  servicesByLevel: Record<keyof SchoolProfile['servicesByLevel'], string[]>;
  overrides: OverrideDraft[];
  settings: { csa_duty_switch: string; csa_duty_from: string };
  checkedByDsl: { name: string; on: string };
  verified: Record<keyof SchoolProfile['verified'], boolean>;
  languages: string[];
  colours: { primary: string; onPrimary: string };
  logo: { file: string; alt: string };
}

/** Where a code editor finds the schema, for a file in schools/. */
const schemaBeside = './school-profile.schema.json';

export const blankPhone: PhoneDraft = { number: { reading: '' }, label: '', keyword: '', hours: null };
export const blankPerson: PersonDraft = { name: '', email: '', phone: blankPhone, confidential: null };
const blankSpan: SpanDraft = { opensAt: '', closesAt: '' };
export const blankHoliday: HolidayDraft = { from: '', to: '', name: '' };

export const blankOffer = (level: string): OfferDraft => ({
  id: '',
  level,
  title: '',
  words: '',
  through: '',
  attendanceBelow: '',
  hours: blankSpan,
  checked: false,
});

export const blankOverride = (service: string): OverrideDraft => ({
  service,
  name: '',
  phones: [],
  texts: [],
  emptied: [],
  email: '',
  url: '',
  hours: '',
  hoursAsLoaded: null,
  note: '',
  checkedOn: '',
});

function phoneOf(phone: Phone | TextLine | null | undefined): PhoneDraft {
  if (!phone) return blankPhone;
  const { reading, e164, shortCode, label = '' } = phone;
  const dials = {
    ...(e164 === undefined ? {} : { e164 }),
    ...(shortCode === undefined ? {} : { shortCode }),
  };
  return {
    number: { reading, ...dials },
    label,
    keyword: ('keyword' in phone ? phone.keyword : undefined) ?? '',
    hours: ('hours' in phone ? phone.hours : undefined) ?? null,
  };
}

const personOf = ({ name, email = '', phone, confidential }: Person): PersonDraft => ({
  name: name ?? '',
  email,
  phone: phoneOf(phone),
  confidential: confidential ?? null,
});

function overrideOf(service: string, override: ContactOverride): OverrideDraft {
  const { name = '', phones, texts, email = '', url = '', hours, note = '', checkedOn } = override;
  return {
    service,
    name,
    phones: (phones ?? []).map(phoneOf),
    texts: (texts ?? []).map(phoneOf),
    emptied: [
      ...(phones?.length === 0 ? (['phones'] as const) : []),
      ...(texts?.length === 0 ? (['texts'] as const) : []),
    ],
    email,
    url,
    hours: hours?.text ?? '',
    hoursAsLoaded: hours ?? null,
    note,
    checkedOn,
  };
}

/** The profile as the form shows it. Its values may be wrong, but their types must be right. */
export function draftOf(profile: SchoolProfile): Draft {
  const { people } = profile;
  return {
    schemaAt: profile.$schema ?? schemaBeside,
    example: profile.example ?? false,
    slug: profile.slug,
    name: profile.name,
    contactId: profile.contactId,
    kind: profile.kind,
    phase: profile.phase,
    nursery: profile.nursery ?? false,
    trust: profile.trust?.name ?? '',
    council: profile.council,
    borderCouncils: [...profile.borderCouncils],
    people: {
      dsl: personOf(people.dsl),
      deputyDsls: people.deputyDsls.map(personOf),
      headteacher: personOf(people.headteacher),
      chairOfGovernors: personOf(people.chairOfGovernors),
      safeguardingGovernor: personOf(people.safeguardingGovernor),
      senco: personOf(people.senco),
      attendanceLead: personOf(people.attendanceLead),
      seniorLeader: personOf(people.seniorLeader),
    },
    headIsDsl: profile.headIsDsl,
    email: profile.email ?? '',
    phones: profile.phones.map(phoneOf),
    outOfHours: phoneOf(profile.outOfHours),
    hours: {
      confirmed: profile.hours.confirmed,
      schoolDay: profile.hours.schoolDay ?? blankSpan,
      office: profile.hours.office ?? blankSpan,
    },
    holidays: profile.holidays.map(({ from, to, name = '' }) => ({ from, to, name })),
    recordingSystem: profile.recordingSystem ?? '',
    offers: profile.offers.map((offer) => ({
      ...offer,
      through: offer.through ?? '',
      attendanceBelow: String(offer.attendanceBelow ?? ''),
      hours: offer.hours ?? blankSpan,
    })),
    servicesByLevel: {
      bit_of_help: [...profile.servicesByLevel.bit_of_help],
      if_we_cant_help: [...profile.servicesByLevel.if_we_cant_help],
      specialist: [...profile.servicesByLevel.specialist],
    },
    overrides: Object.entries(profile.overrides ?? {}).map(([id, override]) => overrideOf(id, override)),
    settings: {
      csa_duty_switch: profile.settings.csa_duty_switch,
      csa_duty_from: profile.settings.csa_duty_from ?? '',
    },
    checkedByDsl: { name: profile.checkedByDsl?.name ?? '', on: profile.checkedByDsl?.on ?? '' },
    verified: { ...profile.verified },
    languages: [...profile.languages],
    colours: { ...profile.colours },
    logo: { file: profile.logo?.file ?? '', alt: profile.logo?.alt ?? '' },
  };
}
