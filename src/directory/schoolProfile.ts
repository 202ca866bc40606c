/**
 * Everything specific to one school: one JSON file per school, in schools/. A code editor shows a field's `describe` text
 * while somebody writes the file (schools/school-profile.schema.json, written by `npm run school-schema`).
 * profileAgrees.ts checks that the fields agree; checkProfile.ts checks what needs the directory or a number library.
 * Loads zod: pages import types only.
 */
import { z } from 'zod';
import {
  clockTime,
  date,
  email,
  fault,
  hours,
  languageCode,
  offerLevels,
  phone,
  slug,
  span,
  text,
  textLine,
  url,
} from './schema.ts';

/** Jobs that one person holds. Each has an entry, even if nobody is named yet; deputies have a list. */
export const roles = [
  'dsl',
  'headteacher',
  'chairOfGovernors',
  'safeguardingGovernor',
  'senco',
  'attendanceLead',
  'seniorLeader',
] as const;

/** What cannot be a person's name, most specific first: something else was pasted into the box. */
const notNames: readonly (readonly [pattern: RegExp, wrong: string, mend: string])[] = [
  [
    /@/,
    'is an e-mail address',
    'write the name here and the address in email, or null while nobody is named',
  ],
  [/[<>]|&#?\w+;/, 'has markup in it', 'write the name as plain text'],
  [
    /[\p{Cc}\u200b\u2028-\u202e\u2060-\u2069\ufeff]/u,
    'has a line break or an invisible sign in it',
    'type it instead of pasting it',
  ],
  [
    /^\P{L}+$/u,
    'has no letter in it',
    'write the name here and a number in phone, or null while nobody is named',
  ],
];

const personName = text
  .max(80, fault('is longer than 80 letters', 'write the name alone'))
  .superRefine((name, context) => {
    const found = notNames.find(([pattern]) => pattern.test(name));
    if (found) context.addIssue({ code: 'custom', message: fault(found[1], found[2]) });
  });

const person = z
  .strictObject({
    name: personName
      .nullable()
      .describe('First and last name as people at school know them; null while nobody is named.'),
    email: email
      .optional()
      .describe('Where this person, or whoever reads the mailbox for them, is written to.'),
    phone: phone.optional().describe("Their own number; left out, the school's numbers are shown."),
    confidential: z
      .boolean()
      .optional()
      .describe('True only if neither the head nor the office can read the inbox or answer the phone.'),
  })
  .meta({ id: 'person' });

const peopleShape = z.strictObject({
  dsl: person.describe('The designated safeguarding lead.'),
  deputyDsls: z
    .array(person)
    .readonly()
    .describe('The deputy safeguarding leads, in the order to try them; an empty list where there are none.'),
  headteacher: person.describe('The head teacher.'),
  chairOfGovernors: person
    .extend({
      confidential: z
        .boolean(
          fault('is missing', 'write true only if neither the head nor the office can read it; else false'),
        )
        .describe(
          'True only if neither the head nor the office can read the inbox or answer the phone. A worry about the head is sent here; while it is false, to the council instead.',
        ),
    })
    .describe('The chair of governors, or of trustees where they stand in.'),
  safeguardingGovernor: person.describe('The governor who looks after safeguarding.'),
  senco: person.describe('The special educational needs coordinator.'),
  attendanceLead: person.describe('Who leads on attendance.'),
  seniorLeader: person.describe('A senior leader to go to when neither lead nor deputy is there.'),
});

const offer = z.strictObject({
  id: slug.describe('Its own id, such as breakfast-club; topics name offers by it.'),
  level: z.enum(offerLevels).describe("Under which of the school's four headings it appears."),
  title: text.describe('What it is called, in plain words.'),
  words: text.describe('What it is and how to ask for it, in words a worried parent reads easily.'),
  through: z
    .enum([...roles, 'deputyDsl', 'office', 'classTeacher'])
    .optional()
    .describe('Whom to ask for it.'),
  attendanceBelow: z
    .number()
    .min(1)
    .max(100)
    .optional()
    .describe('Share of sessions, in per cent, below which the school gets in touch.'),
  hours: span.optional().describe('When it runs on a school day.'),
  checked: z.boolean().describe('False until the school has confirmed that it is still right.'),
});

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, fault('is not a colour', 'write # and six of 0-9 a-f, such as #0b4f4a'));

/** What a school may override in a service. Without `name` it is the same organisation; with it, another one replaces it. */
const override = z.strictObject({
  name: text
    .optional()
    .describe(
      'Who stands in its place here, such as the front door of your own council. With a name nothing of the original contact remains; without one only what you give is changed.',
    ),
  phones: z.array(phone).readonly().optional().describe('Numbers to ring, best first.'),
  texts: z.array(textLine).readonly().optional().describe('Numbers to text, best first.'),
  email: email.optional().describe('Where to write to.'),
  url: url.optional().describe('Their page, beginning with https://.'),
  hours: hours.optional().describe('When they answer.'),
  note: text.optional().describe('What to know before ringing, in plain words. Our own note is not shown.'),
  checkedOn: date.describe('The day on which somebody at school rang or read their page: year-month-day.'),
});

/** Housing is a district's, below the council of the directory: the one where most families of the school live. */
const housingTeam = z.strictObject({
  name: text.describe('The council and its team, such as Wychavon District Council, Housing Needs Team.'),
  phone: phone.optional().describe('The number on which it answers, with its hours.'),
  page: url.optional().describe('Its page for people without a home, beginning with https://.'),
  checkedOn: date.describe('The day on which somebody at school rang or read their page: year-month-day.'),
});

const flag = (what: string) => z.boolean().describe(`True once somebody has rung or asked about ${what}.`);

export const profileShape = z.strictObject({
  $schema: z
    .string()
    .optional()
    .describe('Where an editor finds the description of this file: ./school-profile.schema.json.'),
  example: z
    .literal(true)
    .optional()
    .describe('Marks an invented school, with numbers that nobody answers; left out for a real one.'),
  slug: slug.describe('The name of the school in addresses and of this file, such as westlands.'),
  name: text.describe('The name of the school as families know it.'),
  contactId: slug.describe(
    "The id of the school's own entry in the lists of services; no service may have it.",
  ),
  kind: z.enum(['school', 'trust', 'council']).describe('Who this is: one school, a trust or a council.'),
  phase: z
    .enum([
      'nursery',
      'infant',
      'first',
      'junior',
      'primary',
      'middle',
      'secondary',
      'all-through',
      'special',
    ])
    .describe('Which ages the school is for.'),
  nursery: z.boolean().optional().describe('True where a school of another phase has a nursery of its own.'),
  trust: z
    .strictObject({ name: text.describe('Its name as written on its papers.') })
    .optional()
    .describe('The trust that runs the school; left out where none does.'),
  council: slug.describe(
    'The council the school is in: worcestershire, the id of one of its neighbours such as csc-gloucestershire, or the name of any other. Outside Worcestershire, overrides has to give its front door, out-of-hours team, referral page and LADO.',
  ),
  borderCouncils: z
    .array(slug.describe('The id of a council in the directory, such as csc-dudley.'))
    .readonly()
    .describe('Councils in which children of this school may live.'),
  people: peopleShape.describe('Who holds which job. Real names belong nowhere else.'),
  headIsDsl: z.boolean().describe('True if the head teacher is the designated safeguarding lead.'),
  email: email.optional().describe("The school's own address; read at the office."),
  phones: z
    .array(phone)
    .min(1, fault('is empty', 'give at least the school office'))
    .readonly()
    .describe("The school's own numbers, best first."),
  outOfHours: phone
    .nullable()
    .describe(
      'A number for the safeguarding lead that is answered when school is shut; null while there is none.',
    ),
  hours: z
    .strictObject({
      confirmed: z.boolean().describe('True once the school has confirmed them.'),
      schoolDay: span.nullable().describe('When the children are there; null while unknown.'),
      office: span.nullable().describe('When the office answers the phone; null while unknown.'),
    })
    .describe('On a school day, Monday to Friday.'),
  lateCollectionTime: clockTime
    .optional()
    .describe(
      'When the council is rung about a child whom nobody has come for: hours and minutes on a 24-hour clock, such as 16:30. Left out, one hour after the last session or club ends.',
    ),
  holidays: z
    .array(
      z.strictObject({
        from: date.describe('The first day without school: year-month-day.'),
        to: date.describe('The last day without school: year-month-day.'),
        name: text.optional().describe('What it is called, such as Autumn half term.'),
      }),
    )
    .readonly()
    .describe('When school is shut beside weekends and bank holidays; none may overlap another.'),
  recordingSystem: text
    .nullable()
    .describe("The name of the school's own recording system, such as CPOMS; null while unknown."),
  offers: z.array(offer).readonly().describe('What the school itself offers to children and families.'),
  servicesByLevel: z
    .strictObject({
      bit_of_help: z.array(slug).readonly().describe('Under "Need a bit of help?".'),
      if_we_cant_help: z.array(slug).readonly().describe('Under "If we can\'t help".'),
      specialist: z.array(slug).readonly().describe('Under "Specialist support".'),
    })
    .describe('Ids of services beyond the school, under the heading where the school puts them.'),
  overrides: z
    .record(slug, override)
    .readonly()
    .optional()
    .describe(
      "The school's own contact for a service, by the service's id, such as family-front-door. Not for emergency-999 and childline.",
    ),
  housingTeam: housingTeam
    .optional()
    .describe(
      'Who at the district council helps a family that has no home tonight or may lose it; left out while unknown.',
    ),
  settings: z
    .strictObject({
      csa_duty_switch: z
        .enum(['off', 'on'])
        .describe(
          'The duty in law to report child sexual abuse: off until a safeguarding lead has checked that it is in force.',
        ),
      csa_duty_from: date
        .nullable()
        .describe('The day from which that duty is in force: year-month-day; null while the switch is off.'),
    })
    .describe('What the rules are told by the school.'),
  checkedByDsl: z
    .strictObject({
      name: personName.describe('Who signed.'),
      on: date.describe('When: year-month-day.'),
    })
    .nullable()
    .describe('Who signed off the rules and numbers, and when; null means "not yet checked" on every page.'),
  verified: z
    .strictObject({
      ladoPhone: flag("the LADO's number"),
      frontDoorHours: flag('when the front door opens'),
      gladePhone: flag("The Glade's number"),
      childSexualAssaultService: flag('where children are seen after a sexual assault'),
      prisonersFamiliesPhone: flag("the prisoners' families helpline"),
      footstepsPhone: flag("Footsteps' number"),
      westTeam: flag('the WEST team'),
      nearestFamilyHub: flag('the nearest Family Hub'),
      neighbouringFrontDoors: flag("the neighbouring councils' numbers, also at night"),
      deafRoutesToEmergency: flag('how deaf people reach 999'),
      familySelfReferral: flag('whether families may refer themselves'),
    })
    .describe('What the school has rung or asked about before going live (decision table, section 12).'),
  languages: z
    .array(languageCode)
    .min(1)
    .readonly()
    .describe('Codes of the languages the pages are offered in, such as en; each has a folder in locales/.'),
  colours: z
    .strictObject({
      primary: colour.describe('Of buttons and headings: # and six digits. At least 4.5 : 1 on the page.'),
      onPrimary: colour.describe('Of the words on it: # and six digits. At least 4.5 : 1 on primary.'),
    })
    .describe("The school's colours."),
  logo: z
    .strictObject({
      file: z
        .string()
        .regex(
          /^[a-z0-9]+(-[a-z0-9]+)*\.(svg|png|webp)$/,
          fault(
            'is not the name of a picture beside this file',
            'put the picture into the same folder and write its name alone, such as westlands.svg',
          ),
        )
        .describe('The name of a picture in the same folder as this file: .svg, .png or .webp.'),
      alt: text.describe('What it shows, for people who cannot see it.'),
    })
    .optional()
    .describe("The school's logo; left out where there is none."),
});

export type SchoolProfile = z.infer<typeof profileShape>;
export type Person = z.infer<typeof person>;
export type Role = (typeof roles)[number];
export type HousingTeam = z.infer<typeof housingTeam>;
export type ContactOverride = z.infer<typeof override>;
