import { useFormContext, useWatch } from 'react-hook-form';
import { offerLevels } from '../../../directory/schema.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { levelLabel } from '../../../contacts/levelLabel.ts';
import { AreaBox, PickBox, TextBox, TickBox } from '../boxes.tsx';
import { throughs } from '../choices.ts';
import type { SchoolProfile } from '../../../directory/schoolProfile.ts';
import { blankOffer } from '../blanks.ts';
import { Rows } from '../Rows.tsx';
import { slugOf } from '../slugOf.ts';
import { Section } from './Section.tsx';
import { SpanBoxes } from './SpanBoxes.tsx';

/** What the school itself offers. */
export function OfferRows() {
  const { say } = useWords();
  return (
    <Section id="offers">
      <Rows
        name="offers"
        movable
        blank={() => blankOffer('everyone')}
        addLabel={say('set-up:add.offer')}
        fold={(index) => <OfferTitle index={index} />}
      >
        {(index) => <Offer index={index} />}
      </Rows>
    </Section>
  );
}

function OfferTitle({ index }: { readonly index: number }) {
  const { say } = useWords();
  const title = useWatch<SchoolProfile, `offers.${number}.title`>({ name: `offers.${index}.title` });
  return title.trim() === '' ? say('set-up:newOffer') : title;
}

function Offer({ index }: { readonly index: number }) {
  const words = useWords();
  const { say } = words;
  const { getValues, setValue } = useFormContext<SchoolProfile>();
  const at = `offers.${index}` as const;
  const suggestId = (title: string): void => {
    if (getValues(`${at}.id`) === '') setValue(`${at}.id`, slugOf(title));
  };
  return (
    <>
      <TextBox name={`${at}.title`} onLeave={suggestId} />
      <AreaBox name={`${at}.words`} />
      <PickBox
        name={`${at}.level`}
        options={offerLevels.map((value) => ({ value, label: levelLabel(value, words) }))}
      />
      <PickBox
        name={`${at}.through`}
        none={say('set-up:nobodySpecial')}
        options={throughs.map((value) => ({ value, label: say(`set-up:through.${value}`) }))}
      />
      <SpanBoxes name={`${at}.hours`} />
      <TextBox name={`${at}.attendanceBelow`} type="number" />
      <TextBox name={`${at}.id`} />
      <TickBox name={`${at}.checked`} />
    </>
  );
}
