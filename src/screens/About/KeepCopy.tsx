import { Button } from 'nhsuk-react-components';
import { useEffect, useRef, useState } from 'react';
import { keepEnglish } from '../../i18n/keepEnglish.ts';
import { useLateWords } from '../../i18n/lateWords.ts';
import { browserWays, makeKeeper, type Keeper } from '../../offline/keeper.ts';
import { useIsForOneSchool } from '../../navigation/Navigation.tsx';
import { isStaffVoice } from '../../i18n/VoiceProvider.tsx';

const words = ['what', 'answers', 'seen', 'renewed', 'size'] as const;

type Said = 'keeping' | 'kept' | 'isKept' | 'failed' | 'unsupported' | 'removed' | 'notRemoved';

/**
 * Only for staff who choose it: a person whom a parent or young person fears could find a copy on their device.
 * A site for many schools offers none (docs/offline.md).
 */
export function KeepCopy() {
  const { show, voice } = useLateWords(keepEnglish);
  const oneSchool = useIsForOneSchool();
  const keeper = useRef<Keeper>(null);
  const [message, setSaid] = useState<Said>();
  const [isKept, setKept] = useState(false);

  const offered = oneSchool && isStaffVoice(voice);
  useEffect(() => {
    if (!offered) return;
    const found = makeKeeper(browserWays());
    keeper.current = found;
    void found.isKept().then((kept) => {
      setKept(kept);
      if (!found.supported) setSaid('unsupported');
      else if (kept) setSaid('isKept');
    });
  }, [offered]);
  if (!offered) return null;

  const keep = async (): Promise<void> => {
    setSaid('keeping');
    const kept = (await keeper.current?.keep()) ?? false;
    setKept(kept);
    setSaid(kept ? 'kept' : 'failed');
  };
  const remove = async (): Promise<void> => {
    const removed = (await keeper.current?.remove()) ?? false;
    setKept(!removed);
    setSaid(removed ? 'removed' : 'notRemoved');
  };

  const idle = message !== 'keeping' && message !== 'unsupported';
  return (
    <section>
      <h2>{show('keep:heading')}</h2>
      {words.map((key) => (
        <p key={key}>{show(`keep:${key}`)}</p>
      ))}
      <div role="status">{message && <p>{show(`keep:${message}`)}</p>}</div>
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
