import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useWords } from '../../i18n/useWords.ts';
import { TextBox } from './boxes.tsx';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { Field } from './Field.tsx';
import { neighbours } from './services.ts';

const ourOwn = 'worcestershire';
const other = 'other';
const known = [ourOwn, ...neighbours.map(({ id }) => id)];

/** The school's council: one we have a record of, or the name of another. */
export function Council() {
  const { say, show } = useWords();
  const { setValue } = useFormContext<SchoolProfile>();
  const council = useWatch<SchoolProfile, 'council'>({ name: 'council' });
  const [typed, setTyped] = useState(council !== '' && !known.includes(council));
  return (
    <>
      <Field name={typed ? 'councilChoice' : 'council'} label={show('set-up:fields.council.label')}>
        {(wired) => (
          <select
            autoComplete="off"
            {...wired}
            className="set-up__box set-up__box--pick"
            name={typed ? 'councilChoice' : 'council'}
            value={typed ? other : council}
            onChange={({ target }) => {
              setTyped(target.value === other);
              setValue('council', target.value === other ? '' : target.value, { shouldTouch: true });
            }}
          >
            <option value="">{say('set-up:chooseOne')}</option>
            <option value={ourOwn}>{say('set-up:worcestershire')}</option>
            {neighbours.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value={other}>{say('set-up:anotherCouncil')}</option>
          </select>
        )}
      </Field>
      {typed && <TextBox name="council" />}
    </>
  );
}
