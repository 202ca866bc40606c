/** What reading a service of Open Referral UK makes of it. */
import type { Dialled } from './clean.ts';
import type { Fault } from './parseList.ts';

/** Something to look at twice; the value came through all the same. */
export interface Note {
  readonly place: string;
  readonly note: string;
}

/** What could not be read, kept as the text of its JSON, which nothing runs and no page shows. */
export interface Rejected extends Fault {
  readonly value: string;
}

export interface ReadPhone extends Dialled {
  /** Which number it is, in the words of whoever wrote the list. */
  readonly description?: string;
}

/** One service of a list, cleaned. Lists are empty and single facts left out where it says nothing. */
export interface ReadService {
  /** Where it stands in the file: `contents[3]`. */
  readonly place: string;
  /** UUID, in small letters. */
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
  /** One for each day and stretch, in the order of the week: `MO 09:00-17:00`. */
  readonly hours: readonly string[];
  readonly hoursText?: string;
  /** Codes, in small letters. */
  readonly languages: readonly string[];
  readonly areas: readonly string[];
  /** What it is classified as: `kind: name`. */
  readonly terms: readonly string[];
  readonly organization?: string;
  readonly application?: string;
  readonly eligibility?: string;
  readonly alert?: string;
  /** YYYY-MM-DD: the last check, as whoever wrote the list says. */
  readonly assuredOn?: string;
  readonly notes: readonly Note[];
  /** Fields that were not read, or not all of them, as the text of their JSON. */
  readonly asReceived: readonly { readonly field: string; readonly value: string }[];
}
