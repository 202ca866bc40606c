import type { ReactNode } from 'react';
import { isEnglish } from '../../i18n/direction.ts';
import { withFallback } from '../../i18n/withFallback.ts';
import { useWords, type Words } from '../../i18n/useWords.ts';
import type { EveryServiceRecord } from '../../directory/schema.ts';
import { referralOf } from '../../contacts/referralOf.ts';
import { Sentences } from '../../contacts/Sentences.tsx';

/** Who may use it, where, how to get help there and what it costs; a row only if we know. */
export function Who({ service }: { readonly service: EveryServiceRecord }) {
  const words = useWords();
  const { say, show, voice } = words;
  const { ages, area, audience, cost, languages } = service;
  const referral = referralOf(service, voice);
  return (
    <dl className="who">
      <Row name={show('directory:service.for')}>
        {listed(
          audience.map((one) => say(`directory:service.audience.${one}`)),
          words,
        )}
      </Row>
      {ages !== undefined && <Row name={show('directory:service.age')}>{agesOf(ages, words)}</Row>}
      <Row name={show('directory:service.where')}>{show(`directory:service.area.${area}`)}</Row>
      {referral.length > 0 && (
        <Row name={show('directory:service.how')}>
          <Sentences of={referral} />
        </Row>
      )}
      {cost !== undefined && (
        <Row name={show('directory:service.cost')}>
          {show(cost === 'free' ? 'directory:service.free' : 'service-card:charged')}
        </Row>
      )}
      {languages !== undefined && (
        <Row name={show('directory:service.languages')}>
          {listed(languageNames(languages, words.lng), words)}
        </Row>
      )}
    </dl>
  );
}

function Row({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="who__row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function agesOf({ from, to }: NonNullable<EveryServiceRecord['ages']>, { show }: Words): ReactNode {
  if (from === undefined) return show('directory:service.ages.upTo', { to: to ?? '' });
  if (to === undefined) return show('directory:service.ages.from', { from });
  return show('directory:service.ages.between', { from, to });
}

/** Separated by the language's commas, without "and", since "or" may be meant. */
const listed = (parts: readonly string[], { lng }: Words): string => {
  const plain = parts.join(', ');
  if (isEnglish(lng)) return plain;
  return withFallback(() => new Intl.ListFormat(lng, { type: 'unit', style: 'short' }).format(parts), plain);
};

const languageNames = (others: readonly string[], lng: string): readonly string[] => {
  const codes = ['en', ...others];
  return withFallback(() => {
    const names = new Intl.DisplayNames([isEnglish(lng) ? 'en' : lng], { type: 'language' });
    return codes.map((code) => names.of(code) ?? code);
  }, codes);
};
