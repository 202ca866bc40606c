/** The line that sayHowOld.ts shows. Static and outside the app, so that it works when the app does not. Written at build. */
import ui from '../../locales/en/ui.json' with { type: 'json' };
import { escapeHtml } from '../build/escapeHtml.ts';
import { showDate } from '../i18n/showDate.ts';
import type { Age } from './age.ts';

/** @param date of the content, `YYYY-MM-DD` */
export function ageHtml(date: string): string {
  const { label, ...words } = ui.age;
  const line = (age: Age): string => {
    const text = words[age].replace('{{date}}', () => showDate(date, 'en'));
    return `<p data-age="${age}" data-words="ui:age.${age}" hidden>${escapeHtml(text)}</p>`;
  };
  return `<div class="age" id="age" data-date="${date}" role="region" aria-label="${escapeHtml(label)}" data-words-label="ui:age.label" hidden>${line('kept')}${line('past')}${line('unsure')}</div>`;
}
