import { Icon } from '../components/Icon/Icon.tsx';
import { useWords } from '../i18n/useWords.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { openingWords } from './openingWords.ts';
import type { ServiceInfo } from './useService.ts';
import './OpenNow.scss';

/** Its hours, and whether somebody answers now if the time is known. */
export function OpenNow({ info: { service, opening, now, ...of } }: { readonly info: ServiceInfo }) {
  const words = useWords();
  const showMessage = useMessage();
  const { show } = words;
  const always = service.hours?.always ?? false;
  const toRing = of.contact.methods.some(({ kind }) => kind === 'phone' || kind === 'text');
  // Hours known only as a sentence need nothing added.
  const saysState =
    opening.state === 'not-confirmed' ? service.hours === undefined && toRing : always || now !== undefined;
  const hours = always ? undefined : service.hours?.text;
  if (!saysState && hours === undefined) return null;
  return (
    <p className="open-now">
      <Icon name="clock" />
      <span>
        {saysState && (
          <strong className="open-now__state">{showMessage(openingWords(opening, words))}</strong>
        )}{' '}
        {of.nightNumberNow && <span className="open-now__more">{show('service-card:untilThen')}</span>}{' '}
        {hours !== undefined && <span className="open-now__more">{showMessage(hours)}</span>}
      </span>
    </p>
  );
}
