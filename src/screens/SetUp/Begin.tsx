import { Button } from 'nhsuk-react-components';
import { useId, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { emptyProfile } from './emptyProfile.ts';
import { readProfileFile, type Refused } from './readProfile.ts';
import { RefusedFile } from './RefusedFile.tsx';
import { serviceIds } from './services.ts';

export interface Begun {
  readonly profile: SchoolProfile;
  readonly from: 'live' | 'file' | 'empty';
}

interface Props {
  /** Does the form hold changes that are in no file? */
  readonly unsaved: boolean;
  readonly onBegin: (begun: Begun) => void;
}

/** Three ways to start. The form keeps its content until there is a valid replacement. */
export function Begin({ unsaved, onBegin }: Props) {
  const { show } = useWords();
  const school = useSchool();
  const id = useId();
  const [refused, setRefused] = useState<Refused>();
  const [waiting, setWaiting] = useState<Begun>();

  const begin = (begun: Begun): void => {
    setRefused(undefined);
    if (unsaved) setWaiting(begun);
    else onBegin(begun);
  };
  const read = async (file: File): Promise<void> => {
    setWaiting(undefined);
    const found = await readProfileFile(file, serviceIds);
    if ('refused' in found) setRefused(found.refused);
    else begin({ profile: found.profile, from: 'file' });
  };

  return (
    <section className="set-up__begin" aria-labelledby={`${id}-begin`}>
      <h2 id={`${id}-begin`}>{show('set-up:begin.heading')}</h2>
      <div className="set-up__field">
        <label className="set-up__label" htmlFor={`${id}-file`}>
          {show('set-up:begin.file')}
        </label>
        <div className="set-up__hint" id={`${id}-hint`}>
          {show('set-up:begin.fileHint')}
        </div>
        <div role="alert" id={`${id}-refused`}>
          {refused && <RefusedFile refused={refused} />}
        </div>
        <input
          autoComplete="off"
          className="set-up__file"
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-hint${refused ? ` ${id}-refused` : ''}`}
          aria-invalid={refused ? true : undefined}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void read(file);
            // So that the same file can be chosen again after a correction.
            target.value = '';
          }}
        />
      </div>
      <div className="set-up__buttons">
        {school.name !== '' && (
          <Button type="button" secondary onClick={() => begin({ profile: school, from: 'live' })}>
            {show('set-up:begin.live', { school: school.name })}
          </Button>
        )}
        <Button type="button" secondary onClick={() => begin({ profile: emptyProfile(), from: 'empty' })}>
          {show('set-up:begin.empty')}
        </Button>
      </div>
      {waiting && (
        <div className="note" role="alert">
          <p>{show('set-up:begin.replace')}</p>
          <div className="set-up__buttons">
            <Button
              type="button"
              onClick={() => {
                setWaiting(undefined);
                onBegin(waiting);
              }}
            >
              {show('set-up:begin.replaceYes')}
            </Button>
            <Button type="button" secondary onClick={() => setWaiting(undefined)}>
              {show('set-up:begin.replaceNo')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
