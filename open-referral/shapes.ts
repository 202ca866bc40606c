/**
 * What we write, in the terms of Open Referral UK (HSDS-UK 3). The schemas in schemas/ are the authority; these types cover
 * only the fields we fill in. Fields marked HSDS are in HSDS 3.0 but not in its UK profile.
 */

export interface TaxonomyTerm {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly taxonomy: string;
  readonly taxonomy_id: string;
  /** Our own id of it. */
  readonly term: string;
}

export interface Attribute {
  readonly id: string;
  readonly link_id: string;
  readonly link_type: string;
  readonly taxonomy_term_id: string;
  readonly taxonomy_term: TaxonomyTerm;
}

/** HSDS: the UK profile omits numbers, and a directory of help without numbers helps nobody. */
export interface FeedPhone {
  readonly id: string;
  readonly service_id: string;
  /** E.164, or a short number such as 999. */
  readonly number: string;
  readonly type: 'voice' | 'text';
  readonly description?: string;
}

export interface FeedSchedule {
  readonly id: string;
  readonly service_id: string;
  readonly description: string;
  readonly freq?: 'WEEKLY';
  /** Two-letter days, separated by commas. */
  readonly byday?: string;
  /** HH:MM in UK time. Closing at or before opening is on the next day; 00:00 to 00:00 is all day. */
  readonly opens_at?: string;
  readonly closes_at?: string;
  readonly notes?: string;
}

export interface FeedService {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  /** HSDS. Several are separated by semicolons. */
  readonly alternate_name?: string;
  readonly description?: string;
  readonly url?: string;
  readonly email?: string;
  readonly status: 'active';
  readonly minimum_age?: number;
  readonly maximum_age?: number;
  /** YYYY-MM-DD: the day we checked it. */
  readonly assured_date: string;
  readonly alert?: string;
  /** HSDS. */
  readonly application_process?: string;
  /** HSDS. */
  readonly eligibility_description: string;
  readonly schedules: readonly FeedSchedule[];
  readonly service_areas: readonly {
    readonly id: string;
    readonly service_id: string;
    readonly name: string;
    readonly service_area: string;
  }[];
  readonly languages: readonly {
    readonly id: string;
    readonly service_id: string;
    /** HSDS. */
    readonly name: string;
    /** HSDS. */
    readonly code: string;
  }[];
  readonly organization: {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly website?: string;
  };
  readonly cost_options: readonly {
    readonly id: string;
    readonly service_id: string;
    readonly option: string;
    readonly amount?: number;
    readonly amount_description: string;
  }[];
  readonly phones: readonly FeedPhone[];
  readonly attributes: readonly Attribute[];
}

/** A page of the list of services, in the form of Open Referral UK's `/services` response. */
export interface FeedPage {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly FeedService[];
}
