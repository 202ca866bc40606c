/**
 * The shapes of our facts: services and citations, and the pieces they share with a school's profile (schoolProfile.ts).
 * Only these two files and those that check facts load zod, so pages that only show a fact never load it; they take
 * their types from here with `import type`. A field's `describe` text and a shape's `id` go into the JSON Schema that
 * code editors read.
 *
 * Names follow Open Referral UK (HSDS-UK 3) where it has one, written in camelCase: `name`, `url`, `email`, `phones`,
 * `byday`, `opensAt`, `closesAt`. Fields of ours that map onto it: `formerNames` (alternate_name), `checkedOn` (assured_date),
 * `area` (service_area), `ages` (minimum_age, maximum_age), `cost` (cost_options).
 */
import { z } from 'zod';
import { webHref } from './hrefs.ts';

// zod tries `new Function('')` on its first parse, which our security policy reports. Nothing is lost without it.
z.config({ jitless: true });

/** One message in two halves: what is wrong, and how to fix it. `explain` splits them again. */
export const fault = (wrong: string, mend: string): string => `${wrong}\n${mend}`;

/** Short numbers, which no number library knows. Add one only after reading its page. */
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

/** The area a service covers, from the school's point of view. */
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

/** How a family or a worry is referred. `consent`: only with the family's agreement. */
const referralRoutes = ['self', 'school', 'gp', 'professional', 'police-or-social-care', 'consent'] as const;

/** What may be shown. `hide-number`: name, page and what to do instead, but never a number. */
export const displays = ['show', 'show-with-check-note', 'hide-number', 'do-not-show'] as const;

/**
 * Who keeps a fact correct: the page where a change shows first, or the safeguarding lead, who has to ring or ask if no
 * page we have read says. `own-page`: the organisation's own.
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

export const text = z.string().trim().min(1, fault('is empty', 'write it, or leave the whole line out'));

export const date = z.iso.date(fault('is not a date', 'write year-month-day, such as 2026-11-21'));

export const clockTime = z
  .string()
  .regex(
    /^([01]\d|2[0-3]):[0-5]\d$/,
    fault('is not a time of day', 'write hours and minutes, such as 09:00'),
  );

export const email = z.email(
  fault('is not an e-mail address', 'write it as name@place.uk, with nothing before or after'),
);

const unsafeUrl = fault('is not a safe web address', 'write the whole address, beginning with https://');

/** Accepts exactly what hrefs.ts can turn into a link. */
export const url = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: unsafeUrl, abort: true })
  .refine((address) => webHref(address) !== undefined, { error: unsafeUrl });

export const slug = z
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

export const languageCode = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, fault('is not a language', 'write its code, such as en'));

const hasOneNumber = (line: { e164?: unknown; shortCode?: unknown }): boolean =>
  (line.e164 === undefined) !== (line.shortCode === undefined);

const oneNumber = fault(
  'needs exactly one number',
  'give either e164 or shortCode, not both and not neither',
);

/**
 * Open from the minute of `opensAt`, closed from the minute of `closesAt`. Where `closesAt` is not later than `opensAt`, it
 * is a time on the next day: 22:00 to 02:00 runs past midnight, 18:00 to 00:00 to the end of the day, 00:00 to 00:00 all day.
 */
export const span = z
  .strictObject({
    opensAt: clockTime.describe('Hours and minutes in London on a 24-hour clock, such as 08:30.'),
    closesAt: clockTime.describe('Hours and minutes in London on a 24-hour clock, such as 15:45.'),
  })
  .meta({ id: 'span' });

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** When it is open in an ordinary week. A span belongs to the day on which it starts, even past midnight. */
const schedule = z.strictObject({
  timezone: z.literal('Europe/London').describe('Always Europe/London.'),
  closedOnBankHolidays: z.boolean().describe('True when nobody answers on a bank holiday in England.'),
  spans: z
    .array(
      span.extend({
        byday: z
          .array(z.enum(weekdays))
          .min(1)
          .readonly()
          .describe('The days these times hold on, such as ["MO", "TU"].'),
      }),
    )
    .min(1)
    .readonly()
    .describe('When somebody answers.'),
});

export const hours = z
  .strictObject({
    text: text.describe(
      "As we would say it in English; the fallback when there is no schedule to write out in the reader's language.",
    ),
    always: z
      .literal(true)
      .optional()
      .describe('True when it answers day and night, every day; else left out.'),
    schedule: schedule.optional().describe('The same, so that a page can say whether it is open now.'),
  })
  .meta({ id: 'hours' });

const dialled = {
  e164: e164
    .optional()
    .describe('What is dialled: + and digits only, such as +441905822666. Either this or shortCode.'),
  shortCode: shortCode.optional().describe('A short number such as 101, instead of e164.'),
  reading: reading.describe('The same number as people read it, such as 01905 822666.'),
  label: z
    .enum(phoneLabels)
    .optional()
    .describe('Which of several numbers this is; the words are in locales/en/phone-labels.json.'),
};

export const phone = z
  .strictObject({ ...dialled, hours: hours.optional().describe('When this number is answered.') })
  .refine(hasOneNumber, { error: oneNumber, path: ['e164'] })
  .meta({ id: 'phone' });

export const textLine = z
  .strictObject({
    ...dialled,
    keyword: z
      .string()
      .regex(/^[A-Z0-9]+$/, fault('is not a word to text', 'use capital letters and digits'))
      .optional()
      .describe('The word to send, where one is needed.'),
  })
  .refine(hasOneNumber, { error: oneNumber, path: ['e164'] })
  .meta({ id: 'textLine' });

const provenance = z.strictObject({
  /** An address, or a short name of what was read. Never shown as a link. */
  where: text,
  kind: z.enum(['publisher', 'secondary', 'school-document', 'inference']),
  label: z.enum(evidenceLabels),
});

/** The fields of a service that the advice needs. */
const serviceShape = z.strictObject({
  id: slug,
  name: text,
  formerNames: z.array(text).readonly().optional(),
  kind: z.enum(serviceKinds),
  /** Best first. Empty when there is none, or when `display` hides it: a hidden number is not even in the file. */
  phones: z.array(phone).readonly(),
  texts: z.array(textLine).readonly(),
  email: email.optional(),
  url: url.optional(),
  /** False when the page could not be opened at the check: the address is second-hand. */
  urlSeen: z.literal(false).optional(),
  /** True when its site offers a chat with a person. */
  webchat: z.literal(true).optional(),
  /** Left out when the source gives no hours. Never a reason to hide a number. */
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
  checkedOn: date,
  checkAgainBy: date,
  /** Key into the locale files: what to do while the number, or the whole service, is not shown. */
  insteadWhenHidden: z.string().optional(),
});

type Shape = z.infer<typeof serviceShape>;

const isHidden = ({ display }: Pick<Shape, 'display'>): boolean =>
  display === 'hide-number' || display === 'do-not-show';

/** Checks that the fields of a service agree with each other. */
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

/** A service, and how to reach it. Its description is in locales/<lng>/services.json, under the same id. */
export const serviceSchema = serviceShape.superRefine(hangsTogether);

/** The school's own four headings, lightest first; never called level names (decision table, section 10). */
export const offerLevels = ['everyone', 'bit_of_help', 'if_we_cant_help', 'specialist'] as const;

/** A service with the fields that only the lists of services and their upkeep need; separate, so that the advice stays light. */
export const everyServiceSchema = serviceShape
  .extend({
    /** Which of the school's four headings it comes under. */
    levelGroup: z.enum(offerLevels),
    owner: z.enum(factOwners),
    sources: z.array(provenance).min(1, fault('is empty', 'say where the fact was read')).readonly(),
    /** Languages besides English, as far as we know. */
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

export type ServiceRecord = z.infer<typeof serviceSchema>;
export type EveryServiceRecord = z.infer<typeof everyServiceSchema>;
export type Hours = z.infer<typeof hours>;
export type Schedule = z.infer<typeof schedule>;
export type Phone = z.infer<typeof phone>;
export type TextLine = z.infer<typeof textLine>;
export type Source = z.infer<typeof sourceSchema>;
export type PhoneLabel = (typeof phoneLabels)[number];
