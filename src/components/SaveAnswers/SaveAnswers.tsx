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
        aria-describedby="save-hint"
        onClick={onSave}
      >
        {show('ui:question.saveAnswers.button')}
      </button>
      <p id="save-hint">{show('ui:question.saveAnswers.hint')}</p>
      <div role="status">{saved && <p>{show('ui:question.saveAnswers.done')}</p>}</div>
    </>
  );
}
