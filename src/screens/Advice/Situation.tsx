import type { Facts } from '../../../flows/vocabulary/conditions.ts';
import type { SwitchKey, Switches } from '../../../flows/vocabulary/questions.ts';
import { Choice, Select, type Option } from '../../components/Choice/Choice.tsx';
import { useWords } from '../../i18n/useWords.ts';

interface SituationProps {
  readonly facts: Facts;
  readonly switches: Switches;
  /** Is there a list that the child's age would narrow? */
  readonly ageMatters: boolean;
  /** What the last choice did to the advice. */
  readonly news: string | undefined;
  readonly onSwitch: (key: SwitchKey, value: string | undefined) => void;
  readonly onTop: () => void;
}

const yesNo = ['yes', 'no', 'not_sure'] as const;
const councils = [
  'worcestershire',
  'csc-birmingham',
  'csc-dudley',
  'csc-gloucestershire',
  'csc-herefordshire',
  'csc-sandwell',
  'csc-shropshire',
  'csc-solihull',
  'csc-staffordshire',
  'csc-warwickshire',
  'other',
  'not_sure',
] as const satisfies readonly Switches['home_council'][];

/** The values of each switch, in the order offered. */
const values = {
  dsl_reachable: yesNo,
  clock: ['office', 'out_of_hours', 'unknown'],
  school_open: yesNo,
  other_children: yesNo,
  lives_in_worcs: yesNo,
  home_council: councils,
  records_login: yesNo,
  child_age: ['under_5', '5_6', '7_9', '10_12', '13_15', '16_17', 'not_sure'],
} as const satisfies { readonly [K in SwitchKey]: readonly Switches[K][] };

const long: readonly SwitchKey[] = ['home_council', 'child_age'];

/** Whom the decision table asks (section 1b). */
function asked({ facts, switches, ageMatters }: SituationProps): readonly SwitchKey[] {
  const { audience } = facts;
  const staff = audience !== undefined && audience !== 'parent_carer' && audience !== 'young_person';
  const asks: Readonly<Record<SwitchKey, boolean>> = {
    dsl_reachable: audience !== undefined && audience !== 'dsl',
    clock: true,
    school_open: true,
    other_children: true,
    lives_in_worcs: true,
    home_council: switches.lives_in_worcs === 'no' && audience !== undefined && audience !== 'young_person',
    records_login: staff,
    child_age: ageMatters,
  };
  return (Object.keys(asks) as SwitchKey[]).filter((key) => asks[key]);
}

/** Refines the advice and never delays it: nobody has to answer. */
export function Situation(props: SituationProps) {
  const { show, showIf, say, sayIf } = useWords();
  const { switches, news, onSwitch, onTop } = props;
  return (
    <section className="advice__part situation">
      <h2>{show('advice-page:switchesHeading')}</h2>
      <p>{show('advice-page:switchesHint')}</p>
      {asked(props).map((key) => {
        const options: readonly Option[] = values[key].map((value) => ({
          value,
          label: sayIf(`questions:${key}.values.${value}.label`) ?? value,
        }));
        const shared = {
          name: key,
          hint: showIf(`questions:${key}.hint`),
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
