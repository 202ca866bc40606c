import { useWords } from '../../../i18n/useWords.ts';
import type { Role } from '../../../directory/schoolProfile.ts';
import { PhoneBoxes, TextBox, TickBox, type TextName } from '../boxes.tsx';
import { blankPerson } from '../blanks.ts';
import { Rows } from '../Rows.tsx';
import { Section } from './Section.tsx';

/** Who holds which job. */
export function People() {
  const { say } = useWords();
  return (
    <Section id="people">
      <Person job="dsl" />
      <Rows name="people.deputyDsls" movable blank={() => blankPerson} addLabel={say('set-up:add.deputy')}>
        {(index) => <PersonBoxes name={`people.deputyDsls.${index}`} />}
      </Rows>
      <Person job="headteacher" />
      <TickBox name="headIsDsl" />
      <Person job="chairOfGovernors" />
      <Person job="safeguardingGovernor" />
      <Person job="senco" />
      <Person job="attendanceLead" />
      <Person job="seniorLeader" />
    </Section>
  );
}

function Person({ job }: { readonly job: Role }) {
  const { show, showIf } = useWords();
  const hint = showIf(`set-up:roleHints.${job}`);
  return (
    <fieldset className="set-up__row">
      <legend>{show(`set-up:roles.${job}`)}</legend>
      {hint !== undefined && <p className="set-up__hint">{hint}</p>}
      <PersonBoxes name={`people.${job}`} />
      {job === 'chairOfGovernors' && <TickBox name="people.chairOfGovernors.confidential" />}
    </fieldset>
  );
}

type PersonName = `people.${Role}` | `people.deputyDsls.${number}`;

function PersonBoxes({ name }: { readonly name: PersonName }) {
  return (
    <>
      <TextBox name={`${name}.name` as TextName} />
      <TextBox name={`${name}.email` as TextName} keys="email" />
      <PhoneBoxes name={`${name}.phone`} />
    </>
  );
}
