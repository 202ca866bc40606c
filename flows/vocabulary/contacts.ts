/** The front door by day and the out-of-hours team; the clock reorders them and hides neither (N4). */
export const frontDoor = ['family-front-door', 'emergency-duty-team'] as const;

/** Children's social care in the neighbouring councils, for a child who lives there. */
export const neighbouringCouncils = [
  'csc-birmingham',
  'csc-dudley',
  'csc-gloucestershire',
  'csc-herefordshire',
  'csc-sandwell',
  'csc-shropshire',
  'csc-solihull',
  'csc-staffordshire',
  'csc-warwickshire',
] as const;
export type NeighbouringCouncil = (typeof neighbouringCouncils)[number];

/**
 * Who a rule may send somebody to, by id. `serviceContacts` are records of the service directory
 * (flows/ knows their ids, never their numbers); `schoolContacts` are roles that a school profile fills.
 */
export const serviceContacts = [
  'emergency-999',
  'west-mercia-police',
  'family-front-door',
  'emergency-duty-team',
  'childrens-services',
  'worcestershire-lado',
  'worcestershire-adult-safeguarding',
  'wscp',
  'west-midlands-safeguarding-procedures',
  'early-help-assessment',
  'early-help-family-support',
  'get-safe',
  'wcc-cme',
  'worcestershire-attendance-helpline',
  'ccas',
  'wcc-private-fostering-kinship',
  'channel-prevent-worcestershire',
  'act-early',
  'anti-terrorist-hotline',
  'nhs-111-mental-health',
  'camhs-spa',
  'camhs-west',
  'school-nurse',
  'starting-well',
  'childrens-centres',
  'sendiass',
  'council-housing',
  'shelter',
  'citizens-advice',
  'here2help-worcestershire',
  'young-carers',
  'samaritans',
  'papyrus',
  'shout',
  'sane',
  'nhs-talking-therapies-hw',
  'cranstoun-worcestershire',
  'footprints',
  'touchstones',
  'west-mercia-womens-aid',
  'male-domestic-abuse-helpline',
  'mens-advice-line',
  'operation-encompass-helpline',
  'karma-nirvana',
  'forced-marriage-unit',
  'national-stalking-helpline',
  'paladin',
  'nspcc',
  'nspcc-whistleblowing',
  'nspcc-fgm',
  'stop-it-now',
  'childline',
  'ceop-education',
  'ceop-safety-centre',
  'report-remove',
  'internet-matters',
  'modern-slavery-helpline',
  'prisoners-families-helpline',
  'true-vision',
  'fearless',
  ...neighbouringCouncils,
] as const;
export type ServiceContact = (typeof serviceContacts)[number];

export const schoolContacts = [
  'dsl',
  'headteacher',
  'chair_of_governors',
  'senior_leader',
  'class_teacher',
  'senco',
  'school_office',
  'trusted_adult',
] as const;
export type SchoolContact = (typeof schoolContacts)[number];

/**
 * Whether a role answers to the head, whom the worry may be about (M5), and whether worries go to it first, so
 * that a reader can say that nobody there could be reached (R36).
 */
const schoolRoles: Readonly<
  Record<SchoolContact, { readonly underHead: boolean; readonly takesWorries: boolean }>
> = {
  dsl: { underHead: true, takesWorries: true },
  headteacher: { underHead: true, takesWorries: true },
  chair_of_governors: { underHead: false, takesWorries: true },
  senior_leader: { underHead: true, takesWorries: false },
  class_teacher: { underHead: true, takesWorries: false },
  senco: { underHead: true, takesWorries: false },
  school_office: { underHead: true, takesWorries: false },
  trusted_adult: { underHead: false, takesWorries: false },
};

export type Contact = ServiceContact | SchoolContact;

/** True for a council's contact for worries about a child, ours or a neighbour's. */
export function isFrontDoor(contact: Contact): boolean {
  return ([...frontDoor, ...neighbouringCouncils] as readonly Contact[]).includes(contact);
}

/** True for a role in the school's profile. */
export function isSchoolContact(contact: Contact): contact is SchoolContact {
  return (schoolContacts as readonly string[]).includes(contact);
}

/** The head, and everybody at school who answers to the head (M5). */
export function isUnderHead(contact: Contact): boolean {
  return isSchoolContact(contact) && schoolRoles[contact].underHead;
}

/** People at school who are told of a worry first. */
export function takesWorries(contact: Contact): boolean {
  return isSchoolContact(contact) && schoolRoles[contact].takesWorries;
}
