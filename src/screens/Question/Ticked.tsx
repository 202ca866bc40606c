import { useId, useRef, useState } from 'react';
import { Icon } from '../../components/Icon/Icon.tsx';
import { LateStatus } from '../../components/LateStatus/LateStatus.tsx';
import { useWords } from '../../i18n/useWords.ts';

interface Props {
  readonly worries: readonly string[];
  readonly labelOf: (worry: string) => string;
  readonly onUntick: (worry: string) => void;
}

/** What is ticked, wherever its check box is: it stays in view where the window is tall enough, and can be unticked here. */
export function Ticked({ worries, labelOf, onUntick }: Props) {
  const { say, sayIf, show, showIf } = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [last, setLast] = useState('');

  const untick = (at: number, worry: string): void => {
    // The pressed button goes: the focus moves on to the next, or to the words that say that nothing is ticked.
    const buttons = list.current?.querySelectorAll('button') ?? [];
    (buttons[at + 1] ?? buttons[at - 1] ?? heading.current)?.focus();
    setLast(worry);
    onUntick(worry);
  };
  return (
    <div className="worries__ticked" role="group" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {show(worries.length === 0 ? 'ui:question.ticked.none' : 'ui:question.ticked.heading')}
      </h2>
      <LateStatus
        now={
          last === '' || worries.includes(last)
            ? ''
            : say('ui:question.ticked.gone', { worry: sayIf(labelOf(last)) ?? '' })
        }
      />
      {worries.length > 0 && (
        <ul ref={list}>
          {worries.map((worry, at) => (
            <li key={worry}>
              <button
                type="button"
                aria-label={say('ui:question.ticked.untick', { worry: sayIf(labelOf(worry)) ?? '' })}
                onClick={() => untick(at, worry)}
              >
                {showIf(labelOf(worry))} <Icon name="cross" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
