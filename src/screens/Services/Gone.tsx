import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { everyServiceById, type EveryService } from '../../directory/everyService.ts';
import { useWords } from '../../i18n/useWords.ts';
import { servicePath } from '../../routes.ts';
import { serviceKey } from '../../contacts/contactDetails.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { usedNow } from './searchDocuments.ts';

/** For a search by an old name: what became of it, and what to use now. */
export function Gone({ service }: { readonly service: EveryService }) {
  const words = useWords();
  const showMessage = useMessage();
  const instead = serviceKey(service.id, 'instead', words);
  return (
    <div className="note">
      <p>
        {words.show('directory:services.gone', { name: service.name })}{' '}
        {instead !== undefined && words.showIf(instead)}
      </p>
      <ul className="finder__links">
        {usedNow(service)
          .flatMap((id) => everyServiceById(id) ?? [])
          .map(({ id, name }) => (
            <li key={id}>
              <PageLink to={servicePath(id)}>{showMessage(name)}</PageLink>
            </li>
          ))}
      </ul>
    </div>
  );
}
