import { Checkboxes, Radios } from 'nhsuk-react-components';
import { useId, type ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { Asked } from '../../triage/form.ts';
import { Counts } from './Counts.tsx';
import { topicGroups, type TopicGroup } from './topicGroups.ts';

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

  const choices = (of: readonly string[]): ReactNode =>
    of.map((value) => (
      <Choice key={value} kind={kind} words={`${words}.values.${value}`} value={value} chosen={chosen} />
    ));
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
      {key === 'topics' ? <Grouped values={values} draw={choices} /> : choices(values)}
    </Choices>
  );
}

interface ChoiceProps {
  readonly kind: Asked['kind'];
  readonly words: string;
  readonly value: string;
  readonly chosen: readonly string[];
}

function Choice({ kind, words, value, chosen }: ChoiceProps) {
  const { showIf } = useWords();
  const hint = showIf(`${words}.hint`);
  const Item = kind === 'one' ? Radios.Item : Checkboxes.Item;
  return (
    <Item
      value={value}
      defaultChecked={chosen.includes(value)}
      {...(hint === undefined ? {} : { hint: <>{hint}</> })}
    >
      {showIf(`${words}.label`)}
    </Item>
  );
}

interface GroupedProps {
  readonly values: readonly string[];
  readonly draw: (values: readonly string[]) => ReactNode;
}

/** Still one question, tick all that fit; the headings only help scanning. */
function Grouped({ values, draw }: GroupedProps) {
  const { show } = useWords();
  const id = useId();
  return Object.entries(topicGroups).map(([group, topics]) => {
    const offered = topics.filter((topic) => values.includes(topic));
    if (offered.length === 0) return null;
    return (
      <div key={group} role="group" aria-labelledby={`${id}-${group}`} className="question__group">
        <h2 id={`${id}-${group}`}>{show(`ui:question.groups.${group as TopicGroup}`)}</h2>
        {draw(offered)}
      </div>
    );
  });
}
