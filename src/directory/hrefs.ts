/**
 * The only place where what stands in a record, a profile or a list becomes an address to follow. Four schemes leave it:
 * `https:`, `tel:`, `sms:` and `mailto:`. What is not plainly one of them is no address, whatever it was checked for before:
 * a profile may be damaged on its way, or be opened in the form before anybody has checked it.
 */

/** The part of a phone or text line that is dialled. */
interface Dialled {
  readonly e164?: string | undefined;
  readonly shortCode?: string | undefined;
}

const diallable = /^(?:\+[1-9]\d{6,14}|\d{3,6})$/;

/** Nothing that is no number gets dialled, not even the digits in it: they would be somebody else's. */
const digits = ({ e164, shortCode }: Dialled): string => {
  const number = e164 ?? shortCode ?? '';
  return diallable.test(number) ? number : '';
};

/** Rings. Where there is no number that can be dialled it opens an empty keypad, for the number as it is read. */
export const telHref = (phone: Dialled): string => `tel:${digits(phone)}`;

/** Opens an empty text message to the number. */
export const smsHref = (text: Dialled): string => `sms:${digits(text)}`;

/** A host after two slashes; no spaces, no signs that cannot be seen, no backslash, which browsers read as a slash. */
const webAddress = /^https:\/\/(?!\/)[^\s\\\p{C}]+$/iu;

/** A page elsewhere, as it was given. Undefined where that is no https address, or has a user name in it. */
export function webHref(address: string): string | undefined {
  if (!webAddress.test(address)) return undefined;
  try {
    const { protocol, hostname, username, password } = new URL(address);
    const plain = protocol === 'https:' && hostname.includes('.') && username === '' && password === '';
    return plain ? address : undefined;
  } catch {
    return undefined;
  }
}

/** One address, and nothing that could add a header, a copy or a second reader. */
const mailAddress = /^[\w'+.-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/;

/**
 * Opens the reader's own mail program; nothing is sent until they do. Undefined where `to` is no address.
 *
 * @param message what the message begins with; lines end with "\n"
 */
export function mailtoHref(
  to: string,
  message?: { readonly subject: string; readonly body: string },
): string | undefined {
  if (!mailAddress.test(to)) return undefined;
  if (!message) return `mailto:${to}`;
  const part = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd'));
  return `mailto:${to}?subject=${part(message.subject)}&body=${part(message.body.replaceAll('\n', '\r\n'))}`;
}
