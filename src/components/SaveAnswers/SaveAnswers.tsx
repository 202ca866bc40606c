import { useWords } from '../../i18n/useWords.ts';

export interface SaveAnswersProps {
  /** Undefined where this tab may keep nothing. */
  readonly saved: boolean | undefined;
  /** Pressed once it keeps them, pressed again no longer. */
  readonly onSave: () => void;
}

/** For staff who are about to ring: by itself this tab keeps nothing, as the device would hold on to it. */
export function SaveAnswers({ saved, onSave }: SaveAnswersProps) {
  const { show } = useWords();
  if (saved === undefined) return null;
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-pressed={saved}
        aria-describedby="keep-hint"
        onClick={onSave}
      >
        {show('ui:question.keep.button')}
      </button>
      <p id="keep-hint">{show('ui:question.keep.hint')}</p>
      <div role="status">{saved && <p>{show('ui:question.keep.done')}</p>}</div>
    </>
  );
}
