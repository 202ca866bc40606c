import { useWords } from '../../../i18n/useWords.ts';
import { TextBox } from '../boxes.tsx';
import { ColourBox } from '../ColourBox.tsx';
import { Section } from './Section.tsx';

/** Colours and logo. */
export function Look() {
  const { show } = useWords();
  return (
    <Section id="look">
      <ColourBox name="colours.primary" />
      <ColourBox name="colours.onPrimary" />
      <fieldset className="set-up__row">
        <legend>{show('set-up:whole.logo')}</legend>
        <TextBox name="logo.file" />
        <TextBox name="logo.alt" />
      </fieldset>
    </Section>
  );
}
