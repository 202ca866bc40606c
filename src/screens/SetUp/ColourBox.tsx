import { useController, useWatch } from 'react-hook-form';
import { useWords } from '../../i18n/useWords.ts';
import { contrast, leastContrast, paper } from '../../styles/contrast.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { Field } from './Field.tsx';

const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** Rounded down, so that 4.499 does not read as enough. */
const shown = (ratio: number): string => String(Math.floor(ratio * 100) / 100);

/** A colour to pick or to type, and whether text in it is readable. */
export function ColourBox({ name }: { readonly name: 'colours.primary' | 'colours.onPrimary' }) {
  const { say, show } = useWords();
  const { field } = useController<SchoolProfile, typeof name>({ name });
  const primary = useWatch<SchoolProfile, 'colours.primary'>({ name: 'colours.primary' });
  const { value, onChange } = field;
  const ground = name === 'colours.primary' ? paper : primary;
  const canTell = isColour(value) && isColour(ground);
  const ratio = canTell ? contrast(value, ground) : 0;
  return (
    <Field name={name}>
      {(wired) => (
        <>
          <div className="set-up__colour">
            <input
              {...field}
              {...wired}
              className="set-up__box set-up__box--short"
              spellCheck={false}
              autoComplete="off"
            />
            <input
              autoComplete="off"
              type="color"
              aria-label={say(`set-up:picker.${name === 'colours.primary' ? 'primary' : 'onPrimary'}`)}
              value={isColour(value) ? value : paper}
              onChange={({ target }) => onChange(target.value)}
            />
            {canTell && (
              <svg viewBox="0 0 72 44" width="72" height="44" aria-hidden="true">
                <rect width="72" height="44" fill={ground} />
                <path
                  d="M14 32 24 12 34 32M18 25h12M42 32V12h7a5 5 0 0 1 0 10h-7 8a5 5 0 0 1 0 10z"
                  fill="none"
                  stroke={value}
                  strokeWidth="3"
                />
              </svg>
            )}
          </div>
          {canTell && (
            <p className="set-up__ratio">
              {show(ratio >= leastContrast ? 'set-up:ratio.enough' : 'set-up:ratio.tooLittle', {
                ratio: shown(ratio),
                least: leastContrast,
              })}
            </p>
          )}
        </>
      )}
    </Field>
  );
}
