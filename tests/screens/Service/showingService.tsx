/** Draws the page or the card of a service for a reader, with the real facts and words. */
import { render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { everyServiceById, type EveryService } from '../../../src/directory/everyService.ts';
import type { SchoolProfile } from '../../../src/directory/schoolProfile.ts';
import { directoryEnglish } from '../../../src/i18n/directoryEnglish.ts';
import { useLazyWords } from '../../../src/i18n/lazyWords.ts';
import { makeWords } from '../../../src/i18n/makeWords.ts';
import { VoiceProvider } from '../../../src/i18n/VoiceProvider.tsx';
import type { Voice } from '../../../flows/vocabulary/questions.ts';
import { SchoolProvider } from '../../../src/school/SchoolProvider.tsx';
import { ServiceCard } from '../../../src/contacts/ServiceCard.tsx';
import { ServiceScreen } from '../../../src/screens/Service/ServiceScreen.tsx';
import type { Triage } from '../../../src/triage/useTriage.ts';
import type { ReactNode } from 'react';

interface Reader {
  readonly voice?: Voice;
  readonly school?: SchoolProfile;
  readonly language?: string;
  /** What the page asks of the questions. */
  readonly triage?: Partial<Triage>;
}

const calm: Partial<Triage> = { underWay: false, facts: {} };

function draw(children: ReactNode, { voice = 'staff', school = profile, language = 'en' }: Reader) {
  return render(
    <I18nextProvider i18n={makeWords(language)}>
      <VoiceProvider voice={voice}>
        <SchoolProvider school={school}>
          <main>{children}</main>
        </SchoolProvider>
      </VoiceProvider>
    </I18nextProvider>,
  );
}

export const showService = (id: string, reader: Reader = {}) =>
  draw(<ServiceScreen id={id} triage={{ ...calm, ...reader.triage } as Triage} />, reader);

/** A record by its id, with what a test says of it. */
export function service(id: string, changes: Partial<EveryService> = {}): EveryService {
  const found = everyServiceById(id);
  if (!found) throw new Error(`There is no service ${id}.`);
  return { ...found, ...changes };
}

export function showCard(record: EveryService, reader: Reader = {}) {
  function Card() {
    useLazyWords(directoryEnglish);
    return <ServiceCard service={record} level="h2" />;
  }
  return draw(<Card />, reader);
}
