import { useEffect, useMemo, useRef, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { Arrival } from '../../components/Arrival/Arrival.tsx';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { directoryEnglish } from '../../i18n/directoryEnglish.ts';
import { useLateWords } from '../../i18n/lateWords.ts';
import { setUpEnglish } from '../../i18n/setUpEnglish.ts';
import { useHydrated } from '../../browser/useHydrated.ts';
import { Begin, type Begun } from './Begin.tsx';
import type { Draft } from './draft.ts';
import { Editing } from './Editing.tsx';
import { emptyDraft } from './emptyDraft.ts';
import { keepForm, keptForm, type KeptForm } from './unsavedForm.ts';
import { Preview } from './Preview.tsx';
import { problemsOf } from './problems.ts';
import { profileOf } from './profileOf.ts';
import { useSame } from './useSame.ts';
import { useUnsavedWarning } from './useUnsavedWarning.ts';
import './SetUp.scss';

const words = { ...directoryEnglish, ...setUpEnglish };

/** A school's own people, numbers and offers, filled in and saved as a file. Nothing is sent and nothing is stored. */
export function SetUpScreen() {
  const { say, show } = useLateWords(words);
  const hydrated = useHydrated();
  const setUp = useSetUp();
  const [preview, setPreview] = useState<SchoolProfile>();
  const [wrong, setWrong] = useState(false);

  const { begun, unsaved } = setUp;
  const title = say('directory:setUp.title');
  const page = say('directory:pageTitle', {
    name: preview ? say('set-up:preview.title', { title }) : title,
  });
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
  readonly first: object;
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
  const [defaultValues] = useState(() => kept?.draft ?? emptyDraft());
  const form = useForm<Draft>({ defaultValues });
  const [begun, setBegun] = useState(() => again(kept));
  const [safe, setSafe] = useState(kept?.safe ?? '');

  const draft = useWatch({ control: form.control }) as Draft;
  const profile = useSame(useMemo(() => profileOf(draft), [draft]));
  const problems = useSame(useMemo(() => problemsOf(draft), [draft]));
  const unsaved = begun !== undefined && JSON.stringify(profile) !== safe;
  useUnsavedWarning(unsaved);

  const first = begun?.first;
  const latest = useRef<KeptForm>(undefined);
  useEffect(() => {
    latest.current = unsaved && first ? { draft, safe, first } : undefined;
  }, [unsaved, draft, safe, first]);
  useEffect(() => () => keepForm(latest.current), []);

  return {
    form,
    begun,
    profile,
    problems,
    unsaved,
    begin: ({ draft: next, from }: Begun): void => {
      const first = profileOf(next);
      form.reset(next);
      setSafe(JSON.stringify(first));
      setBegun({ first, opened: from !== 'empty', time: (begun?.time ?? 0) + 1 });
    },
    saved: (file: object): void => setSafe(JSON.stringify(file)),
  };
}
