import { useFormContext } from 'react-hook-form';
import { useWords } from '../../../i18n/useWords.ts';
import { TextBox, TickBox, PickBox, TickList } from '../boxes.tsx';
import { Council } from '../Council.tsx';
import type { SchoolProfile } from '../../../directory/schoolProfile.ts';
import { kinds, phases } from '../choices.ts';
import { neighbours } from '../services.ts';
import { slugOf } from '../slugOf.ts';
import { Section } from './Section.tsx';

/** Which school it is, and where. */
export function School() {
  const { say } = useWords();
  const { getValues, setValue } = useFormContext<SchoolProfile>();
  // Two ids that nobody should have to invent.
  const suggestIds = (name: string): void => {
    const slug = slugOf(name);
    if (getValues('slug') === '') setValue('slug', slug);
    if (getValues('contactId') === '') setValue('contactId', slug);
  };
  return (
    <Section id="school">
      <TextBox name="name" onLeave={suggestIds} />
      <TextBox name="slug" />
      <TextBox name="contactId" />
      <PickBox name="kind" options={kinds.map((value) => ({ value, label: say(`set-up:kinds.${value}`) }))} />
      <PickBox
        name="phase"
        none={say('set-up:chooseOne')}
        options={phases.map((value) => ({ value, label: say(`directory:findSchool.phases.${value}`) }))}
      />
      <TickBox name="nursery" />
      <TextBox name="trust.name" />
      <Council />
      <TickList
        name="borderCouncils"
        options={neighbours.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TickBox name="example" />
    </Section>
  );
}
