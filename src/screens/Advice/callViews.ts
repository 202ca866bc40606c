import type { Advice } from '../../../flows/advice.ts';
import { allContactDetails, type ContactDetails, type Reader } from '../../contacts/contactDetails.ts';
import type { ContactMethod } from '../../contacts/contactMethods.ts';
import type { Message } from '../../i18n/message.ts';

/** One number to tap, and whose it is. */
export interface CallView {
  readonly contact: ContactDetails;
  readonly method: ContactMethod;
  /** The person to ask for there. */
  readonly askFor?: Message;
}

/** The numbers of the primary action, best first, each with the person to ask for. */
export const callsOf = (
  advice: Advice,
  contacts: readonly ContactDetails[],
  reader: Reader,
): readonly CallView[] =>
  numbersOf(advice, contacts, reader).map((call) =>
    standsInForLado(advice, call) ? { ...call, askFor: { key: 'advice-page:askForLado' } } : call,
  );

/** If the worry is about the head, the front door replaces the LADO, whose number we do not have (R8, P6a). */
const standsInForLado = ({ primary }: Advice, { contact: { id } }: CallView): boolean =>
  primary?.action === 'chair_governors_allegation' &&
  (id === 'family-front-door' || id === 'emergency-duty-team');

/**
 * Nobody is sent to a phone that nobody answers, nor in a hurry first to one that is overdue for a check. If the action has
 * a page and no number, staff get the number of somebody to ask. A school that is shut is named below the card's numbers.
 */
function numbersOf(
  { primary: first, duties }: Advice,
  contacts: readonly ContactDetails[],
  reader: Reader,
): readonly CallView[] {
  const phonesOf = (contact: ContactDetails): readonly CallView[] =>
    contact.unstaffed
      ? []
      : contact.methods.filter(({ kind }) => kind === 'phone').map((method) => ({ contact, method }));
  const hurry = duties.some(({ deadline }) => deadline === 'now');
  const inOrder = hurry ? inDateFirst(contacts) : contacts;
  const calls = inOrder.flatMap(phonesOf);
  if (first?.action === 'call_999') return calls.slice(0, 1);
  if (calls.length === 0) {
    const page = inOrder
      .flatMap((contact) =>
        contact.methods
          .filter(({ kind }) => kind !== 'phone')
          .slice(0, 1)
          .map((method) => ({ contact, method })),
      )
      .slice(0, 1);
    const toAsk = reader.voice === 'staff' ? allContactDetails(['dsl'], reader).flatMap(phonesOf) : [];
    return toAsk.length > 0 ? toAsk.slice(0, 1) : page;
  }
  return calls;
}

const inDateFirst = (contacts: readonly ContactDetails[]): readonly ContactDetails[] => [
  ...contacts.filter(({ overdue }) => !overdue),
  ...contacts.filter(({ overdue }) => overdue),
];
