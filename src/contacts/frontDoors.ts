/** How the words name the council to ring: ours, or that of the child's home (R32, P16). */
import type { Advice } from '../../flows/advice.ts';
import type { Contact } from '../../flows/vocabulary/contacts.ts';
import { councilName } from '../directory/councilName.ts';
import { overrideOf } from '../directory/overridden.ts';
import { serviceById } from '../directory/records.ts';
import type { Reader } from './contactDetails.ts';
import { isForNights } from './contactMethods.ts';
import type { Values } from '../i18n/useWords.ts';

/** The front door of another council. */
export const isOfHome = (contact: Contact): boolean => contact.startsWith('csc-');

/** The council of the child's home, if it is another and anything in the advice is for it. */
export const homeCouncilOf = ({ duties }: Advice): Contact | undefined =>
  duties.flatMap(({ contacts }) => contacts).find(isOfHome);

/** The words for our own council: a school elsewhere has given its own names. */
export function ourCouncil({ words, school }: Pick<Reader, 'words' | 'school'>): Values {
  const frontDoor = overrideOf('family-front-door', school)?.name ?? words.say('advice:council.frontDoor');
  const nightTeam = overrideOf('emergency-duty-team', school)?.name ?? words.say('advice:council.nightTeam');
  return {
    frontDoor,
    nightTeam,
    ownFrontDoor: frontDoor,
    ownNightTeam: nightTeam,
    council: words.say('advice:council.ours'),
    partnership: words.say('advice:council.partnership'),
  };
}

/** The words that the child's own council takes over; none if it is ours. A council without a night number leaves that to our team. */
export function homeCouncil(id: Contact | undefined, { words }: Pick<Reader, 'words'>): Values {
  const service = id === undefined ? undefined : serviceById(id);
  if (id === undefined || service === undefined) return {};
  const council = councilName(id);
  return {
    frontDoor: service.name,
    ...(service.phones.some(isForNights)
      ? { nightTeam: words.say('advice:council.homeNightNumber', { council }) }
      : {}),
    council,
    partnership: words.say('advice:council.homePartnership'),
  };
}

/** The words for one step: whoever it sends to first. A step that sends to no council speaks of the one the advice is for. */
export function forStep(contacts: readonly Contact[], advised: Values, ours: Values): Values {
  const sendsToOurs = contacts.includes('family-front-door') && !contacts.some(isOfHome);
  return sendsToOurs ? { ...advised, ...ours } : advised;
}

/** The words for the title of a step that is due now: while the front door is shut, it names the team that answers then. */
export const forTitle = ({ deadline, contacts }: Advice['duties'][number], values: Values): Values =>
  deadline === 'now' && contacts[0] === 'emergency-duty-team' && values['ownNightTeam'] !== undefined
    ? { ...values, frontDoor: values['ownNightTeam'] }
    : values;
