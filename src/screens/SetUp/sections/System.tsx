import { withFallback } from '../../../i18n/withFallback.ts';
import { languages } from '../../../i18n/otherLanguages.ts';
import { TextBox, TickList } from '../boxes.tsx';
import { Section } from './Section.tsx';

const languageName = (code: string): string =>
  withFallback(() => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(code), code) ??
  code;

/** Where the school keeps its records, and the languages it offers. */
export function System() {
  return (
    <Section id="system">
      <TextBox name="recordingSystem" />
      <TickList
        name="languages"
        options={languages.map((value) => ({ value, label: languageName(value) }))}
      />
    </Section>
  );
}
