import type { Facts } from '../../../flows/vocabulary/conditions.ts';
import type { SwitchKey, Switches } from '../../../flows/vocabulary/questions.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { Choice, Select, type Option } from '../../components/Choice/Choice.tsx';
import { switchesFor } from '../../triage/switchesFor.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { useWords } from '../../i18n/useWords.ts';

interface SituationProps {
  /** Which of the switches: those that change whom to ring, or the rest. */
  readonly about: 'whom' | 'rest';
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

const whom: readonly SwitchKey[] = [
  'dsl_reachable',
  'clock',
  'school_open',
  'lives_in_worcs',
  'home_council',
];

/** Does this switch change whom to ring? */
export const isAboutWhom = (key: SwitchKey): boolean => whom.includes(key);

/** Refines the advice and never delays it: every question is optional, and folded until it is wanted. */
export function Situation(props: SituationProps) {
  const { show, showIf, say, sayIf } = useWords();
  const { about, facts, switches, ageMatters, news, onSwitch, onTop } = props;
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
  const offered = switchesFor(facts).filter(
    ({ key }) => isAboutWhom(key) === (about === 'whom') && (key !== 'child_age' || ageMatters),
  );
  if (offered.length === 0) return null;
  return (
    <div className="situation">
      <Fold summary={show(`advice-page:switches.${about}`)}>
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
      </Fold>
      <div className="situation__news" role="status">
        {news !== undefined && <p>{news}</p>}
      </div>
      {news !== undefined && (
        <button type="button" className="link-button" onClick={onTop}>
          {show('advice-page:toTop')}
        </button>
      )}
    </div>
  );
}
