import { ContactLine } from '../../components/ContactLine/ContactLine.tsx';
import { useWords } from '../../i18n/useWords.ts';
import type { Reach, Way } from './reach.ts';
import { useTold } from './useTold.ts';

/** Somebody to reach, by every way that may be shown. */
export function Reached({ reach, headed = false }: { readonly reach: Reach; readonly headed?: boolean }) {
  const told = useTold();
  const noteOf = useWayNote();
  const { show } = useWords();
  const { name, person, ways, notes, instead } = reach;
  return (
    <ContactLine
      name={told(name)}
      headed={headed}
      {...(person === undefined ? {} : { person: told(person) })}
      ways={ways.map((way) => {
        const note = noteOf(way);
        return {
          kind: way.kind,
          href: way.href,
          reading: way.reading,
          verb: show(`advice-page:verbs.${way.kind}`),
          ...(note === undefined ? {} : { note }),
        };
      })}
      notes={[...(instead === undefined ? [] : [instead]), ...notes].map(told)}
    />
  );
}

/** Which of several numbers it is, and the word to send. */
export function useWayNote() {
  const told = useTold();
  const { show } = useWords();
  return ({ label, keyword }: Way) => {
    if (keyword !== undefined) return show('advice-page:keyword', { keyword });
    return label === undefined ? undefined : told(label);
  };
}
