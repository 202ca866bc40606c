import { Checkboxes, Radios } from 'nhsuk-react-components';
import { useWords } from '../../i18n/useWords.ts';
import type { Asked } from '../../triage/form.ts';
import { Counts } from './Counts.tsx';
import { Worries } from './Worries.tsx';

interface Props {
  readonly asked: Asked;
  readonly level: 'h1' | 'h2';
  /** True if it was left unanswered. */
  readonly wrong: boolean;
}

/** One question of the page with its choices. */
export function AskedKey({ asked, level, wrong }: Props) {
  const { key, kind, values, chosen } = asked;
  const { show, showIf } = useWords();
  const words = `questions:${key}`;
  const hint = showIf(`${words}.hint`);

  const Choices = kind === 'one' ? Radios : Checkboxes;
  return (
    <Choices
      name={key}
      legend={<>{showIf(`${words}.title`)}</>}
      legendProps={{ headingLevel: level, size: level === 'h1' ? 'l' : 'm' }}
      {...(hint === undefined ? {} : { hint: <>{hint}</> })}
      {...(wrong
        ? {
            error: <>{show(`questions:${key}.error`)}</>,
            errorProps: { visuallyHiddenText: <>{show('ui:question.errorPrefix')}</> },
          }
        : {})}
    >
      <Counts of={key} />
      {kind === 'many' ? (
        <Worries asked={asked} />
      ) : (
        values.map((value) => (
          <Choice key={value} words={`${words}.values.${value}`} value={value} chosen={chosen} />
        ))
      )}
    </Choices>
  );
}

interface ChoiceProps {
  readonly words: string;
  readonly value: string;
  readonly chosen: readonly string[];
}

function Choice({ words, value, chosen }: ChoiceProps) {
  const { showIf } = useWords();
  const hint = showIf(`${words}.hint`);
  return (
    <Radios.Item
      value={value}
      defaultChecked={chosen.includes(value)}
      {...(hint === undefined ? {} : { hint: <>{hint}</> })}
    >
      {showIf(`${words}.label`)}
    </Radios.Item>
  );
}
