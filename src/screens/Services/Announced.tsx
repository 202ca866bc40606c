import { LateStatus } from '../../components/LateStatus/LateStatus.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { isNarrowed, type Finder } from './useFinder.ts';

/** For screen readers: the number of results. */
export function Announced({ finder }: { readonly finder: Finder }) {
  const { say } = useWords();
  const { services, topics } = finder;
  return (
    <LateStatus
      now={
        isNarrowed(finder)
          ? say('directory:services.announced', { count: services.length, topics: topics.length })
          : say('directory:services.all', { count: services.length })
      }
    />
  );
}
