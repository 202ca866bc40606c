import type { Triage } from './useTriage.ts';

/** The props of each page other than the questions. */
export interface PageProps {
  /** The id of the service or topic; empty on other pages. */
  readonly id: string;
  readonly triage: Triage;
}
