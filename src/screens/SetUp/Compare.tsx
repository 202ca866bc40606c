import { useWords } from '../../i18n/useWords.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { differences } from './differences.ts';
import { sayPlace, sayValue } from './sayDifference.ts';

interface Props {
  readonly profile: object;
  /** The form's starting values: the comparison if the page belongs to no school. */
  readonly first: object;
}

/** The differences between the form and the live pages. */
export function Compare({ profile, first }: Props) {
  const words = useWords();
  const { show } = words;
  const live = useSchool();
  const hasLive = live.name !== '';
  const found = differences(hasLive ? live : first, profile);
  return (
    <>
      <h3>{show(hasLive ? 'set-up:compare.heading' : 'set-up:compare.headingFirst')}</h3>
      <p>
        {found.length === 0
          ? show('set-up:compare.same')
          : show('set-up:compare.count', { count: found.length })}
      </p>
      <ul className="set-up__differences">
        {found.map(({ path, kind, before, after }) => {
          const field = path.join('.');
          return (
            <li key={`${field} ${kind}`}>
              <strong>{sayPlace({ path }, words)}</strong>
              <span className="set-up__change">
                {kind === 'moved' ? (
                  show('set-up:compare.moved')
                ) : (
                  <>
                    <span className="nhsuk-u-visually-hidden">{show('set-up:compare.was')} </span>
                    {kind === 'added' ? (
                      show('set-up:compare.nothing')
                    ) : (
                      <del>{sayValue(before, field, words)}</del>
                    )}
                    <span aria-hidden="true" className="set-up__arrow" />
                    <span className="nhsuk-u-visually-hidden">{show('set-up:compare.is')} </span>
                    {kind === 'removed' ? (
                      show('set-up:compare.nothing')
                    ) : (
                      <ins>{sayValue(after, field, words)}</ins>
                    )}
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
