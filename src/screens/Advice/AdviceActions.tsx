import { Button } from 'nhsuk-react-components';
import { useRef, useState } from 'react';
import { Icon } from '../../components/Icon/Icon.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { SaveAnswers, type SaveAnswersProps } from '../../components/SaveAnswers/SaveAnswers.tsx';
import { isStaffVoice } from '../../i18n/VoiceProvider.tsx';

interface AdviceActionsProps extends SaveAnswersProps {
  /** The advice as text, computed on demand. */
  readonly text: () => string;
  readonly onRestart: () => void;
  readonly onFinish: () => void;
}

/** Print, copy, keep, start again, finish. */
export function AdviceActions({ text, saved, onSave, onRestart, onFinish }: AdviceActionsProps) {
  const { say, show, voice } = useWords();
  const [copied, setCopied] = useState<'no' | 'yes' | 'by hand'>('no');
  const box = useRef<HTMLTextAreaElement>(null);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setCopied('yes');
    } catch {
      // No clipboard, or not allowed: show the text so that the reader can copy it.
      setCopied('by hand');
    }
  };

  return (
    <section className="advice__part actions">
      <h2>{show('advice-page:actionsHeading')}</h2>
      {!isStaffVoice(voice) && <p>{show('advice-page:traces')}</p>}
      <div className="actions__buttons">
        <Button type="button" secondary onClick={() => window.print()}>
          <Icon name="print" /> {show('advice-page:print')}
        </Button>
        <Button type="button" secondary onClick={() => void copy()}>
          <Icon name="copy" /> {show('advice-page:copy')}
        </Button>
      </div>
      <div role="status">
        {copied === 'yes' && <p>{show('advice-page:copied')}</p>}
        {copied === 'by hand' && <p>{show('advice-page:copyByHand')}</p>}
      </div>
      {copied === 'by hand' && (
        <textarea
          autoComplete="off"
          className="actions__text"
          ref={box}
          readOnly
          rows={12}
          aria-label={say('advice-page:copyByHandLabel')}
          value={text()}
          onFocus={() => box.current?.select()}
        />
      )}
      <SaveAnswers saved={saved} onSave={onSave} />
      <div className="actions__buttons">
        <Button type="button" secondary onClick={onRestart} aria-describedby="restart-hint">
          {show('advice-page:restart')}
        </Button>
        <Button type="button" onClick={onFinish} aria-describedby="finish-hint">
          {show('advice-page:finish')}
        </Button>
      </div>
      <p className="advice__small">
        <span id="restart-hint">{show('advice-page:restartHint')}</span>{' '}
        <span id="finish-hint">{show('advice-page:finishHint')}</span>
      </p>
    </section>
  );
}
