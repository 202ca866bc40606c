import { Button } from 'nhsuk-react-components';
import { memo, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { isProfile } from '../../school/isProfile.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { Compare } from './Compare.tsx';
import { ProblemsProvider } from './ProblemsProvider.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';
import { problemsOf, type FieldProblem } from './problems.ts';
import { SaveFile } from './SaveFile.tsx';
import { SectionList } from './SectionList.tsx';
import { Look } from './sections/Look.tsx';
import { Numbers } from './sections/Numbers.tsx';
import { OfferRows } from './sections/OfferRows.tsx';
import { OverrideRows } from './sections/OverrideRows.tsx';
import { People } from './sections/People.tsx';
import { Rules } from './sections/Rules.tsx';
import { School } from './sections/School.tsx';
import { ServiceLists } from './sections/ServiceLists.tsx';
import { SignOff } from './sections/SignOff.tsx';
import { System } from './sections/System.tsx';

interface Props {
  /** The form's content at this moment, as it would be saved. */
  readonly current: () => object;
  readonly profile: object;
  /** The form's starting values. */
  readonly first: object;
  readonly problems: readonly FieldProblem[];
  /** Show all problems from the start, since an opened file is not being typed. */
  readonly opened: boolean;
  /** The reader has asked for a check. */
  readonly onCheck: (wrong: boolean) => void;
  readonly onPreview: (profile: SchoolProfile) => void;
  readonly onSaved: (profile: object) => void;
}

/** Without these the preview could not be rendered, or would show a number that cannot be rung. */
const preventing = (profile: object, problems: readonly FieldProblem[]): readonly FieldProblem[] =>
  isProfile(profile) ? problems.filter(({ field }) => field.endsWith('.reading')) : problems;

/** The form, its problems and its actions. */
export function Editing(props: Props) {
  const { current, profile, first, problems, opened, onCheck, onPreview, onSaved } = props;
  const { show } = useWords();
  const [tried, setTried] = useState(opened);
  const [summary, setSummary] = useState<{
    readonly problems: readonly FieldProblem[];
    readonly time: number;
  }>();
  const [compared, setCompared] = useState(false);
  const [saying, setSaying] = useState<'good' | 'cannotPreview' | null>(null);
  // Update the box being typed in first, then what depends on it.
  const shown = useDeferredValue(problems);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  /** Shows the problems; returns how many there are. */
  const check = (of = problemsOf(current())): number => {
    setTried(true);
    setSummary(of.length === 0 ? undefined : { problems: of, time: (summary?.time ?? 0) + 1 });
    setSaying(of.length === 0 ? 'good' : null);
    onCheck(of.length > 0);
    return of.length;
  };
  const preview = (): void => {
    const now = current();
    const stopping = preventing(now, problemsOf(now));
    if (stopping.length === 0 && isProfile(now)) onPreview(now);
    else {
      check(stopping);
      setSaying('cannotPreview');
    }
  };

  return (
    <ProblemsProvider all={shown} tried={tried}>
      <form
        className="set-up__form"
        method="dialog"
        noValidate
        autoComplete="off"
        onSubmit={(event) => event.preventDefault()}
      >
        {summary && <ProblemSummary key={summary.time} problems={summary.problems} />}
        <h2 ref={heading} tabIndex={-1}>
          {show('set-up:formHeading')}
        </h2>
        <SectionList problems={problems} />
        <Parts />
      </form>
      <section className="set-up__part">
        <h2>{show('set-up:check.title')}</h2>
        <p role="status">
          {show(problems.length === 0 ? 'set-up:check.none' : 'set-up:check.left', {
            count: problems.length,
          })}
        </p>
        <div className="set-up__buttons">
          <Button type="button" secondary onClick={() => check()}>
            {show('set-up:check.button')}
          </Button>
          <Button type="button" secondary aria-expanded={compared} onClick={() => setCompared(!compared)}>
            {show('set-up:compare.button')}
          </Button>
          <Button type="button" secondary onClick={preview}>
            {show('set-up:preview.button')}
          </Button>
        </div>
        <div role="alert">
          {saying === 'good' && <p>{show('set-up:check.good')}</p>}
          {saying === 'cannotPreview' && <p>{show('set-up:preview.cannot')}</p>}
        </div>
        {compared && <Compare profile={profile} first={first} />}
      </section>
      <SaveFile current={current} onCheck={check} onSaved={onSaved} />
    </ProblemsProvider>
  );
}

/** Rendered once: each box subscribes to its own value. */
const Parts = memo(function Parts() {
  return (
    <>
      <School />
      <People />
      <Numbers />
      <OfferRows />
      <ServiceLists />
      <OverrideRows />
      <System />
      <Look />
      <Rules />
      <SignOff />
    </>
  );
});
