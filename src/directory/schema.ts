/**
 * The shapes of our facts: services, citations and school profiles. Only this file and those that check facts load zod,
 * so pages that merely show a fact never carry it; they take their types from here with `import type`.
 *
 * Names follow Open Referral UK (HSDS-UK 3) where it has one, written in camelCase: `name`, `url`, `email`, `phones`,
 * `byday`, `opensAt`, `closesAt`. Ours that map onto it: `formerNames` (alternate_name), `checkedOn` (assured_date),
 * `area` (service_area), `ages` (minimum_age, maximum_age), `cost` (cost_options).
 */
import { z } from 'zod';

// zod tries `new Function('')` on its first parse, which our security policy reports. Without it, nothing is lost.
z.config({ jitless: true });

/** One message, two halves: what is wrong, and how to mend it. `explain` takes them apart again. */
const fault = (wrong: string, mend: string): string => `${wrong}\n${mend}`;

/** Numbers shorter than an ordinary phone number, which no number library knows. Add one only after reading its page. */
const shortCodes = ['999', '112', '101', '111', '116000', '116123', '85258', '60777'] as const;

/** How sure a statement is: P publisher's own page, 2 second-hand, B background knowledge, J judgement, ? unconfirmed. */
const evidenceLabels = ['P', '2', 'B', 'J', '?'] as const;

const serviceKinds = [
  'emergency',
  'front-door',
  'council-team',
  'police',
  'health',
  'helpline',
  'charity',
  'reporting-site',
  'information-site',
  'early-help',
  'school',
  'guidance',
] as const;

/** Where a service works, seen from the school. */
const serviceAreas = ['school', 'local', 'part-of-local', 'police-area', 'neighbouring', 'national'] as const;

/** Who may use it themselves. */
const serviceAudiences = [
  'anyone',
  'children',
  'parents',
  'adults',
  'women',
  'men',
  'school-staff',
  'professionals',
] as const;

/** How a family or a worry gets there. `consent`: only with the family's agreement. */
const referralRoutes = ['self', 'school', 'gp', 'professional', 'police-or-social-care', 'consent'] as const;

/** What may be shown. `hide-number`: name, page and what to do instead, but never a number. */
export const displays = ['show', 'show-with-check-note', 'hide-number', 'do-not-show'] as const;

/**
 * Who keeps a fact right: the page where a change shows first, or the safeguarding lead, who has to ring or ask where no
 * page we have read can tell. `own-page`: the organisation's own.
 */
const factOwners = ['dsl', 'council-page', 'nhs-page', 'police-page', 'government-page', 'own-page'] as const;

/** Which of several numbers this is; the words are `phoneLabels` in locales/<lng>/services.json. */
export const phoneLabels = [
  'daytime',
  'outOfHours',
  'outOfHoursCallBack',
  'option2',
  'parentsAndProfessionals',
  'professionals',
  'parents',
  'youngPeople',
  'countyLine',
  'schoolOffice',
] as const;

const text = z.string().trim().min(1, fault('is empty', 'write it, or leave the whole line out'));

const date = z.iso.date(fault('is not a date', 'write year-month-day, such as 2026-11-21'));

const clockTime = z
  .string()
  .regex(
    /^([01]\d|2[0-3]):[0-5]\d$/,
    fault('is not a time of day', 'write hours and minutes, such as 09:00'),
  );

const email = z.email(
  fault('is not an e-mail address', 'write it as name@place.uk, with nothing before or after'),
);

const url = z.url({
  protocol: /^https$/,
  hostname: z.regexes.domain,
  error: fault('is not a safe web address', 'write the whole address, beginning with https://'),
});

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, fault('is not an id', 'use small letters, digits and single hyphens'));

const e164 = z
  .string()
  .regex(
    /^\+[1-9]\d{6,14}$/,
    fault('is not a phone number in international form', 'write + and digits only, such as +441905822666'),
  );

const shortCode = z.enum(shortCodes, {
  error: fault(
    'is not a short number we know',
    `use one of ${shortCodes.join(', ')}, or give the whole number as e164`,
  ),
});

const reading = z
  .string()
  .regex(
    /^\+?\d[\d ]*\d$/,
    fault(
      'has something in it that is not a digit or a space',
      'write the number as people read it, such as 01905 822666',
    ),
  );

const languageCode = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, fault('is not a language', 'write its code, such as en'));

const hasOneNumber = (line: { e164?: unknown; shortCode?: unknown }): boolean =>
  (line.e164 === undefined) !== (line.shortCode === undefined);

const oneNumber = fault(
  'needs exactly one number',
  'give either e164 or shortCode, not both and not neither',
);

const span = z.strictObject({ opensAt: clockTime, closesAt: clockTime });

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

const schedule = z.strictObject({
  timezone: z.literal('Europe/London'),
  closedOnBankHolidays: z.boolean(),
  spans: z
    .array(span.extend({ byday: z.array(z.enum(weekdays)).min(1).readonly() }))
    .min(1)
    .readonly(),
});

const hours = z.strictObject({
  /** As we would say it in English; the fallback when there is no schedule to write out in the reader's language. */
  text,
  /** True when it answers day and night, every day. */
  always: z.literal(true).optional(),
  schedule: schedule.optional(),
});

const phone = z
  .strictObject({
    e164: e164.optional(),
    shortCode: shortCode.optional(),
    reading,
    label: z.enum(phoneLabels).optional(),
    hours: hours.optional(),
  })
  .refine(hasOneNumber, { error: oneNumber, path: ['e164'] });

const textLine = z
  .strictObject({
    e164: e164.optional(),
    shortCode: shortCode.optional(),
    reading,
    /** The word to send, where one is needed. */
    keyword: z
      .string()
      .regex(/^[A-Z0-9]+$/, fault('is not a word to text', 'use capital letters and digits'))
      .optional(),
    label: z.enum(phoneLabels).optional(),
  })
  .refine(hasOneNumber, { error: oneNumber, path: ['e164'] });

const provenance = z.strictObject({
  /** An address, or a short name of what was read. Never shown as a link. */
  where: text,
  kind: z.enum(['publisher', 'secondary', 'school-document', 'inference']),
  label: z.enum(evidenceLabels),
});

/** What the advice needs of a service. */
const serviceShape = z.strictObject({
  id: slug,
  name: text,
  formerNames: z.array(text).readonly().optional(),
  kind: z.enum(serviceKinds),
  /** Best first. Empty when there is none, or when the display hides it: a hidden number is not even in the file. */
  phones: z.array(phone).readonly(),
  texts: z.array(textLine).readonly(),
  email: email.optional(),
  url: url.optional(),
  /** False when the page could not be opened at the check: the address is second-hand. */
  urlSeen: z.literal(false).optional(),
  /** True when its site offers a chat with a person. */
  webchat: z.literal(true).optional(),
  /** Left out when no hours were seen. Never a reason to hide a number. */
  hours: hours.optional(),
  area: z.enum(serviceAreas),
  ages: z.strictObject({ from: z.int().min(0).optional(), to: z.int().max(120).optional() }).optional(),
  cost: z.enum(['free', 'charged']).optional(),
  referral: z.array(z.enum(referralRoutes)).readonly(),
  audience: z.array(z.enum(serviceAudiences)).min(1, fault('is empty', 'say who may use it')).readonly(),
  status: z.enum(['confirmed', 'secondary', 'unseen', 'closed-or-replaced']),
  display: z.enum(displays),
  /** Ids of the services to use now. */
  replacedBy: z.array(slug).readonly().optional(),
  sources: z.array(provenance).min(1, fault('is empty', 'say where the fact was read')).readonly(),
  checkedOn: date,
  checkAgainBy: date,
  /** Key into the words: what to do while the number, or the whole service, is not shown. */
  insteadWhenHidden: z.string().optional(),
});

type Shape = z.infer<typeof serviceShape>;

const isHidden = ({ display }: Pick<Shape, 'display'>): boolean =>
  display === 'hide-number' || display === 'do-not-show';

/** What no single field can say: how the fields of a service hang together. */
const hangsTogether = (record: Shape, context: z.RefinementCtx): void => {
  const add = (path: (string | number)[], message: string): void => {
    context.addIssue({ code: 'custom', path, message });
  };
  const hidden = isHidden(record);
  if (hidden && record.phones.length > 0)
    add(
      ['phones'],
      fault('holds a number that must stay hidden', 'take it out, or change display after ringing it'),
    );
  if (hidden && record.texts.length > 0)
    add(
      ['texts'],
      fault('holds a number that must stay hidden', 'take it out, or change display after trying it'),
    );
  if (hidden && record.insteadWhenHidden !== `${record.id}.instead`)
    add(
      ['insteadWhenHidden'],
      fault('does not say what to do instead', `set it to "${record.id}.instead" and write those words`),
    );
  if (record.status === 'closed-or-replaced' && record.display !== 'do-not-show')
    add(['display'], fault('shows a service that has closed or changed', 'set it to do-not-show'));
  if (record.checkAgainBy <= record.checkedOn)
    add(['checkAgainBy'], fault('is not after checkedOn', 'give a later date, at most a year on'));
  if (record.urlSeen === false && record.url === undefined)
    add(['urlSeen'], fault('speaks of an address that is not there', 'add url, or take urlSeen out'));
  if (record.ages?.from !== undefined && record.ages.to !== undefined && record.ages.from > record.ages.to)
    add(['ages'], fault('ends before it begins', 'put the lower age in from'));
};

/** A service, and how to reach it. What it is for is in locales/<lng>/services.json, under the same id. */
export const serviceSchema = serviceShape.superRefine(hangsTogether);

/** The school's own four headings, lightest first; never called level names (decision table, section 10). */
export const offerLevels = ['everyone', 'bit_of_help', 'if_we_cant_help', 'specialist'] as const;

/** A service with what only the lists of all services and their upkeep need: kept apart, so that advice stays light. */
export const everyServiceSchema = serviceShape
  .extend({
    /** Under which of the school's four headings it stands. */
    levelGroup: z.enum(offerLevels),
    owner: z.enum(factOwners),
    /** What it speaks besides English, as far as we know. */
    languages: z.array(languageCode).min(1).readonly().optional(),
  })
  .superRefine((record, context) => {
    hangsTogether(record, context);
    if ((isHidden(record) || record.status === 'unseen') && record.owner !== 'dsl')
      context.addIssue({
        code: 'custom',
        path: ['owner'],
        message: fault(
          'is a page nobody has read, or one without the number',
          'set it to dsl, who has to ask',
        ),
      });
  });

/** A citation shown to users: a landing page only, never a PDF or a paragraph number (editions differ). */
export const sourceSchema = z.strictObject({
  key: z.string().regex(/^[LABCDE]\d{1,2}$/, fault('is not a source code', 'use a code such as A2')),
  title: text,
  publisher: text,
  address: url
    .refine((address) => !/\.pdf($|[?#])/i.test(address), fault('leads to a PDF', 'give the landing page'))
    .optional(),
  checkedOn: date,
  evidence: z.enum(evidenceLabels),
});

/** Who holds which job at a school. Every role has an entry, also when nobody is named for it yet. */
export const roles = [
  'dsl',
  'deputyDsl',
  'headteacher',
  'chairOfGovernors',
  'safeguardingGovernor',
  'senco',
  'attendanceLead',
  'seniorLeader',
] as const;

const person = z.strictObject({
  name: text.nullable(),
  email: email.optional(),
  phone: phone.optional(),
  /** True only if neither the head nor the office can read the inbox or answer the phone. */
  confidential: z.boolean().optional(),
});

const offer = z.strictObject({
  id: slug,
  level: z.enum(offerLevels),
  title: text,
  words: text,
  /** Whom to ask. */
  through: z.enum([...roles, 'office', 'classTeacher']).optional(),
  /** Share of sessions, in per cent, below which the school gets in touch. */
  attendanceBelow: z.number().min(1).max(100).optional(),
  hours: span.optional(),
  /** False until the school has confirmed that it still holds. */
  checked: z.boolean(),
});

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, fault('is not a colour', 'write # and six of 0-9 a-f, such as #0b4f4a'));

const flag = z.boolean();

/** Everything that is one school's own. One JSON file per school, in schools/. */
export const schoolProfileSchema = z
  .strictObject({
    slug,
    name: text,
    contactId: slug,
    kind: z.enum(['school', 'trust', 'council']),
    phase: z.enum([
      'nursery',
      'infant',
      'first',
      'junior',
      'primary',
      'middle',
      'secondary',
      'all-through',
      'special',
    ]),
    council: slug,
    borderCouncils: z.array(slug).readonly(),
    people: z.strictObject({
      dsl: person,
      deputyDsl: person,
      headteacher: person,
      chairOfGovernors: person.extend({
        confidential: z.boolean(
          fault('is missing', 'write true only if neither the head nor the office can read it; else false'),
        ),
      }),
      safeguardingGovernor: person,
      senco: person,
      attendanceLead: person,
      seniorLeader: person,
    }),
    headIsDsl: z.boolean(),
    email: email.optional(),
    phones: z.array(phone).min(1, fault('is empty', 'give at least the school office')).readonly(),
    /** A number for the safeguarding lead that is answered when school is shut; null while there is none. */
    outOfHours: phone.nullable(),
    hours: z.strictObject({
      confirmed: z.boolean(),
      schoolDay: span.nullable(),
      office: span.nullable(),
    }),
    holidays: z.array(z.strictObject({ from: date, to: date, name: text.optional() })).readonly(),
    /** Name of the school's own recording system; null while unknown. */
    recordingSystem: text.nullable(),
    offers: z.array(offer).readonly(),
    /** Services beyond the school, under the heading where the school puts them. */
    servicesByLevel: z.strictObject({
      bit_of_help: z.array(slug).readonly(),
      if_we_cant_help: z.array(slug).readonly(),
      specialist: z.array(slug).readonly(),
    }),
    settings: z.strictObject({ csa_duty_switch: z.enum(['off', 'on']), csa_duty_from: date.nullable() }),
    /** Who signed off the rules and numbers, and when; null means "not yet checked" on every page. */
    checkedByDsl: z.strictObject({ name: text, on: date }).nullable(),
    /** What the school has rung or asked about before going live (decision table, section 12). */
    verified: z.strictObject({
      ladoPhone: flag,
      frontDoorHours: flag,
      gladePhone: flag,
      childSexualAssaultService: flag,
      prisonersFamiliesPhone: flag,
      footstepsPhone: flag,
      westTeam: flag,
      nearestFamilyHub: flag,
      neighbouringFrontDoors: flag,
      deafRoutesToEmergency: flag,
      familySelfReferral: flag,
    }),
    languages: z.array(languageCode).min(1).readonly(),
    colours: z.strictObject({ primary: colour, onPrimary: colour }),
  })
  .superRefine((profile, context) => {
    const add = (path: (string | number)[], message: string): void => {
      context.addIssue({ code: 'custom', path, message });
    };
    const { dsl, headteacher } = profile.people;
    if (
      dsl.name !== null &&
      headteacher.name !== null &&
      profile.headIsDsl !== (dsl.name === headteacher.name)
    )
      add(
        ['headIsDsl'],
        fault('does not agree with the names', 'write true if the head is the DSL, else false'),
      );
    if (profile.settings.csa_duty_switch === 'on' && profile.settings.csa_duty_from === null)
      add(
        ['settings', 'csa_duty_from'],
        fault('is missing while the switch is on', 'give the date the law starts, or set the switch to off'),
      );
    const schoolNumbers = new Set(profile.phones.map((line) => line.e164 ?? line.shortCode));
    const chair = profile.people.chairOfGovernors;
    if (chair.confidential && chair.phone && schoolNumbers.has(chair.phone.e164 ?? chair.phone.shortCode))
      add(
        ['people', 'chairOfGovernors', 'confidential'],
        fault(
          "is true, but the phone is the school's own",
          'give a phone the school cannot answer, or write false',
        ),
      );
    const sharedMailboxes = [profile.email, headteacher.email, dsl.email, profile.people.deputyDsl.email];
    if (chair.confidential && chair.email !== undefined && sharedMailboxes.includes(chair.email))
      add(
        ['people', 'chairOfGovernors', 'confidential'],
        fault(
          'is true, but the mailbox is read at school',
          'give an address of the chair alone, or write false',
        ),
      );
    profile.holidays.forEach((holiday, index) => {
      if (holiday.to < holiday.from)
        add(
          ['holidays', index, 'to'],
          fault('is before from', 'put the first day in from and the last in to'),
        );
    });
  });

export type ServiceRecord = z.infer<typeof serviceSchema>;
export type EveryServiceRecord = z.infer<typeof everyServiceSchema>;
export type Phone = z.infer<typeof phone>;
export type TextLine = z.infer<typeof textLine>;
export type Source = z.infer<typeof sourceSchema>;
export type SchoolProfile = z.infer<typeof schoolProfileSchema>;
export type Person = z.infer<typeof person>;
export type Role = (typeof roles)[number];
export type PhoneLabel = (typeof phoneLabels)[number];
