import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { Named } from './services.ts';

interface Props {
  readonly id: string;
  readonly services: readonly Named[];
  readonly onAdd: (service: string) => void;
}

/** Chooses a service by its name and adds it to a list. */
export function AddService({ id, services, onAdd }: Props) {
  const { say, show } = useWords();
  const [chosen, setChosen] = useState('');
  return (
    <div className="set-up__adder">
      <label className="set-up__label" htmlFor={id}>
        {show('set-up:chooseService')}
      </label>
      <select
        autoComplete="off"
        id={id}
        className="set-up__box set-up__box--pick"
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{say('set-up:chooseOne')}</option>
        {services.map((service) => (
          <option key={service.id} value={service.id}>
            {service.name}
          </option>
        ))}
      </select>
      <Button
        type="button"
        secondary
        onClick={() => {
          if (chosen !== '') onAdd(chosen);
          setChosen('');
        }}
      >
        {show('set-up:add.service')}
      </Button>
    </div>
  );
}
