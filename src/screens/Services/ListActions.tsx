import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { Icon } from '../../components/Icon/Icon.tsx';
import type { EveryServiceRecord } from '../../directory/schema.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useUnwritten } from '../../navigation/Navigation.tsx';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { useNow } from '../../browser/useNow.ts';
import { CopyLink } from './CopyLink.tsx';
import { servicesCsv } from './csv.ts';
import type { Filters } from './filters.ts';
import { saveFile } from '../../browser/saveFile.ts';
import { isStaffVoice } from '../../i18n/VoiceProvider.tsx';

interface Props {
  readonly services: readonly EveryServiceRecord[];
  readonly filters: Filters;
  /** A reader who has answered something may be watched, so gets no link to copy. */
  readonly underWay: boolean;
}

type Action = 'print' | 'csv';

/** Print, save, copy a link. Readers whose device may be watched are first warned that print-outs and files stay. */
export function ListActions({ services, filters, underWay }: Props) {
  const words = useWords();
  const { show, voice } = words;
  const school = useSchool();
  const now = useNow();
  const unwritten = useUnwritten();
  const [asking, setAsking] = useState<Action>();
  const staff = isStaffVoice(voice);

  const carryOut = (action: Action): void => {
    setAsking(undefined);
    if (action === 'print') window.print();
    else
      saveFile(
        staff ? 'services.csv' : 'list.csv',
        servicesCsv(services, { words, school, asOf: now?.date ?? '' }),
        'text/csv;charset=utf-8',
      );
  };
  const begin = (action: Action): void => (staff ? carryOut(action) : setAsking(action));

  return (
    <section className="finder__actions">
      <h2>{show('directory:services.actions.heading')}</h2>
      <div className="finder__buttons">
        <Button type="button" secondary onClick={() => begin('print')}>
          <Icon name="print" /> <span>{show('directory:services.actions.print')}</span>
        </Button>
        <Button type="button" secondary onClick={() => begin('csv')}>
          {show('directory:services.actions.csv')}
        </Button>
      </div>
      <div role="status">{asking !== undefined && <p>{show('directory:services.actions.stays')}</p>}</div>
      {asking !== undefined && (
        <div className="finder__buttons">
          <Button type="button" onClick={() => carryOut(asking)}>
            {show(
              asking === 'print'
                ? 'directory:services.actions.printAnyway'
                : 'directory:services.actions.saveAnyway',
            )}
          </Button>
          <Button type="button" secondary onClick={() => setAsking(undefined)}>
            {show('directory:services.actions.notNow')}
          </Button>
        </div>
      )}
      {staff && !underWay && !unwritten && <CopyLink filters={filters} />}
    </section>
  );
}
