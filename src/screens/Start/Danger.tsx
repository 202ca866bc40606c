import { Icon } from '../../components/Icon/Icon.tsx';
import { reading } from '../../directory/directory.ts';
import { telHref } from '../../directory/hrefs.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { BeginLink } from '../../components/BeginLink/BeginLink.tsx';
import { firstPhone } from '../../contacts/firstPhone.ts';

/** Help before questions: one tap, no answers needed. */
export function Danger({ onBegin }: { readonly onBegin: () => void }) {
  const { show } = useWords();
  const school = useSchool();
  return (
    <section className="danger" aria-labelledby="danger">
      <h2 id="danger">{show('ui:start.danger.heading')}</h2>
      {firstPhone('emergency-999', school).map((phone) => (
        <a key={reading(phone)} className="danger__ring" href={telHref(phone)}>
          <Icon name="phone" />
          {show('ui:start.danger.button')}
        </a>
      ))}
      <BeginLink className="danger__go" onBegin={onBegin}>
        {show('ui:start.danger.go')}
      </BeginLink>
    </section>
  );
}
