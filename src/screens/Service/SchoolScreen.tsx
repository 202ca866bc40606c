import type { LateScreenProps } from '../../latePages.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { ServiceScreen } from './ServiceScreen.tsx';

/** The school itself: what it offers and how to reach it. */
export function SchoolScreen({ triage }: LateScreenProps) {
  return <ServiceScreen id={useSchool().contactId} triage={triage} />;
}
