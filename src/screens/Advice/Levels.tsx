import { Fold } from '../../components/Fold/Fold.tsx';
import { LevelsPicture } from '../../components/LevelsPicture/LevelsPicture.tsx';
import { directionOf } from '../../i18n/direction.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { AdviceView } from './view.ts';

const groups = [1, 2, 3, 4] as const;

/** Where this advice is among the school's four headings. Parents can unfold it and see no numbers. */
export function Levels({ view }: { readonly view: AdviceView }) {
  const { say, show, lng } = useWords();
  const { level } = view;
  if (level === null) return null;
  const headings = groups.map((group) => say(`advice:levels.groups.${group}`));
  const [first = '', second = '', third = '', fourth = ''] = headings;
  const picture = (
    <>
      <LevelsPicture
        label={say('advice-page:levelsPicture', {
          first,
          second,
          third,
          fourth,
          here: headings[level - 1] ?? '',
        })}
        headings={headings}
        here={level}
        hereWords={say('advice:levels.youAreHere')}
        mirrored={directionOf(lng) === 'rtl'}
      />
      <p>{show(`advice:levels.groupsText.${level}`)}</p>
    </>
  );
  if (!view.forStaff) return <Fold summary={show('advice:levels.parentButton')}>{picture}</Fold>;
  return (
    <section className="advice__part">
      <h2>{show('advice:levels.heading')}</h2>
      {picture}
      <p>
        <strong>{show('advice-page:levelNumber', { level })}</strong>
      </p>
      <p className="advice__small">{show('advice:levels.whyNumbersOnly')}</p>
    </section>
  );
}
