/** The result of reading an Open Referral UK service. */
import type { Dialled } from './clean.ts';
import type { Fault } from './parseList.ts';

/** Something for a person to check; the value was accepted. */
export interface Note {
  readonly place: string;
  readonly note: string;
}

/** What could not be read, as the text of its JSON, which nothing runs and no page shows. */
export interface Rejected extends Fault {
  readonly value: string;
}

export interface ReadPhone extends Dialled {
  /** Which number it is, in the list's own words. */
  readonly description?: string;
}

/** One cleaned service. Missing lists are empty and missing single facts are left out. */
export interface ReadService {
  /** Its path in the file: `contents[3]`. */
  readonly place: string;
  /** UUID, in lower case. */
  readonly id: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  /** `active`, `inactive`, `defunct` or `temporarily closed`. */
  readonly status: string;
  readonly description?: string;
  readonly url?: string;
  readonly email?: string;
  readonly phones: readonly ReadPhone[];
  /** Numbers to send a text to. */
  readonly texts: readonly ReadPhone[];
  /** Whole years. */
  readonly ages?: { readonly from?: number; readonly to?: number };
  readonly cost?: 'free' | 'charged';
  /** One for each day and period, in week order: `MO 09:00-17:00`. */
  readonly hours: readonly string[];
  readonly hoursText?: string;
  /** Codes, in lower case. */
  readonly languages: readonly string[];
  readonly areas: readonly string[];
  /** Its classifications: `kind: name`. */
  readonly terms: readonly string[];
  readonly organization?: string;
  readonly application?: string;
  readonly eligibility?: string;
  readonly alert?: string;
  /** YYYY-MM-DD: the last check, according to the list. */
  readonly assuredOn?: string;
  readonly notes: readonly Note[];
  /** Fields not read, or not read in full, as the text of their JSON. */
  readonly asReceived: readonly { readonly field: string; readonly value: string }[];
}
