import { Button } from 'nhsuk-react-components';
import { useRef, useState } from 'react';
import { Icon } from '../../components/Icon/Icon.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { addressOf } from '../../navigation/address.ts';
import { servicesPath } from '../../routes.ts';
import { useAddressOf } from '../../navigation/Navigation.tsx';
import { toAddress, type Filters } from './filters.ts';

/** A link with the filters, for colleagues. It never contains what was typed. */
export function CopyLink({ filters }: { readonly filters: Filters }) {
  const { say, show } = useWords();
  const addressHere = useAddressOf();
  const box = useRef<HTMLTextAreaElement>(null);
  const [link, setLink] = useState('');
  const [copied, setCopied] = useState<'no' | 'yes' | 'by hand'>('no');

  const copy = async (): Promise<void> => {
    const made = linkTo(addressHere(addressOf(servicesPath, location.search)), filters);
    setLink(made);
    try {
      await navigator.clipboard.writeText(made);
      setCopied('yes');
    } catch {
      // No clipboard, or not allowed: show the link so that the reader can copy it.
      setCopied('by hand');
    }
  };

  return (
    <>
      <Button type="button" secondary onClick={() => void copy()} aria-describedby="link-hint">
        <Icon name="copy" /> {show('directory:services.actions.link')}
      </Button>
      <p className="finder__small" id="link-hint">
        {show('directory:services.actions.linkHint')}
      </p>
      <div role="status">
        {copied === 'yes' && <p>{show('directory:services.actions.copied')}</p>}
        {copied === 'by hand' && <p>{show('directory:services.actions.byHand')}</p>}
      </div>
      {copied === 'by hand' && (
        <textarea
          autoComplete="off"
          className="finder__link"
          ref={box}
          readOnly
          rows={3}
          aria-label={say('directory:services.actions.byHandLabel')}
          value={link}
          onFocus={() => box.current?.select()}
        />
      )}
    </>
  );
}

/** `address`: the list's address, with the language if one was chosen. */
function linkTo(address: string, filters: Filters): string {
  const url = new URL(address, location.origin);
  for (const [name, value] of new URLSearchParams(toAddress(filters))) url.searchParams.append(name, value);
  return url.href;
}
