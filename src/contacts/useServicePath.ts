import { schoolPath, servicePath } from '../routes.ts';
import { useSchool } from '../school/SchoolProvider.tsx';

/** Where a service has its page. The school's own is one of its own pages: it differs from school to school. */
export function useServicePath(): (id: string) => string {
  const { contactId } = useSchool();
  return (id) => (id === contactId ? schoolPath : servicePath(id));
}
