import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { fieldId } from '../fieldId.ts';
import type { SectionId } from '../problems.ts';

/** One part of the form under its heading. */
export function Section({ id, children }: { readonly id: SectionId; readonly children: ReactNode }) {
  const { show, showIf } = useWords();
  const heading = fieldId(`part.${id}`);
  const intro = showIf(`set-up:sections.${id}.intro`);
  return (
    <section className="set-up__part" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {show(`set-up:sections.${id}.title`)}
      </h2>
      {intro !== undefined && <p>{intro}</p>}
      {children}
    </section>
  );
}
