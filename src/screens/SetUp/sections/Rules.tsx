import { useWords } from '../../../i18n/useWords.ts';
import { PickBox, TextBox, TickBox } from '../boxes.tsx';
import { verifiedFlags } from '../choices.ts';
import { Section } from './Section.tsx';

/** What the rules need to know, and what has been checked. */
export function Rules() {
  const { say, show } = useWords();
  return (
    <Section id="rules">
      <p className="set-up__warning">{show('set-up:heldBack')}</p>
      <PickBox
        name="settings.csa_duty_switch"
        options={[
          { value: 'off', label: say('set-up:duty.off') },
          { value: 'on', label: say('set-up:duty.on') },
        ]}
      />
      <TextBox name="settings.csa_duty_from" type="date" />
      <fieldset className="set-up__row">
        <legend>{show('set-up:groups.verified')}</legend>
        <p className="set-up__hint">{show('set-up:verifiedHint')}</p>
        {verifiedFlags.map((flag) => (
          <TickBox key={flag} name={`verified.${flag}`} />
        ))}
      </fieldset>
    </Section>
  );
}
