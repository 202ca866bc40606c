import { createContext, useContext, type ReactNode } from 'react';
import { noSchool } from '../directory/noSchool.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';

const SchoolContext = createContext<SchoolProfile>(noSchool);

/** The school of this page; `noSchool`, which has no name, if it belongs to none. */
export const useSchool = (): SchoolProfile => useContext(SchoolContext);

interface Props {
  readonly school: SchoolProfile;
  readonly children: ReactNode;
}

export function SchoolProvider({ school, children }: Props) {
  return <SchoolContext value={school}>{children}</SchoolContext>;
}
