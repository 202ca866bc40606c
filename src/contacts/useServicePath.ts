import { schoolPath, servicePath } from '../routes.ts';
import { useSchool } from '../school/SchoolProvider.tsx';

/** The path of a service's page. The school's own entry is one of the school's pages, as it differs from school to school. */
export function useServicePath(): (id: string) => string {
  const { contactId } = useSchool();
  return (id) => (id === contactId ? schoolPath : servicePath(id));
}
