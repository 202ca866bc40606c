import { Arrival } from '../../components/Arrival/Arrival.tsx';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { mayShow } from '../../directory/directory.ts';
import { everyServiceById, schoolInTheList } from '../../directory/everyService.ts';
import { overrideOf } from '../../directory/overridden.ts';
import type { EveryServiceRecord } from '../../directory/schema.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { directoryEnglish } from '../../i18n/directoryEnglish.ts';
import { useLazyWords } from '../../i18n/lazyWords.ts';
import { useWords } from '../../i18n/useWords.ts';
import { questionsPath, servicesPath } from '../../routes.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import type { PageProps } from '../../triage/pageProps.ts';
import { GoneService } from './GoneService.tsx';
import { Offers } from './Offers.tsx';
import { RingThese } from './RingThese.tsx';
import { ServicePage } from './ServicePage.tsx';
import { WhereNext } from './WhereNext.tsx';
import './Service.scss';

/** One service: what it is for, how to reach it, and how sure we are. */
export function ServiceScreen({ id, triage }: PageProps) {
  const { say, show } = useLazyWords(directoryEnglish);
  const school = useSchool();
  const service = find(id, school);
  const title =
    service === undefined
      ? say('ui:title.notFound')
      : say('directory:pageTitle', { name: overrideOf(id, school)?.name ?? service.name });
  const atSchool = service !== undefined && id === school.contactId;
  return (
    <>
      <Arrival step={`service ${id}`} title={title} />
      {triage.underWay ? (
        <PageLink to={questionsPath} className="nhsuk-back-link">
          {show('directory:service.backToSteps')}
        </PageLink>
      ) : (
        <PageLink to={servicesPath} className="nhsuk-back-link">
          {show('directory:services.title')}
        </PageLink>
      )}
      <Content service={service} atSchool={atSchool} aboutHead={triage.facts.head_in_question === 'yes'} />
    </>
  );
}

const find = (id: string, school: SchoolProfile): EveryServiceRecord | undefined =>
  school.name !== '' && id === school.contactId ? schoolInTheList(school) : everyServiceById(id);

interface ContentProps {
  readonly service: EveryServiceRecord | undefined;
  readonly atSchool: boolean;
  readonly aboutHead: boolean;
}

function Content({ service, atSchool, aboutHead }: ContentProps) {
  if (service === undefined) return <NoService />;
  if (atSchool && aboutHead) return <SchoolAboutHead name={service.name} />;
  if (!mayShow(service)) return <GoneService service={service} />;
  return <ServicePage service={service}>{atSchool && <Offers />}</ServicePage>;
}

function NoService() {
  const { show } = useWords();
  return (
    <>
      <h1>{show('directory:service.noneTitle')}</h1>
      <p>{show('directory:service.noneText')}</p>
      <RingThese />
      <WhereNext />
    </>
  );
}

/** M5: the worry is about the head, and the school's number is the head's number. */
function SchoolAboutHead({ name }: { readonly name: string }) {
  const { show } = useWords();
  const showMessage = useMessage();
  return (
    <>
      <h1>{showMessage(name)}</h1>
      <p>{show('directory:service.aboutHead')}</p>
      <RingThese />
      <WhereNext />
    </>
  );
}
