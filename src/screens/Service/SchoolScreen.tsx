import { useSchool } from '../../school/SchoolProvider.tsx';
import type { PageProps } from '../../triage/pageProps.ts';
import { ServiceScreen } from './ServiceScreen.tsx';

/** The school itself: what it offers and how to reach it. */
export function SchoolScreen({ triage }: PageProps) {
  return <ServiceScreen id={useSchool().contactId} triage={triage} />;
}
