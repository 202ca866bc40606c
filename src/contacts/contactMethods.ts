/** The ways to reach a service or a person, each as a link with what it says. */
import { needsInstead, phonesToShow, reading, textsToShow } from '../directory/directory.ts';
import { mailtoHref, smsHref, telHref, webHref } from '../directory/hrefs.ts';
import type { Phone, PhoneLabel, ServiceRecord } from '../directory/schema.ts';
import type { Person } from '../directory/schoolProfile.ts';
import type { Message } from '../i18n/message.ts';
import type { Words } from '../i18n/useWords.ts';

export interface ContactMethod {
  readonly kind: 'phone' | 'text' | 'web' | 'email';
  readonly href: string;
  /** As printed: the number, the address without its scheme. */
  readonly reading: string;
  /** Tells several numbers apart: "out of hours", "then choose option 2". */
  readonly label?: Message;
  /** What to write in a text message. */
  readonly keyword?: string;
}

/** A service's methods that this reader may use: phones, texts, page, e-mail. */
export function serviceMethods(service: ServiceRecord, voice: Words['voice']): readonly ContactMethod[] {
  const mine = (label: PhoneLabel | undefined): boolean => label === undefined || !notFor(label, voice);
  return [
    ...phonesToShow(service)
      .filter(({ label }) => mine(label))
      .map((phone) => phoneMethod(phone, voice)),
    ...textsToShow(service)
      .filter(({ label }) => mine(label))
      .map((text) => ({
        kind: 'text' as const,
        href: smsHref(text),
        reading: reading(text),
        ...labelOf(text.label, voice),
        ...(text.keyword === undefined ? {} : { keyword: text.keyword }),
      })),
    ...webMethods(service.url),
    ...mailMethods(needsInstead(service) ? undefined : service.email),
  ];
}

/** A person's own phone and e-mail. */
export const personMethods = (person: Person, voice: Words['voice']): readonly ContactMethod[] => [
  ...(person.phone ? [phoneMethod(person.phone, voice)] : []),
  ...mailMethods(person.email),
];

/** An address that cannot be followed is not a contact method. */
function webMethods(url: string | undefined): readonly ContactMethod[] {
  const href = url === undefined ? undefined : webHref(url);
  return href === undefined ? [] : [{ kind: 'web', href, reading: bareAddress(href) }];
}

function mailMethods(email: string | undefined): readonly ContactMethod[] {
  const href = email === undefined ? undefined : mailtoHref(email);
  return email === undefined || href === undefined ? [] : [{ kind: 'email', href, reading: email }];
}

export const phoneMethod = (phone: Shown, voice: Words['voice']): ContactMethod => ({
  kind: 'phone',
  href: telHref(phone),
  reading: reading(phone),
  ...labelOf(phone.label, voice),
});

/** The people it is for need no note. */
const labelOf = (label: PhoneLabel | undefined, voice: Words['voice']): { label?: Message } =>
  label === undefined ||
  (voice === 'young' && label === 'youngPeople') ||
  (voice === 'parent' && label === 'parents')
    ? {}
    : { label: { key: `phone-labels:${label}` } };

type Shown = Omit<Phone, 'label'> & { readonly label?: PhoneLabel | undefined };

/** A line for other people would waste a call. Staff see all of them, because they pass numbers on. */
function notFor(label: PhoneLabel, voice: Words['voice']): boolean {
  if (voice === 'young') return ['parents', 'professionals', 'parentsAndProfessionals'].includes(label);
  if (voice === 'parent') return ['youngPeople', 'professionals'].includes(label);
  return false;
}

/** A number for when the first is closed. */
export const isForNights = ({ label }: Pick<Phone, 'label'>): boolean =>
  label === 'outOfHours' || label === 'outOfHoursCallBack';

const isNightMethod = ({ label }: ContactMethod): boolean =>
  typeof label === 'object' && label.key.startsWith('phone-labels:outOfHours');

/** At night a number that nobody answers never comes first. */
export const nightFirst = (methods: readonly ContactMethod[]): readonly ContactMethod[] => [
  ...methods.filter(isNightMethod),
  ...methods.filter((method) => !isNightMethod(method)),
];

/** Each number once, with its last label. */
export const distinctPhones = (phones: readonly Phone[]): readonly Phone[] => [
  ...new Map(phones.map((phone) => [telHref(phone), phone])).values(),
];

/** Long addresses are shortened to the site's name; nobody types them in. */
const bareAddress = (address: string): string => {
  const { host, pathname } = new URL(address);
  const site = host.replace(/^www\./, '');
  const whole = `${site}${pathname.replace(/\/$/, '')}`;
  return whole.length <= 40 ? whole : site;
};
