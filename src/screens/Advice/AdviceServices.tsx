import { useState } from 'react';
import type { Topic as Worry } from '../../../flows/vocabulary/questions.ts';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { serviceById, type Service } from '../../directory/records.ts';
import type { LondonTime } from '../../directory/londonTime.ts';
import { openFirst } from '../../directory/opening.ts';
import { withOverride } from '../../directory/overridden.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { headings } from '../../directory/services/headings.ts';
import { worryTopics } from '../../directory/worryTopics.ts';
import { useLazyWords } from '../../i18n/lazyWords.ts';
import { serviceCardEnglish } from '../../i18n/serviceCardEnglish.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { servicePath, servicesPath, topicPath } from '../../routes.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { useNow } from '../../browser/useNow.ts';
import { levelGroups, levelOf } from '../../directory/levelOf.ts';
import { reachableAt } from '../../contacts/openingOf.ts';
import { ServiceCard } from '../../contacts/ServiceCard.tsx';
import './AdviceServices.scss';

export interface AdviceServicesProps {
  /** The services of the advice, filtered for this child and this reader. */
  readonly ids: readonly string[];
  /** Those whose numbers are higher up on the page. */
  readonly above: readonly Service[];
  /** The ticked worries. */
  readonly worries: readonly Worry[];
}

/** Who else can help, under the school's own headings, those open now first. */
export function AdviceServices({ ids, above, worries }: AdviceServicesProps) {
  const { show, voice } = useLazyWords(serviceCardEnglish);
  const school = useSchool();
  const now = useNow();
  // Sorted by the time the page was opened: sorting again later would move the list under the reader's finger.
  const [openedAt] = useState(now);
  const services = inOrder(ids, school, openedAt);
  const groups = levelGroups
    .map(([level, number]) => ({ number, here: services.filter((one) => levelHere(one, school) === level) }))
    .filter(({ here }) => here.length > 0);
  return (
    <div className="advice-services">
      {voice === 'young' ? (
        // The headings are for parents and staff; a young person looks for somebody, not for a level.
        <Cards services={services} level="h3" />
      ) : (
        groups.map(({ number, here }) => (
          <section key={number}>
            <h3>{show(`advice:levels.groups.${number}`)}</h3>
            <Cards services={here} level="h4" />
          </section>
        ))
      )}
      <More above={above} worries={worries} level={ids.length > 0 ? 'h3' : 'h2'} />
    </div>
  );
}

interface CardsProps {
  readonly services: readonly Service[];
  readonly level: 'h3' | 'h4';
}

function Cards({ services, level }: CardsProps) {
  return (
    <ul className="advice-services__list">
      {services.map((service) => (
        <li key={service.id}>
          <ServiceCard service={service} level={level} />
        </li>
      ))}
    </ul>
  );
}

interface MoreProps extends Pick<AdviceServicesProps, 'above' | 'worries'> {
  /** Alone it is the section's own heading. */
  readonly level: 'h2' | 'h3';
}

/** Links to the pages on these worries, on whom the steps name, and to all services. */
function More({ above, worries, level: Heading }: MoreProps) {
  const { show, showIf } = useWords();
  const showMessage = useMessage();
  const about = Object.entries(worryTopics).flatMap(([worry, ids]) =>
    (worries as readonly string[]).includes(worry) ? ids : [],
  );
  return (
    <section className="advice-services__more">
      <Heading>{show('service-card:moreHelp')}</Heading>
      <ul className="advice__links">
        {about.map((id) => (
          <li key={id}>
            <PageLink to={topicPath(id)}>{showIf(`topic-titles:${id}`)}</PageLink>
          </li>
        ))}
        {above.map(({ id, name }) => (
          <li key={id}>
            <PageLink to={servicePath(id)}>{showMessage(name)}</PageLink>
          </li>
        ))}
        <li>
          <PageLink to={servicesPath}>{show('service-card:findMore')}</PageLink>
        </li>
      </ul>
    </section>
  );
}

const levelHere = ({ id }: Service, school: SchoolProfile) =>
  levelOf({ id, levelGroup: headings[id] }, school);

function inOrder(
  ids: readonly string[],
  school: SchoolProfile,
  at: LondonTime | undefined,
): readonly Service[] {
  const opening = (service: Service) => reachableAt(withOverride(service, school), school, at);
  return ids
    .flatMap((id) => serviceById(id) ?? [])
    .toSorted((one, other) => openFirst(opening(one), opening(other)));
}
