import { Button } from 'nhsuk-react-components';
import { alwaysShown } from '../../directory/alwaysShown.ts';
import { everyServiceById, type EveryServiceId } from '../../directory/everyService.ts';
import type { Voice } from '../../../flows/vocabulary/questions.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import type { Triage } from '../../triage/useTriage.ts';
import { allContactDetails, type ContactDetails } from '../../contacts/contactDetails.ts';
import { ContactEntry } from '../../contacts/ContactEntry.tsx';
import { ServiceCard } from '../../contacts/ServiceCard.tsx';
import { useNow } from '../../browser/useNow.ts';
import { noFilters, toAddress } from './filters.ts';
import type { Finder } from './useFinder.ts';

const { frontDoor, outOfHours, childline } = alwaysShown;

/** Services that take any worry, in the best order for this reader. */
const doors: Readonly<Record<Voice, readonly EveryServiceId[]>> = {
  staff: [frontDoor, outOfHours],
  dsl: [frontDoor, outOfHours],
  parent: [frontDoor, outOfHours],
  young: [childline, frontDoor, outOfHours],
};

interface Props {
  readonly finder: Finder;
  readonly triage: Triage;
  readonly onClear: () => void;
}

/** A search with no results: what to try, and who to turn to. */
export function NothingFound({ finder, triage, onClear }: Props) {
  const { show, voice } = useWords();
  const { asked, filters, setWords, setFilters } = finder;
  return (
    <>
      {asked !== '' && <p>{show('directory:services.none.words')}</p>}
      {toAddress(filters) !== '' && <p>{show('directory:services.none.filters')}</p>}
      <div className="finder__buttons">
        {asked !== '' && (
          <Button
            type="button"
            secondary
            onClick={() => {
              setWords('');
              onClear();
            }}
          >
            {show('directory:services.none.clearWords')}
          </Button>
        )}
        {toAddress(filters) !== '' && (
          <Button
            type="button"
            secondary
            onClick={() => {
              setFilters(noFilters);
              onClear();
            }}
          >
            {show('directory:services.filters.clear')}
          </Button>
        )}
      </div>
      <p>{show('directory:services.none.people')}</p>
      <AtSchool triage={triage} />
      <ul className="finder__cards">
        {doors[voice]
          .flatMap((id) => everyServiceById(id) ?? [])
          .map((service) => (
            <li key={service.id}>
              <ServiceCard service={service} level="h3" />
            </li>
          ))}
      </ul>
    </>
  );
}

/** By job title: no public page says who holds it. Not if the worry is about the head, whose number it is. */
function AtSchool({ triage }: { readonly triage: Triage }) {
  const words = useWords();
  const school = useSchool();
  const now = useNow();
  if (triage.facts.head_in_question === 'yes') return null;
  const contact = words.voice === 'dsl' ? 'school_office' : 'dsl';
  const contacts = allContactDetails([contact], {
    words,
    school,
    people: { lead: 'dsl', head: 'headteacher' },
    clock: undefined,
    subject: triage.answers.subject,
    voice: words.voice,
    schoolOpen: triage.switches.school_open,
    asOf: now?.date ?? '',
  });
  return contacts
    .filter(({ methods }) => methods.length > 0)
    .map((contact) => <ContactEntry key={contact.id} contact={byJob(contact)} />);
}

const byJob = ({ id, name, methods, notes, unstaffed, overdue }: ContactDetails): ContactDetails => ({
  id,
  name,
  methods,
  notes,
  unstaffed,
  overdue,
});
