import { Button } from 'nhsuk-react-components';
import { useEffect, useRef, useState } from 'react';
import { keepEnglish } from '../../i18n/keepEnglish.ts';
import { useLazyWords } from '../../i18n/lazyWords.ts';
import { browserStorage, makeKeeper, type Keeper } from '../../offline/keeper.ts';
import { useIsForOneSchool } from '../../navigation/Navigation.tsx';
import { isStaffVoice } from '../../i18n/VoiceProvider.tsx';

const words = ['what', 'answers', 'seen', 'renewed', 'size'] as const;

type Outcome = 'keeping' | 'kept' | 'isKept' | 'failed' | 'unsupported' | 'removed' | 'notRemoved';

/**
 * Only for staff who choose it: a person whom a parent or young person fears could find a copy on their device.
 * A site for many schools offers none (docs/offline.md).
 */
export function KeepCopy() {
  const { show, voice } = useLazyWords(keepEnglish);
  const oneSchool = useIsForOneSchool();
  const keeper = useRef<Keeper>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  const [isKept, setKept] = useState(false);

  const offered = oneSchool && isStaffVoice(voice);
  useEffect(() => {
    if (!offered) return;
    const found = makeKeeper(browserStorage());
    keeper.current = found;
    void found.isKept().then((kept) => {
      setKept(kept);
      if (!found.supported) setOutcome('unsupported');
      else if (kept) setOutcome('isKept');
    });
  }, [offered]);
  if (!offered) return null;

  const keep = async (): Promise<void> => {
    setOutcome('keeping');
    const kept = (await keeper.current?.keep()) ?? false;
    setKept(kept);
    setOutcome(kept ? 'kept' : 'failed');
  };
  const remove = async (): Promise<void> => {
    const removed = (await keeper.current?.remove()) ?? false;
    setKept(!removed);
    setOutcome(removed ? 'removed' : 'notRemoved');
  };

  const idle = outcome !== 'keeping' && outcome !== 'unsupported';
  return (
    <section>
      <h2>{show('keep:heading')}</h2>
      {words.map((key) => (
        <p key={key}>{show(`keep:${key}`)}</p>
      ))}
      <div role="status">{outcome && <p>{show(`keep:${outcome}`)}</p>}</div>
      {/* One button for both, so that focus stays where it was. */}
      <Button
        type="button"
        secondary
        aria-disabled={!idle}
        onClick={() => idle && void (isKept ? remove() : keep())}
      >
        {show(isKept ? 'keep:remove' : 'keep:keep')}
      </Button>
    </section>
  );
}
