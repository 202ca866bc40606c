import { useWatch } from 'react-hook-form';
import { useWords } from '../../../i18n/useWords.ts';
import { AddService } from '../AddService.tsx';
import { AreaBox, PhoneBoxes, TextBox } from '../boxes.tsx';
import { blankOverride, blankPhone, type Draft } from '../draft.ts';
import { Rows } from '../Rows.tsx';
import { serviceName, servicesToOverride } from '../services.ts';
import { Section } from './Section.tsx';

/** The school's own contacts instead of the directory's. */
export function OverrideRows() {
  const overrides = useWatch<Draft, 'overrides'>({ name: 'overrides' });
  const taken = overrides.map(({ service }) => service);
  return (
    <Section id="overrides">
      <Rows
        name="overrides"
        fold={(index) => serviceName(taken[index] ?? '')}
        adder={(id, add) => (
          <AddService
            id={id}
            services={servicesToOverride.filter((service) => !taken.includes(service.id))}
            onAdd={(service) => add(blankOverride(service))}
          />
        )}
      >
        {(index) => <Override index={index} />}
      </Rows>
    </Section>
  );
}

function Override({ index }: { readonly index: number }) {
  const { say } = useWords();
  const at = `overrides.${index}` as const;
  return (
    <>
      <TextBox name={`${at}.name`} />
      <Rows name={`${at}.phones`} blank={() => blankPhone} addLabel={say('set-up:add.phone')}>
        {(row) => <PhoneBoxes name={`${at}.phones.${row}`} />}
      </Rows>
      <Rows name={`${at}.texts`} blank={() => blankPhone} addLabel={say('set-up:add.text')}>
        {(row) => (
          <>
            <PhoneBoxes name={`${at}.texts.${row}`} />
            <TextBox name={`${at}.texts.${row}.keyword`} short />
          </>
        )}
      </Rows>
      <TextBox name={`${at}.email`} keys="email" />
      <TextBox name={`${at}.url`} keys="url" />
      <TextBox name={`${at}.hours`} />
      <AreaBox name={`${at}.note`} />
      <TextBox name={`${at}.checkedOn`} type="date" />
    </>
  );
}
