import { TextBox } from '../boxes.tsx';
import { Section } from './Section.tsx';

/** Who answers for it. */
export function SignOff() {
  return (
    <Section id="signOff">
      <TextBox name="checkedByDsl.name" />
      <TextBox name="checkedByDsl.on" type="date" />
    </Section>
  );
}
