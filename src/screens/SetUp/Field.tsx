import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { fieldId } from './fieldId.ts';
import { kindOf, labelOf } from './labels.ts';
import { useProblems } from './ProblemsProvider.tsx';
import { sayProblem } from './sayProblem.ts';

/** What every box needs, provided here so that no part of the form wires up a label, a hint or a problem itself. */
export interface Wired {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldProps {
  readonly name: string;
  /** Overrides the field's own words. */
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  /** The label comes after its box. */
  readonly tick?: boolean;
  /** Several boxes under one name, which is then a legend. */
  readonly group?: boolean;
  readonly children: (wired: Wired) => ReactNode;
}

/** Label, hint and problem of one field, connected to its box. The field's name finds the words. */
export function Field({ name, label, hint, tick = false, group = false, children }: FieldProps) {
  const words = useWords();
  const problems = useProblems(name);
  const id = fieldId(name);
  const message = label ?? labelOf(name, words);
  const hintText = hint ?? words.showIf(`set-up:fields.${kindOf(name)}.hint`);
  const describedBy = [
    ...(hintText === undefined ? [] : [`${id}-hint`]),
    ...(problems.length > 0 ? [`${id}-problem`] : []),
  ].join(' ');
  const wired: Wired = {
    id,
    ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }),
    ...(problems.length > 0 ? { 'aria-invalid': true } : {}),
  };

  const below = (
    <>
      {hintText !== undefined && (
        <div className="set-up__hint" id={`${id}-hint`}>
          {hintText}
        </div>
      )}
      {problems.length > 0 && (
        <div className="nhsuk-error-message" id={`${id}-problem`}>
          <span className="nhsuk-u-visually-hidden">{words.show('ui:question.errorPrefix')}: </span>
          {problems.map((problem) => (
            <div key={`${problem.wrong} ${problem.path.join('.')}`}>
              {sayProblem(problem, labelOf(name, words), words)}
            </div>
          ))}
        </div>
      )}
    </>
  );
  const className = `set-up__field${problems.length > 0 ? ' nhsuk-form-group--error' : ''}`;
  if (group)
    return (
      <fieldset className={className} {...(describedBy === '' ? {} : { 'aria-describedby': describedBy })}>
        <legend className="set-up__label">{message}</legend>
        {below}
        {children({ id })}
      </fieldset>
    );
  return (
    <div className={className}>
      {tick ? (
        <label className="set-up__tick" htmlFor={id}>
          {children(wired)}
          <span>{message}</span>
        </label>
      ) : (
        <label className="set-up__label" htmlFor={id}>
          {message}
        </label>
      )}
      {below}
      {!tick && children(wired)}
    </div>
  );
}
