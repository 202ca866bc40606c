import type { ReactNode } from 'react';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { profile } from '../../directory/profile.ts';
import { languages } from '../../i18n/otherLanguages.ts';
import { useWords } from '../../i18n/useWords.ts';
import { showDate } from '../showDate.ts';

interface Props {
  /** A language was asked for that we do not have. */
  readonly unknownLanguage: boolean;
  readonly children: ReactNode;
}

/** What stands around every screen. */
export function Frame({ unknownLanguage, children }: Props) {
  const { show } = useWords();
  return (
    <>
      <header className="frame__head">
        <PageLink to="/" className="frame__mark">
          <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
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
        <span className="frame__school">{profile.name}</span>
      </header>
      <main className="frame__main" id="main" tabIndex={-1}>
        {unknownLanguage && (
          <div className="note">
            <p>{show('ui:frame.unknownLanguage')}</p>
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
  const { checkedByDsl } = profile;
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
            <PageLink to="/about">{show('ui:frame.about')}</PageLink>
          </li>
          <li>
            <PageLink to="/about" hash="#leaving">
              {show('ui:frame.leaving')}
            </PageLink>
          </li>
        </ul>
      </nav>
      {languages.length > 1 && <Languages />}
    </footer>
  );
}

/** Each by its own name, for people who can't read the others. A whole new page, so that its direction fits too. */
function Languages() {
  const { say, lng } = useWords();
  const offered = languages.filter((language) => profile.languages.includes(language));
  return (
    <nav aria-label={say('ui:frame.language')}>
      <ul>
        {offered.map((language) => (
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
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
