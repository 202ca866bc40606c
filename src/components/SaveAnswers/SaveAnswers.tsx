import { useWords } from '../../i18n/useWords.ts';

export interface SaveAnswersProps {
  /** Undefined if this tab may save nothing. */
  readonly saved: boolean | undefined;
  /** Switches saving on and off. */
  readonly onSave: () => void;
}

/** For staff who are about to ring: unless asked, this tab saves nothing, because it would leave traces on the device. */
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
