import { Button } from 'nhsuk-react-components';
import { phonesToShow, reading, type ServiceId } from '../../directory/directory.ts';
import { telHref } from '../../directory/hrefs.ts';
import { serviceFor } from '../../directory/overridden.ts';
import { schoolService } from '../../directory/profile.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useAddressOf } from '../../places/Places.tsx';
import { useSchool } from '../../school/SchoolProvider.tsx';
import './Broken.scss';

const numbers = [
  'emergency-999',
  'family-front-door',
  'emergency-duty-team',
  'childline',
] as const satisfies readonly ServiceId[];

/** In place of a page that could not be drawn: says so, and keeps the numbers. */
export function Broken() {
  const { show } = useWords();
  const school = useSchool();
  const services = [...numbers.flatMap((id) => serviceFor(id, school) ?? []), schoolService(school)];
  // A whole new page: nothing of what failed is carried along.
  const start = useAddressOf()('/');
  const again = (): void => location.assign(start);
  return (
    <main className="frame__main broken" id="main" tabIndex={-1}>
      <h1>{show('ui:broken.title')}</h1>
      <p>{show('ui:broken.text')}</p>
      <ul>
        {services.flatMap((service) =>
          phonesToShow(service)
            .slice(0, 1)
            .map((phone) => (
              <li key={service.id}>
                <a href={telHref(phone)}>
                  <bdi dir="ltr">{reading(phone)}</bdi>
                </a>{' '}
                <span lang="en">{service.name}</span>
              </li>
            )),
        )}
      </ul>
      <Button type="button" onClick={again}>
        {show('ui:broken.again')}
      </Button>
    </main>
  );
}
