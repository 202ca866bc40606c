/**
 * The only place where text from a record, a profile or a list becomes a link. It makes four schemes:
 * `https:`, `tel:`, `sms:` and `mailto:`. Anything else is refused, even if it was checked before:
 * a profile may be damaged in transit, or opened in the form before anybody has checked it.
 */

/** The fields of a phone or text line that are dialled. */
interface Dialled {
  readonly e164?: string | undefined;
  readonly shortCode?: string | undefined;
}

const diallable = /^(?:\+[1-9]\d{6,14}|\d{3,6})$/;

/** Text that is not a number is never dialled, not even the digits in it: they could be somebody else's number. */
const digits = ({ e164, shortCode }: Dialled): string => {
  const number = e164 ?? shortCode ?? '';
  return diallable.test(number) ? number : '';
};

/** Rings the number. If it cannot be dialled, opens an empty keypad so that the reader can type it. */
export const telHref = (phone: Dialled): string => `tel:${digits(phone)}`;

/** Opens an empty text message to the number. */
export const smsHref = (text: Dialled): string => `sms:${digits(text)}`;

/** A host after two slashes; no spaces, no invisible characters, no backslash, which browsers read as a slash. */
const webAddress = /^https:\/\/(?!\/)[^\s\\\p{C}]+$/iu;

/** Another site's page, unchanged. Undefined if it is not an https address or contains a user name. */
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

/** One e-mail address, with nothing that could add a header, a copy or a second recipient. */
const mailAddress = /^[\w'+.-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/;

/**
 * Opens the reader's own mail program; nothing is sent until they send it. Undefined if `to` is not an address.
 *
 * @param message the start of the message; lines end with "\n"
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
