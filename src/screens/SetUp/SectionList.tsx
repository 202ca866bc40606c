import { useWords } from '../../i18n/useWords.ts';
import { JumpLink } from '../../components/JumpLink/JumpLink.tsx';
import { fieldId } from './fieldId.ts';
import { sectionIds, sectionOf, type FieldProblem } from './problems.ts';

/** The parts of the form, each with its number of problems. */
export function SectionList({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const { say, show } = useWords();
  return (
    <nav aria-label={say('set-up:parts')} className="set-up__parts">
      <ul>
        {sectionIds.map((id) => {
          const count = problems.filter(({ field }) => sectionOf(field) === id).length;
          return (
            <li key={id}>
              <JumpLink to={fieldId(`part.${id}`)}>{show(`set-up:sections.${id}.title`)}</JumpLink>{' '}
              {count > 0 && <span className="set-up__open">{show('set-up:open', { count })}</span>}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
