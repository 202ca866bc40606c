import type { ReactNode } from 'react';
import { useSkipLink } from '../../components/JumpLink/JumpLink.tsx';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { withFallback } from '../../i18n/withFallback.ts';
import { languages } from '../../i18n/otherLanguages.ts';
import { useWords } from '../../i18n/useWords.ts';
import { aboutPath, factsPath, servicesPath, setUpPath, topicsPath } from '../../routes.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { showDate } from '../../i18n/showDate.ts';

interface Props {
  /** The requested language is not available. */
  readonly unknownLanguage: boolean;
  /** The page's block about its school cannot be read. */
  readonly damaged: boolean;
  readonly children: ReactNode;
}

/** The frame around every screen. */
export function Frame({ unknownLanguage, damaged, children }: Props) {
  const { show } = useWords();
  const { name } = useSchool();
  useSkipLink();
  return (
    <>
      <header className="frame__head">
        <PageLink to="/" className="frame__mark">
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path
              d="M4 26h8v-7h8v-7h8V5"
              fill="none"
              stroke="currentColor"
              strokeWidth="3.5"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
          {show('ui:name')}
        </PageLink>
        {name !== '' && <span className="frame__school">{name}</span>}
      </header>
      <main className="frame__main" id="main" tabIndex={-1}>
        {unknownLanguage && (
          <div className="note">
            <p>{show('ui:frame.unknownLanguage')}</p>
          </div>
        )}
        {damaged && (
          <div className="note">
            <p>{show('ui:frame.damaged')}</p>
          </div>
        )}
        {children}
      </main>
      <Foot />
    </>
  );
}

function Foot() {
  const { say, show, lng } = useWords();
  const { checkedByDsl, languages: offered } = useSchool();
  return (
    <footer className="frame__foot">
      <p>
        {checkedByDsl
          ? show('ui:frame.checked', { name: checkedByDsl.name, date: showDate(checkedByDsl.on, lng) })
          : show('ui:frame.notChecked')}
      </p>
      <nav aria-label={say('ui:frame.footer')}>
        <ul>
          <li>
            <PageLink to={topicsPath}>{show('ui:frame.topics')}</PageLink>
          </li>
          <li>
            <PageLink to={servicesPath}>{show('ui:frame.services')}</PageLink>
          </li>
          <li>
            <PageLink to={aboutPath}>{show('ui:frame.about')}</PageLink>
          </li>
          <li>
            <PageLink to={aboutPath} hash="#leaving">
              {show('ui:frame.leaving')}
            </PageLink>
          </li>
          <li>
            <PageLink to={factsPath}>{show('ui:frame.facts')}</PageLink>
          </li>
          <li>
            <PageLink to={setUpPath}>{show('ui:frame.setUp')}</PageLink>
          </li>
        </ul>
      </nav>
      {languages.length > 1 && <Languages offered={offered} />}
    </footer>
  );
}

/** Each language in its own name, for people who can't read the others. A full page load, so that the direction changes too. */
function Languages({ offered }: { readonly offered: readonly string[] }) {
  const { say, lng } = useWords();
  return (
    <nav aria-label={say('ui:frame.language')}>
      <ul>
        {languages
          .filter((language) => offered.includes(language))
          .map((language) => (
            <li key={language}>
              <a
                href={`?lng=${language}`}
                lang={language}
                hrefLang={language}
                {...(language === lng ? { 'aria-current': 'true' } : {})}
              >
                {ownName(language)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

const ownName = (language: string): string =>
  withFallback(() => new Intl.DisplayNames([language], { type: 'language' }).of(language), undefined) ??
  language;
