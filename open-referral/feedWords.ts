/**
 * What our ids mean, in English, for the programs and people who read the feed. Not in locales/: no page shows these, and
 * nobody translates a feed.
 */
import type { EveryServiceRecord } from '../src/directory/schema.ts';

type Meaning<Id extends string> = Readonly<Record<Id, string>>;

export const kinds: Meaning<EveryServiceRecord['kind']> = {
  emergency: 'Emergency service',
  'front-door': "Contact point of a council's children's social care",
  'council-team': 'Team of a council',
  police: 'Police',
  health: 'Health service',
  helpline: 'Helpline',
  charity: 'Charity',
  'reporting-site': 'Site for reporting something',
  'information-site': 'Site to read',
  'early-help': 'Early help',
  school: 'School',
  guidance: 'Guidance',
};

export const areas: Meaning<EveryServiceRecord['area']> = {
  school: 'One school',
  local: 'Worcestershire',
  'part-of-local': 'Part of Worcestershire',
  'police-area': 'West Mercia Police area',
  neighbouring: 'A council area near Worcestershire',
  national: 'National',
};

export const audiences: Meaning<EveryServiceRecord['audience'][number]> = {
  anyone: 'Anyone',
  children: 'Children and young people',
  parents: 'Parents and carers',
  adults: 'Adults',
  women: 'Women',
  men: 'Men',
  'school-staff': 'School staff',
  professionals: 'People who work with children and families',
};

export const referralRoutes: Meaning<EveryServiceRecord['referral'][number]> = {
  self: 'Get in touch yourself',
  school: 'School can ask for it',
  gp: 'A GP can ask for it',
  professional: 'A professional can ask for it',
  'police-or-social-care': 'Police or social care ask for it',
  consent: "Only with the family's agreement",
};

export const factOwners: Meaning<EveryServiceRecord['owner']> = {
  dsl: 'A safeguarding lead, by ringing or asking',
  'council-page': "A council's page",
  'nhs-page': 'A page of the NHS',
  'police-page': 'A page of the police',
  'government-page': 'A page of the government',
  'own-page': "The organisation's own page",
};

/** Closed services are never in the feed. */
export const certainties: Meaning<EveryServiceRecord['status']> = {
  confirmed: "Read on the publisher's own page",
  secondary: 'Read second-hand',
  unseen: 'Not read on any page',
  'closed-or-replaced': 'Closed or replaced',
};

export const freeOrNot: Meaning<NonNullable<EveryServiceRecord['cost']>> = {
  free: 'Free to use',
  charged: 'There is a charge; ask the service',
};

export const webChat = 'Chat with a person on its website';
export const notConfirmed = 'We could not confirm this lately. Check it before you rely on it.';
export const ukTime = 'Times are the time in the UK, in summer and winter.';
export const bankHolidaysClosed = 'It may be closed on bank holidays.';
export const organizationUnknown =
  'Named as its service is: our directory does not hold the organisation apart from the service.';
export const textTheWord = (keyword: string): string => `Text the word ${keyword}`;
