import type { ReactNode } from 'react';
import { anyWorry, type AlwaysShownId } from '../../directory/alwaysShown.ts';
import { serviceFor } from '../../directory/serviceFor.ts';
import { reading } from '../../directory/directory.ts';
import { telHref } from '../../directory/hrefs.ts';
import type { PhoneLabel } from '../../directory/schema.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { firstPhone } from '../../contacts/firstPhone.ts';

/** When to ring each, in the words of the phone labels. */
const when = {
  'family-front-door': 'daytime',
  'emergency-duty-team': 'outOfHours',
  childline: 'youngPeople',
} as const satisfies Readonly<Record<(typeof anyWorry)[number], PhoneLabel>>;

/** Who to ring without answering any questions: the council, day and night, and Childline. */
export function RingInstead() {
  const { show } = useWords();
  return (
    <section>
      <h2>{show('ui:start.ringHeading')}</h2>
      <p>{show('ui:start.ring')}</p>
      <ul className="ring-instead">
        {anyWorry.map((id) => (
          <NumberToRing key={id} id={id} when={show(`phone-labels:${when[id]}`)} />
        ))}
      </ul>
    </section>
  );
}

function NumberToRing({ id, when }: { readonly id: AlwaysShownId; readonly when: ReactNode }) {
  const school = useSchool();
  const name = <span lang="en">{serviceFor(id, school)?.name}</span>;
  return firstPhone(id, school).map((phone) => (
    <li key={reading(phone)}>
      <a href={telHref(phone)}>
        <bdi dir="ltr">{reading(phone)}</bdi>{' '}
        {/* Out of context, as in a list of links, a number must still say whose it is. */}
        <span className="nhsuk-u-visually-hidden">{name}</span>
      </a>
      <span>
        {name} ({when})
      </span>
    </li>
  ));
}
