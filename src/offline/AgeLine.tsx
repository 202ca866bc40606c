import ui from '../../locales/en/ui.json' with { type: 'json' };
import { showDate } from '../i18n/showDate.ts';
import type { Age } from './age.ts';

const ages = ['kept', 'past', 'unsure'] as const satisfies readonly Age[];

interface Props {
  /** Of the content, `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * How old a copy kept on a device is; sayHowOld.ts shows the line that applies. Outside the app, so that it works when the
 * app does not. Drawn at build only.
 */
export function AgeLine({ date }: Props) {
  const { label, ...words } = ui.age;
  const shown = showDate(date, 'en');
  const lines = ages.map((age) => ({ age, line: words[age].replace('{{date}}', () => shown) }));
  return (
    <div
      className="age"
      id="age"
      data-date={date}
      role="region"
      aria-label={label}
      data-words-label="ui:age.label"
      hidden
    >
      {lines.map(({ age, line }) => (
        <p key={age} data-age={age} data-words={`ui:age.${age}`} hidden>
          {line}
        </p>
      ))}
    </div>
  );
}
