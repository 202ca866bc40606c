import type { Facts } from '../../../flows/vocabulary/conditions.ts';
import type { SwitchKey, Switches } from '../../../flows/vocabulary/questions.ts';
import { Choice, Select, type Option } from '../../components/Choice/Choice.tsx';
import { switchesFor } from '../../triage/switchesFor.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { useWords } from '../../i18n/useWords.ts';

interface SituationProps {
  readonly facts: Facts;
  readonly switches: Switches;
  /** Is there a list that the child's age would narrow? */
  readonly ageMatters: boolean;
  /** How the last choice changed the advice. */
  readonly news: string | undefined;
  readonly onSwitch: (key: SwitchKey, value: string | undefined) => void;
  readonly onTop: () => void;
}

/** Too many options for a row of radio buttons. */
const long: readonly SwitchKey[] = ['home_council', 'child_age'];

/** Refines the advice and never delays it: every question is optional. */
export function Situation(props: SituationProps) {
  const { show, showIf, say, sayIf } = useWords();
  const { facts, switches, ageMatters, news, onSwitch, onTop } = props;
  const { confirmed, office, schoolDay } = useSchool().hours;
  // Unconfirmed hours may have set this one.
  const hintOf = (key: SwitchKey) =>
    key === 'school_open' && !confirmed && (office ?? schoolDay) !== null ? (
      <>
        {showIf(`questions:${key}.hint`)} {show('advice-page:hoursUnconfirmed')}
      </>
    ) : (
      showIf(`questions:${key}.hint`)
    );
  const offered = switchesFor(facts).filter(({ key }) => key !== 'child_age' || ageMatters);
  return (
    <section className="advice__part situation">
      <h2>{show('advice-page:switchesHeading')}</h2>
      <p>{show('advice-page:switchesHint')}</p>
      {offered.map(({ key, values }) => {
        const options: readonly Option[] = values.map((value) => ({
          value,
          label: sayIf(`questions:${key}.values.${value}.label`) ?? value,
        }));
        const shared = {
          name: key,
          hint: hintOf(key),
          options,
          value: switches[key],
        };
        return long.includes(key) ? (
          <Select
            key={key}
            {...shared}
            label={show(`questions:${key}.title`)}
            none={say('advice-page:pickNone')}
            onChoose={(value) => onSwitch(key, value === '' ? undefined : value)}
          />
        ) : (
          <Choice
            key={key}
            {...shared}
            legend={show(`questions:${key}.title`)}
            onChoose={(value) => onSwitch(key, value)}
          />
        );
      })}
      <div className="situation__news" role="status">
        {news !== undefined && <p>{news}</p>}
      </div>
      {news !== undefined && (
        <button type="button" className="link-button" onClick={onTop}>
          {show('advice-page:toTop')}
        </button>
      )}
    </section>
  );
}
