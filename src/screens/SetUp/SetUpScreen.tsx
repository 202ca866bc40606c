import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { Arrival } from '../../components/Arrival/Arrival.tsx';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { directoryEnglish } from '../../i18n/directoryEnglish.ts';
import { useLazyWords } from '../../i18n/lazyWords.ts';
import { pageTitle } from '../../i18n/pageTitle.ts';
import { setUpEnglish } from '../../i18n/setUpEnglish.ts';
import { useHydrated } from '../../browser/useHydrated.ts';
import { routes } from '../../routes.ts';
import { Begin, type Begun } from './Begin.tsx';
import { Editing } from './Editing.tsx';
import { emptyProfile } from './emptyProfile.ts';
import { keepForm, keptForm, type KeptForm } from './unsavedForm.ts';
import { Preview } from './Preview.tsx';
import { problemsOf } from './problems.ts';
import { tidied } from './tidied.ts';
import { useSame } from './useSame.ts';
import { useUnsavedWarning } from './useUnsavedWarning.ts';
import './SetUp.scss';

const words = { ...directoryEnglish, ...setUpEnglish };

/** A school's own people, numbers and offers, filled in and saved as a file. Nothing is sent and nothing is stored. */
export function SetUpScreen() {
  const { say, show } = useLazyWords(words);
  const hydrated = useHydrated();
  const setUp = useSetUp();
  const [preview, setPreview] = useState<SchoolProfile>();
  const [wrong, setWrong] = useState(false);

  const { begun, unsaved } = setUp;
  const title = say(routes.setUp.name);
  const page = preview
    ? say('directory:pageTitle', { name: say('set-up:preview.title', { title }) })
    : pageTitle(say, routes.setUp);
  return (
    <>
      <Arrival
        step={preview ? 'set-up preview' : 'set-up'}
        title={wrong && !preview ? say('ui:title.error', { title: page }) : page}
      />
      {preview ? (
        <Preview school={preview} onBack={() => setPreview(undefined)} />
      ) : (
        <FormProvider {...setUp.form}>
          <h1>{title}</h1>
          <p>{show('set-up:intro')}</p>
          <p>{show('set-up:nothingSent')}</p>
          {hydrated ? <Begin unsaved={unsaved} onBegin={setUp.begin} /> : <p>{show('set-up:needsScript')}</p>}
          {begun && (
            <Editing
              key={begun.time}
              current={setUp.current}
              profile={setUp.profile}
              first={begun.first}
              problems={setUp.problems}
              opened={begun.opened}
              onCheck={setWrong}
              onPreview={setPreview}
              onSaved={setUp.saved}
            />
          )}
        </FormProvider>
      )}
    </>
  );
}

interface Beginning {
  /** The form's starting values. */
  readonly first: SchoolProfile;
  /** Was it filled in? */
  readonly opened: boolean;
  /** Counts the starts: each has a new form. */
  readonly time: number;
}

const again = (kept: KeptForm | undefined): Beginning | undefined =>
  kept && { first: kept.first, opened: false, time: 1 };

/** The form, the profile it would save, that profile's problems, and whether it is saved. */
function useSetUp() {
  const [kept] = useState(keptForm);
  const [defaultValues] = useState(() => kept?.values ?? emptyProfile());
  const form = useForm<SchoolProfile>({ defaultValues });
  const [begun, setBegun] = useState(() => again(kept));
  const [safe, setSafe] = useState(kept?.safe ?? '');

  const first = begun?.first;
  const current = useCallback(
    (values: SchoolProfile = form.getValues()) => tidied(values, first ?? values),
    [form, first],
  );
  const values = useWatch({ control: form.control }) as SchoolProfile;
  const profile = useSame(useMemo(() => current(values), [current, values]));
  const problems = useSame(useMemo(() => problemsOf(profile), [profile]));
  const unsaved = begun !== undefined && JSON.stringify(profile) !== safe;
  useUnsavedWarning(unsaved);

  const latest = useRef<KeptForm>(undefined);
  useEffect(() => {
    latest.current = unsaved && first ? { values, safe, first } : undefined;
  }, [unsaved, values, safe, first]);
  useEffect(() => () => keepForm(latest.current), []);

  return {
    form,
    begun,
    current,
    profile,
    problems,
    unsaved,
    begin: ({ profile: next, from }: Begun): void => {
      const first = tidied(next, next);
      form.reset(next);
      setSafe(JSON.stringify(first));
      setBegun({ first, opened: from !== 'empty', time: (begun?.time ?? 0) + 1 });
    },
    saved: (file: object): void => setSafe(JSON.stringify(file)),
  };
}
