import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { saveFile } from '../../browser/saveFile.ts';
import { fileText } from './tidied.ts';
import { slugOf } from './slugOf.ts';

interface Props {
  /** What is saved. */
  readonly current: () => object;
  /** Shows all problems and returns how many there are. */
  readonly onCheck: () => number;
  readonly onSaved: (profile: object) => void;
}

/** The file is made here and goes only to this device. With problems left it is a draft, and the page says so first. */
export function SaveFile({ current, onCheck, onSaved }: Props) {
  const { show } = useWords();
  const [problems, setProblems] = useState(0);
  const [saved, setSaved] = useState<string>();

  const save = (): void => {
    const profile = current();
    const slug = 'slug' in profile ? String(profile.slug) : '';
    const name = `${slugOf(slug) || 'school'}.json`;
    saveFile(name, fileText(profile), 'application/json');
    setProblems(0);
    setSaved(name);
    onSaved(profile);
  };
  return (
    <section className="set-up__part">
      <h2>{show('set-up:save.heading')}</h2>
      <p>{show('set-up:save.intro')}</p>
      <Button
        type="button"
        onClick={() => {
          setSaved(undefined);
          const found = onCheck();
          setProblems(found);
          if (found === 0) save();
        }}
      >
        {show('set-up:save.button')}
      </Button>
      <div role="alert">
        {problems > 0 && (
          <div className="note">
            <p>{show('set-up:save.draftWarning', { count: problems })}</p>
            <Button type="button" secondary onClick={save}>
              {show('set-up:save.anyway')}
            </Button>
          </div>
        )}
        {saved !== undefined && <p>{show('set-up:save.done', { file: saved })}</p>}
      </div>
    </section>
  );
}
