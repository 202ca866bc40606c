import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { SchoolProfile } from '../../../directory/schoolProfile.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { AddService } from '../AddService.tsx';
import { blankOverride, blankPhone } from '../blanks.ts';
import { AreaBox, PhoneBoxes, TextBox, type TextName } from '../boxes.tsx';
import { Field } from '../Field.tsx';
import { goTo } from '../goTo.ts';
import { FoldedRow, Rows } from '../Rows.tsx';
import { serviceName, servicesToOverride } from '../services.ts';
import { Section } from './Section.tsx';

/** The school's own contact in place of the directory's. Not a list but one for each service, by its id. */
export function OverrideRows() {
  const { show } = useWords();
  const { setValue, unregister } = useFormContext<SchoolProfile>();
  const overrides = useWatch<SchoolProfile, 'overrides'>({ name: 'overrides' });
  const services = Object.keys(overrides ?? {});
  // Those that were here when the form was opened are folded.
  const [folded] = useState(() => new Set(services));
  return (
    <Section id="overrides">
      <fieldset className="set-up__row">
        <legend>{show('set-up:groups.housingTeam')}</legend>
        <p className="set-up__hint">{show('set-up:housingTeamHint')}</p>
        <TextBox name="housingTeam.name" />
        <PhoneBoxes name="housingTeam.phone" />
        <TextBox name="housingTeam.page" keys="url" />
        <TextBox name="housingTeam.checkedOn" type="date" />
      </fieldset>
      <Field name="overrides" group>
        {({ id }) => (
          <>
            {services.map((service) => (
              <FoldedRow key={service} open={!folded.has(service)} summary={serviceName(service)}>
                <Override service={service} />
                <div className="set-up__row-buttons">
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => {
                      unregister(`overrides.${service}`);
                      // The button that was pressed is gone.
                      goTo(`${id}-list`);
                    }}
                  >
                    {show('set-up:remove', { which: serviceName(service) })}
                  </button>
                </div>
              </FoldedRow>
            ))}
            <p id={`${id}-list`} tabIndex={-1} className="set-up__count">
              {show('set-up:rows', { count: services.length })}
            </p>
            <AddService
              id={id}
              services={servicesToOverride.filter((one) => !services.includes(one.id))}
              onAdd={(service) => setValue(`overrides.${service}`, blankOverride)}
            />
          </>
        )}
      </Field>
    </Section>
  );
}

function Override({ service }: { readonly service: string }) {
  const { say } = useWords();
  const at = `overrides.${service}` as const;
  const box = (field: string) => `${at}.${field}` as TextName;
  return (
    <>
      <TextBox name={box('name')} />
      <Rows name={`${at}.phones`} blank={() => blankPhone} addLabel={say('set-up:add.phone')}>
        {(row) => <PhoneBoxes name={`${at}.phones.${row}`} />}
      </Rows>
      <Rows name={`${at}.texts`} blank={() => blankPhone} addLabel={say('set-up:add.text')}>
        {(row) => (
          <>
            <PhoneBoxes name={`${at}.texts.${row}`} />
            <TextBox name={box(`texts.${row}.keyword`)} short />
          </>
        )}
      </Rows>
      <TextBox name={box('email')} keys="email" />
      <TextBox name={box('url')} keys="url" />
      <TextBox name={box('hours.text')} />
      <AreaBox name={box('note')} />
      <TextBox name={box('checkedOn')} type="date" />
    </>
  );
}
