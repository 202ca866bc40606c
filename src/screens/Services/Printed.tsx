import { useEffect } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { showDate } from '../../i18n/showDate.ts';
import { useNow } from '../../browser/useNow.ts';
import { topicLabel } from './filterLabels.ts';
import type { Filters } from './filters.ts';
import { footRule, numberPages } from './pageFoot.ts';

/** The head of the printed list: its filters, school and date. Sheets are numbered while it is rendered. */
export function Printed({ filters }: { readonly filters: Filters }) {
  const words = useWords();
  const { say, show, lng } = words;
  const { name } = useSchool();
  const now = useNow();
  const [topic, ...others] = filters.topics;
  const title =
    topic === undefined || others.length > 0
      ? say('directory:services.print.title')
      : say('directory:services.print.titleTopic', { topic: topicLabel(topic, words) });
  const rule = footRule(title, words);
  useEffect(() => numberPages(rule), [rule]);
  const date = now === undefined ? '' : showDate(now.date, lng);
  return (
    <>
      <h1 className="finder__title">{title}</h1>
      <p>{name === '' ? date : show('directory:services.print.made', { school: name, date })}</p>
    </>
  );
}
