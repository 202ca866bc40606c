import type { ReactNode } from 'react';
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { useWords } from '../i18n/useWords.ts';

type Offer = SchoolProfile['offers'][number];

interface Props {
  readonly offers: readonly Offer[];
  readonly className?: string | undefined;
  /** Each page lists them in its own way. */
  readonly children: ReactNode;
}

/** What the school itself offers; nothing if that is none of these. */
export function SchoolOffers({ offers, className, children }: Props) {
  const { show, voice } = useWords();
  if (offers.length === 0) return null;
  return (
    <section className={className}>
      <h2>{show('directory:service.offersHeading')}</h2>
      {voice === 'young' && <p>{show('directory:topic.offersForParents')}</p>}
      {children}
    </section>
  );
}

interface AboutProps {
  readonly offer: Offer;
  /** The page's class for small print. */
  readonly small?: string | undefined;
}

/** What one of them is, when it runs and who to ask. Shows jobs, never names: no public page says who holds them. */
export function AboutOffer({ offer: { words, hours, through, checked }, small }: AboutProps) {
  const { show } = useWords();
  const showMessage = useMessage();
  return (
    <>
      <p>{showMessage(words)}</p>
      {hours !== undefined && (
        <p>{show('directory:service.offerHours', { from: hours.opensAt, to: hours.closesAt })}</p>
      )}
      {through !== undefined && <p>{show(`directory:service.through.${through}`)}</p>}
      {!checked && <p className={small}>{show('directory:service.offerUnchecked')}</p>}
    </>
  );
}
