/** Checks that the fields of a school's profile agree with each other. */
import { contrast, leastContrast, paper } from '../styles/contrast.ts';
import { alwaysShown, sameEverywhere } from './alwaysShown.ts';
import type { Phone } from './schema.ts';
import type { SchoolProfile } from './schoolProfile.ts';

/** Receives one fault: where it is, what is wrong, how to fix it. */
export type Add = (path: (string | number)[], wrong: string, mend: string) => void;

type Rule = (profile: SchoolProfile, add: Add) => void;

const dialled = ({ e164, shortCode }: Phone): string | undefined => e164 ?? shortCode;

const headAndLead: Rule = ({ headIsDsl, people: { dsl, headteacher } }, add) => {
  if (dsl.name === null || headteacher.name === null || headIsDsl === (dsl.name === headteacher.name)) return;
  add(['headIsDsl'], 'does not agree with the names', 'write true if the head is the DSL, else false');
};

const dutyHasItsDay: Rule = ({ settings }, add) => {
  if (settings.csa_duty_switch === 'on' && settings.csa_duty_from === null)
    add(
      ['settings', 'csa_duty_from'],
      'is missing while the switch is on',
      'give the date the law starts, or set the switch to off',
    );
};

/** A worry about the head goes to the chair alone: nobody else at school may answer that phone or read that inbox. */
const chairIsAlone: Rule = ({ people, phones, email, outOfHours }, add) => {
  const {
    chairOfGovernors: chair,
    deputyDsls,
    dsl,
    headteacher,
    senco,
    attendanceLead,
    seniorLeader,
  } = people;
  if (!chair.confidential) return;
  const staff = [dsl, ...deputyDsls, headteacher, senco, attendanceLead, seniorLeader];
  const answeredAtSchool = [...phones, outOfHours ?? [], ...staff.map(({ phone }) => phone ?? [])]
    .flat()
    .map(dialled);
  const readAtSchool = [email, ...staff.map((person) => person.email)].map((one) => one?.toLowerCase());
  const path = ['people', 'chairOfGovernors', 'confidential'];
  if (chair.phone && answeredAtSchool.includes(dialled(chair.phone)))
    add(
      path,
      'is true, but the phone is answered by others at school',
      'give a phone the school cannot answer, or write false',
    );
  if (chair.email !== undefined && readAtSchool.includes(chair.email.toLowerCase()))
    add(
      path,
      'is true, but the mailbox is read at school',
      'give an address of the chair alone, or write false',
    );
};

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

const holidaysInOrder: Rule = ({ holidays }, add) => {
  holidays.forEach(({ from, to }, index) => {
    if (!isDate(from) || !isDate(to)) return;
    if (to < from)
      add(['holidays', index, 'to'], 'is before from', 'put the first day in from and the last in to');
    const earlier = holidays
      .slice(0, index)
      .findIndex((other) => other.from <= other.to && from <= other.to && other.from <= to);
    if (from <= to && earlier >= 0)
      add(
        ['holidays', index],
        `overlaps holidays[${earlier}]`,
        'correct the dates, or join the two into one',
      );
  });
};

/** A school's hours end on the day they start, unlike a helpline's. */
const hoursInOrder: Rule = ({ hours, offers }, add) => {
  const spans = [
    [['hours', 'schoolDay'], hours.schoolDay],
    [['hours', 'office'], hours.office],
    ...offers.map((offer, index) => [['offers', index, 'hours'], offer.hours] as const),
  ] as const;
  for (const [path, span] of spans)
    if (span && span.opensAt.length === span.closesAt.length && span.closesAt <= span.opensAt)
      add([...path, 'closesAt'], 'is not after opensAt', 'write hours on a 24-hour clock, such as 15:45');
};

/** A time before the children go home would have the council rung about each of them. */
const lateIsAfterSchool: Rule = ({ hours: { schoolDay }, lateCollectionTime: late }, add) => {
  if (
    schoolDay &&
    late !== undefined &&
    late.length === schoolDay.closesAt.length &&
    late <= schoolDay.closesAt
  )
    add(
      ['lateCollectionTime'],
      'is not after the school day',
      'write a time on a 24-hour clock, such as 16:30',
    );
};

const offersOnce: Rule = ({ offers }, add) => {
  const ids = offers.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index)
      add(['offers', index, 'id'], 'is there twice', 'give each offer an id of its own');
  });
};

/** The ratio as people state it; rounded down, so that 4.499 does not read as enough. */
const ratio = (found: number): string => `${Math.floor(found * 100) / 100} : 1`;

const coloursCanBeRead: Rule = ({ colours: { primary, onPrimary } }, add) => {
  const onThePage = contrast(primary, paper);
  const onIt = contrast(onPrimary, primary);
  if (onThePage < leastContrast)
    add(
      ['colours', 'primary'],
      `reaches only ${ratio(onThePage)} on the page (${paper})`,
      `choose a darker colour, for at least ${leastContrast} : 1`,
    );
  if (onIt < leastContrast)
    add(
      ['colours', 'onPrimary'],
      `reaches only ${ratio(onIt)} on primary`,
      `choose white or a much lighter colour, for at least ${leastContrast} : 1`,
    );
};

const overridesSaySomething: Rule = ({ overrides = {} }, add) => {
  for (const [id, { name, phones = [], texts = [], email, url, hours, note }] of Object.entries(overrides)) {
    const path = ['overrides', id];
    const ways = [phones, texts, email ?? [], url ?? []].flat();
    if (sameEverywhere.includes(id))
      add(path, 'may not be changed', 'take it out: it is the same everywhere');
    else if (name !== undefined && ways.length === 0)
      add(path, 'names somebody but no way to reach them', 'give phones, texts, email or url');
    else if (ways.length === 0 && hours === undefined && note === undefined)
      add(path, 'changes nothing', 'give what is different here, or take it out');
  }
};

const housingCanBeReached: Rule = ({ housingTeam }, add) => {
  if (housingTeam && !housingTeam.phone && housingTeam.page === undefined)
    add(['housingTeam'], 'names somebody but no way to reach them', 'give phone or page');
};

/** The council whose front door, out-of-hours team and other contacts the directory itself holds. */
const ourCouncil = 'worcestershire';

/** What every worry may lead to. The first two can be rung from every page, even before any question. */
export const doors = [
  { id: alwaysShown.frontDoor, rung: true },
  { id: alwaysShown.outOfHours, rung: true },
  { id: 'childrens-services', rung: false },
  { id: 'worcestershire-lado', rung: false },
];

/** Elsewhere our own front doors would be wrong: a missing override must never show them. */
const councilHasItsDoors: Rule = ({ council, overrides = {} }, add) => {
  if (council === ourCouncil) return;
  for (const { id, rung } of doors) {
    const { name, phones = [] } = overrides[id] ?? {};
    if (name === undefined || (rung && phones.length === 0))
      add(
        ['council'],
        `is not ${ourCouncil}, and overrides does not say who stands in for ${id}`,
        `give name and ${rung ? 'phones' : 'phones or url'} of your council's own under overrides, ${id}; or correct council`,
      );
  }
};

const rules: readonly Rule[] = [
  headAndLead,
  dutyHasItsDay,
  chairIsAlone,
  holidaysInOrder,
  hoursInOrder,
  lateIsAfterSchool,
  offersOnce,
  coloursCanBeRead,
  overridesSaySomething,
  housingCanBeReached,
  councilHasItsDoors,
];

/** Calls `add` for every disagreement in a profile whose fields are valid by themselves. */
export function agrees(profile: SchoolProfile, add: Add): void {
  for (const rule of rules) rule(profile, add);
}
