import { Checkboxes } from 'nhsuk-react-components';
import { useId, useState, type ReactNode } from 'react';
import { useHydrated } from '../../browser/useHydrated.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Asked } from '../../triage/form.ts';
import { FindWorry } from './FindWorry.tsx';
import { Ticked } from './Ticked.tsx';
import { alwaysOffered, groupsFor, topicGroups } from './topicGroups.ts';
import { useFindWorries } from './useFindWorries.ts';

/**
 * The worries: found by typing, or in folded groups. Each has one check box in the form, which is in its group or among those
 * found. docs/decisions/0017-choosing-a-worry.md says why.
 */
export function Worries({ asked: { key, values, chosen } }: { readonly asked: Asked }) {
  const { show, showIf, voice } = useWords();
  const id = useId();
  const [ticked, setTicked] = useState(chosen);
  // Open in a page drawn at build: without script nothing else would show what is in them.
  const [isFolded] = useState(useHydrated());
  const inGroups = values.filter((value) => !alwaysOffered.some((one) => one === value));
  const finder = useFindWorries(inGroups);
  const found = finder.found ?? [];

  const setTick = (value: string, isTicked: boolean): void =>
    setTicked((before) => [...before.filter((one) => one !== value), ...(isTicked ? [value] : [])]);
  const draw = (of: readonly string[]): ReactNode =>
    of.map((value) => {
      const hint = showIf(`questions:${key}.values.${value}.hint`);
      return (
        <Checkboxes.Item
          key={value}
          id={`${key}-${value}`}
          value={value}
          checked={ticked.includes(value)}
          onChange={({ target }) => setTick(value, target.checked)}
          {...(hint === undefined ? {} : { hint: <>{hint}</> })}
        >
          {showIf(`questions:${key}.values.${value}.label`)}
        </Checkboxes.Item>
      );
    });

  return (
    <div className="worries">
      <FindWorry finder={finder}>{found.length > 0 && draw(found)}</FindWorry>
      <div hidden={found.length > 0}>
        {groupsFor(voice).map((group) => {
          const offered = topicGroups[group].filter((topic) => inGroups.includes(topic));
          return (
            <details
              key={group}
              className="worries__group"
              open={!isFolded || offered.some((topic) => chosen.includes(topic))}
            >
              <summary>
                <h2 id={`${id}-${group}`}>{show(`ui:question.groups.${group}`)}</h2>
              </summary>
              <div role="group" aria-labelledby={`${id}-${group}`}>
                {draw(offered.filter((topic) => !found.includes(topic)))}
              </div>
            </details>
          );
        })}
      </div>
      <div className="worries__always">{draw(alwaysOffered.filter((one) => values.includes(one)))}</div>
      <Ticked
        worries={ticked}
        labelOf={(value) => `questions:${key}.values.${value}.label`}
        onUntick={(value) => setTick(value, false)}
      />
    </div>
  );
}
