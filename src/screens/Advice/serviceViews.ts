import type { Advice } from '../../../flows/advice.ts';
import type { Switches } from '../../../flows/vocabulary/questions.ts';
import {
  confidenceIn,
  fullContactDetails,
  serviceWords,
  type Confidence,
  type ServiceWords,
} from '../../contacts/aboutService.ts';
import type { ContactDetails, Reader } from '../../contacts/contactDetails.ts';
import { mayShow } from '../../directory/directory.ts';
import { serviceById, type Service } from '../../directory/records.ts';
import { withOverride } from '../../directory/overridden.ts';
import { suits } from '../../directory/suits.ts';
import type { Message } from '../../i18n/message.ts';
import { showDate } from '../../i18n/showDate.ts';
import type { Values, Words } from '../../i18n/useWords.ts';

export interface ServiceView extends ServiceWords {
  readonly service: Service;
  readonly contact: ContactDetails;
  readonly confidence: Confidence;
  /** How sure we are, in words; nothing vouches for what is overdue. */
  readonly checked?: Message;
}

interface ServiceContext {
  readonly switches: Switches;
  readonly reader: Reader;
  readonly values: Values;
}

/** Who else can help: those the rules name, then what the worries add for this child and this reader. */
export function serviceViews(
  { services, topicServices }: Advice,
  context: ServiceContext,
): readonly ServiceView[] {
  const { switches, reader } = context;
  const suiting = topicServices.filter((id) => suitsHere(id, switches, reader.voice));
  return [...services, ...suiting].flatMap((id) => serviceView(id, context));
}

function serviceView(id: string, { reader, values }: ServiceContext): readonly ServiceView[] {
  const found = serviceById(id);
  // 999 is at the top of every page.
  if (!found || !mayShow(found) || found.kind === 'emergency') return [];
  const service = withOverride(found, reader.school);
  const { words, school } = reader;
  const contact = fullContactDetails(service, reader);
  const confidence = confidenceIn(service);
  const date = showDate(service.checkedOn, words.lng);
  return [
    {
      service,
      contact,
      confidence,
      ...(confidence === 'confirmed' && contact.overdue
        ? {}
        : { checked: { key: checkedKeys[confidence], values: { date } } }),
      ...serviceWords(id, { words, school, values }),
    },
  ];
}

const checkedKeys: Readonly<Record<Confidence, string>> = {
  confirmed: 'advice-page:checkedOn',
  'second-hand': 'advice-page:checkedElsewhere',
  'not confirmed': 'advice-page:checkedBut',
};

function suitsHere(id: string, switches: Switches, voice: Words['voice']): boolean {
  const service = serviceById(id);
  return service !== undefined && suits(service, switches, voice);
}
