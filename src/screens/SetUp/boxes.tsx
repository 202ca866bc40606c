/** The boxes of the form, each a Field with one control in it. */
import { useController, useFormContext, type FieldPathByValue } from 'react-hook-form';
import type { Option } from '../../components/Choice/Choice.tsx';
import { phoneLabels } from '../../directory/schema.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { Field } from './Field.tsx';
import { tidyNumber, typedNumber } from './typedNumber.ts';

export type TextName = FieldPathByValue<SchoolProfile, string | number | null | undefined>;
export type TickName = FieldPathByValue<SchoolProfile, boolean | undefined>;
type ListName = FieldPathByValue<SchoolProfile, readonly string[]>;

interface TextProps {
  readonly name: TextName;
  /** Which phone keyboard to show. Never use `type="email"` or `url`: the browser's own validation would interfere. */
  readonly keys?: 'email' | 'url' | 'text';
  readonly type?: 'text' | 'date' | 'time' | 'number';
  /** A few words, or one number. */
  readonly short?: boolean;
  readonly onLeave?: (text: string) => void;
}

/** A line of text, a day or a time. */
export function TextBox({ name, keys = 'text', type = 'text', short = false, onLeave }: TextProps) {
  const { register } = useFormContext<SchoolProfile>();
  return (
    <Field name={name}>
      {(wired) => (
        <input
          {...register(name, {
            valueAsNumber: type === 'number',
            onBlur: (event: { target: { value: string } }) => onLeave?.(event.target.value),
          })}
          {...wired}
          className={`set-up__box${short || type !== 'text' ? ' set-up__box--short' : ''}`}
          type={type}
          inputMode={type === 'text' ? keys : undefined}
          spellCheck={false}
          autoComplete="off"
        />
      )}
    </Field>
  );
}

/** Several lines of text. */
export function AreaBox({ name }: { readonly name: TextName }) {
  const { register } = useFormContext<SchoolProfile>();
  return (
    <Field name={name}>
      {(wired) => (
        <textarea {...register(name)} {...wired} className="set-up__box" rows={3} autoComplete="off" />
      )}
    </Field>
  );
}

interface PickProps {
  readonly name: TextName;
  readonly options: readonly Option[];
  /** The label of the empty option; left out if a choice is required. */
  readonly none?: string;
}

/** One of several. */
export function PickBox({ name, options, none }: PickProps) {
  const { register } = useFormContext<SchoolProfile>();
  return (
    <Field name={name}>
      {(wired) => (
        <select autoComplete="off" {...register(name)} {...wired} className="set-up__box set-up__box--pick">
          {none !== undefined && <option value="">{none}</option>}
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Yes or no. */
export function TickBox({ name }: { readonly name: TickName }) {
  const { field } = useController<SchoolProfile, TickName>({ name });
  const { value, onChange, ...rest } = field;
  return (
    <Field name={name} tick>
      {(wired) => (
        <input
          autoComplete="off"
          {...rest}
          {...wired}
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => onChange(target.checked)}
        />
      )}
    </Field>
  );
}

interface TickListProps {
  readonly name: ListName;
  readonly options: readonly Option[];
}

/** Check boxes. Unknown values ticked in a file are listed too, so that they can be removed. */
export function TickList({ name, options }: TickListProps) {
  const { field } = useController<SchoolProfile, ListName>({ name });
  const { value: ticked, onChange, onBlur } = field;
  const unknown = ticked.filter((value) => !options.some((option) => option.value === value));
  const all = [...options, ...unknown.map((value) => ({ value, label: value }))];
  return (
    <Field name={name} group>
      {({ id }) =>
        all.map(({ value, label }, index) => (
          <label className="set-up__tick" key={value}>
            <input
              autoComplete="off"
              type="checkbox"
              id={index === 0 ? id : undefined}
              name={name}
              checked={ticked.includes(value)}
              onBlur={onBlur}
              onChange={({ target }) =>
                onChange(target.checked ? [...ticked, value] : ticked.filter((one) => one !== value))
              }
            />
            <span>{label}</span>
          </label>
        ))
      }
    </Field>
  );
}

type PhoneName =
  | `people.${string}.phone`
  | `phones.${number}`
  | `outOfHours`
  | `housingTeam.phone`
  | `overrides.${string}.phones.${number}`
  | `overrides.${string}.texts.${number}`;

/** A phone number as people type it; the dialled form is computed from it. */
function NumberBox({ name }: { readonly name: PhoneName }) {
  const box = `${name}.reading` as TextName;
  const { setValue } = useFormContext<SchoolProfile>();
  const { field } = useController<SchoolProfile, TextName>({ name: box });
  const { onChange, onBlur, ref } = field;
  const reading = String(field.value ?? '');
  return (
    <Field name={box}>
      {(wired) => (
        <input
          {...wired}
          className="set-up__box set-up__box--short"
          name={box}
          ref={ref}
          type="text"
          inputMode="tel"
          autoComplete="off"
          value={reading}
          onChange={({ target }) => {
            const { e164, shortCode } = typedNumber(target.value);
            setValue(`${name}.e164` as TextName, e164);
            setValue(`${name}.shortCode` as TextName, shortCode);
            onChange(target.value);
          }}
          onBlur={() => {
            const tidy = tidyNumber(reading);
            if (tidy !== reading) onChange(tidy);
            onBlur();
          }}
        />
      )}
    </Field>
  );
}

/** A number and which of several it is. */
export function PhoneBoxes({ name }: { readonly name: PhoneName }) {
  const { say } = useWords();
  return (
    <div className="set-up__pair">
      <NumberBox name={name} />
      <PickBox
        name={`${name}.label` as TextName}
        none={say('set-up:noLabel')}
        options={phoneLabels.map((value) => ({ value, label: say(`phone-labels:${value}`) }))}
      />
    </div>
  );
}
