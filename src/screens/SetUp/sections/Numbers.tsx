import { useWords } from '../../../i18n/useWords.ts';
import { PhoneBoxes, TextBox, TickBox } from '../boxes.tsx';
import { blankHoliday, blankPhone } from '../blanks.ts';
import { Rows } from '../Rows.tsx';
import { Section } from './Section.tsx';
import { SpanBoxes } from './SpanBoxes.tsx';

/** How to reach the school, and when. */
export function Numbers() {
  const { say, show } = useWords();
  return (
    <Section id="numbers">
      <TextBox name="email" keys="email" />
      <Rows name="phones" movable blank={() => blankPhone} addLabel={say('set-up:add.phone')}>
        {(index) => <PhoneBoxes name={`phones.${index}`} />}
      </Rows>
      <fieldset className="set-up__row">
        <legend>{show('set-up:groups.outOfHours')}</legend>
        <p className="set-up__hint">{show('set-up:outOfHoursHint')}</p>
        <PhoneBoxes name="outOfHours" />
      </fieldset>
      <fieldset className="set-up__row">
        <legend>{show('set-up:groups.schoolDay')}</legend>
        <SpanBoxes name="hours.schoolDay" />
      </fieldset>
      <fieldset className="set-up__row">
        <legend>{show('set-up:groups.office')}</legend>
        <SpanBoxes name="hours.office" />
      </fieldset>
      <TickBox name="hours.confirmed" />
      <TextBox name="lateCollectionTime" type="time" />
      <Rows name="holidays" blank={() => blankHoliday} addLabel={say('set-up:add.holiday')}>
        {(index) => (
          <>
            <TextBox name={`holidays.${index}.name`} />
            <div className="set-up__pair">
              <TextBox name={`holidays.${index}.from`} type="date" />
              <TextBox name={`holidays.${index}.to`} type="date" />
            </div>
          </>
        )}
      </Rows>
    </Section>
  );
}
