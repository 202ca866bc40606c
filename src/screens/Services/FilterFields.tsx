import { Select } from '../../components/Choice/Choice.tsx';
import { topics, type TopicId } from '../../directory/topics.ts';
import { wordsIn } from '../../directory/searchText.ts';
import { useWords, type Words } from '../../i18n/useWords.ts';
import { levelLabel } from '../../contacts/levelLabel.ts';
import { topicLabel } from './filterLabels.ts';
import { ages, areas, levels, ways, whos, type Filters } from './filters.ts';
import { Ticks } from './Ticks.tsx';

interface Props {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** The filters. Each takes effect at once. */
export function FilterFields({ filters, onChange }: Props) {
  const words = useWords();
  const { say, show, voice } = words;
  return (
    <>
      <TopicField filters={filters} onChange={onChange} />
      <Select
        name="age"
        label={show('questions:child_age.title')}
        none={say('directory:services.filters.anyAge')}
        options={ages.map((age) => ({ value: age, label: say(`questions:child_age.values.${age}.label`) }))}
        value={filters.age}
        onChoose={(value) => onChange({ ...filters, age: ages.find((age) => age === value) })}
      />
      <Select
        name="who"
        label={show('directory:services.filters.who')}
        none={say('directory:services.filters.anyWho')}
        options={whos.map((who) => ({ value: who, label: say(`directory:services.filters.whos.${who}`) }))}
        value={filters.who}
        onChoose={(value) => onChange({ ...filters, who: whos.find((who) => who === value) })}
      />
      <Select
        name="area"
        label={show('directory:services.filters.area')}
        none={say('directory:services.filters.anyArea')}
        options={areas.map((area) => ({
          value: area,
          label: say(`directory:services.filters.areas.${area}`),
        }))}
        value={filters.area}
        onChoose={(value) => onChange({ ...filters, area: areas.find((area) => area === value) })}
      />
      <Ticks
        legend={show('directory:services.filters.open')}
        hint={show('directory:services.filters.openHint')}
        options={[{ value: 'now', label: say('directory:services.filters.openNow') }]}
        ticked={filters.openNow ? ['now'] : []}
        onTick={(ticked) => onChange({ ...filters, openNow: ticked.length > 0 })}
      />
      <Ticks
        legend={show('directory:services.filters.way')}
        options={ways.map((way) => ({ value: way, label: say(`directory:services.filters.ways.${way}`) }))}
        ticked={filters.ways}
        onTick={(ticked) => onChange({ ...filters, ways: ticked })}
      />
      {/* The steps of help are never shown to a child. */}
      {voice !== 'young' && (
        <Ticks
          legend={show('directory:services.filters.level')}
          options={levels.map((level) => ({ value: level, label: levelLabel(level, words) }))}
          ticked={filters.levels}
          onTick={(ticked) => onChange({ ...filters, levels: ticked })}
        />
      )}
    </>
  );
}

/** One topic, or several if answers or a link name several, which are then one option. */
function TopicField({ filters, onChange }: Props) {
  const words = useWords();
  const { say, show } = words;
  const { topics: chosen } = filters;
  const several = chosen.join(' ');
  return (
    <Select
      name="topic"
      label={show('directory:services.filters.topic')}
      none={say('directory:services.filters.anyTopic')}
      options={[
        ...(chosen.length > 1
          ? [
              {
                value: several,
                label: say('directory:services.filters.severalTopics', { count: chosen.length }),
              },
            ]
          : []),
        ...byTitle(words),
      ]}
      value={several}
      onChoose={(value) =>
        onChange({
          ...filters,
          topics: value === several ? chosen : topics.flatMap(({ id }) => (id === value ? [id] : [])),
        })
      }
    />
  );
}

/** Sorted by letters only, as at build, because browsers sort other characters differently. */
const byTitle = (words: Words): readonly { readonly value: TopicId; readonly label: string }[] =>
  topics
    .map(({ id }) => ({ value: id, label: topicLabel(id, words) }))
    .map((option) => [wordsIn(option.label).join(' '), option] as const)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, option]) => option);
