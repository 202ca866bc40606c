import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { isNarrowed, type Finder } from './useFinder.ts';

/** Long enough not to talk over a reader who is typing. */
const quietFor = 800;

/** For screen readers: the number of results, once typing stops. Silent until the reader does something. */
export function Announced({ finder }: { readonly finder: Finder }) {
  const { say } = useWords();
  const { services, topics } = finder;
  const now = isNarrowed(finder)
    ? say('directory:services.announced', { count: services.length, topics: topics.length })
    : say('directory:services.all', { count: services.length });
  const [last, setLast] = useState({ text: now, message: '' });
  useEffect(() => {
    if (now === last.text) return;
    const timer = setTimeout(() => setLast({ text: now, message: now }), quietFor);
    return () => clearTimeout(timer);
  }, [now, last]);
  return (
    <p className="nhsuk-u-visually-hidden" role="status">
      {last.message}
    </p>
  );
}
