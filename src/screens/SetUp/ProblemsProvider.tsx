/** Gives each box its problem: after the reader leaves it, or once all are requested. */
import { createContext, useContext, type ReactNode } from 'react';
import { get, useFormState } from 'react-hook-form';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import type { FieldProblem } from './problems.ts';

interface Problems {
  readonly all: readonly FieldProblem[];
  /** Show everything: the reader has asked for a check, or opened a file. */
  readonly tried: boolean;
}

const ProblemsContext = createContext<Problems>({ all: [], tried: false });

/** The problem to show beside a box now. */
export function useProblems(field: string): readonly FieldProblem[] {
  const { all, tried } = useContext(ProblemsContext);
  const { touchedFields } = useFormState<SchoolProfile>({ name: field as 'slug', exact: true });
  const hasBeenLeft = get(touchedFields, field) === true;
  return tried || hasBeenLeft ? all.filter((problem) => problem.field === field) : [];
}

interface Props extends Problems {
  readonly children: ReactNode;
}

export function ProblemsProvider({ all, tried, children }: Props) {
  return <ProblemsContext value={{ all, tried }}>{children}</ProblemsContext>;
}
