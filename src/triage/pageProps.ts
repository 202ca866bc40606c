import type { Triage } from './useTriage.ts';

/** What each page beside the questions is handed. */
export interface PageProps {
  /** Of the service or topic; empty on other pages. */
  readonly id: string;
  readonly triage: Triage;
}
