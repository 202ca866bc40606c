import { useWords } from '../i18n/useWords.ts';

export interface KeepHereProps {
  /** Undefined where this tab may keep nothing. */
  readonly kept: boolean | undefined;
  /** Pressed once it keeps them, pressed again no longer. */
  readonly onKeep: () => void;
}

/** For staff who are about to ring: by itself this tab keeps nothing, as the device would hold on to it. */
export function KeepHere({ kept, onKeep }: KeepHereProps) {
  const { show } = useWords();
  if (kept === undefined) return null;
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-pressed={kept}
        aria-describedby="keep-hint"
        onClick={onKeep}
      >
        {show('ui:question.keep.button')}
      </button>
      <p id="keep-hint">{show('ui:question.keep.hint')}</p>
      <div role="status">{kept && <p>{show('ui:question.keep.done')}</p>}</div>
    </>
  );
}
