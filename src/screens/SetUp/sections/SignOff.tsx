import { TextBox } from '../boxes.tsx';
import { Section } from './Section.tsx';

/** Who is responsible for the profile. */
export function SignOff() {
  return (
    <Section id="signOff">
      <TextBox name="checkedByDsl.name" />
      <TextBox name="checkedByDsl.on" type="date" />
    </Section>
  );
}
