import { Arrival } from '../../components/Arrival/Arrival.tsx';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { useWords } from '../../i18n/useWords.ts';
import type { Voice } from '../../../flows/vocabulary/questions.ts';
import { questionsPath, schoolPath, servicesPath, topicsPath } from '../../routes.ts';
import type { Notice } from '../../triage/useTriage.ts';
import { BeginLink } from '../../components/BeginLink/BeginLink.tsx';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { Danger } from './Danger.tsx';
import { RingInstead } from './RingInstead.tsx';
import './Start.scss';

interface Props {
  readonly underWay: boolean;
  readonly notice: Notice | null;
  readonly onBegin: (voice: Voice | undefined) => void;
}

const voices = ['staff', 'parent', 'young'] as const;

export function Start({ underWay, notice, onBegin }: Props) {
  const { say, show } = useWords();
  const { name, offers } = useSchool();
  return (
    <>
      <Arrival step="start" title={say('ui:title.start')} />
      {notice && (
        <div className="note" role="status">
          <p>{show(notice === 'cleared' ? 'ui:start.cleared' : 'ui:question.unreadable')}</p>
        </div>
      )}
      <h1>{show('ui:start.title')}</h1>
      <p>{show('ui:start.lead')}</p>
      <Danger onBegin={() => onBegin(undefined)} />

      {underWay && (
        <PageLink to={questionsPath} className="choice-link choice-link--again">
          {show('ui:start.resume')}
        </PageLink>
      )}
      <h2 className="start__who">{show('ui:start.who')}</h2>
      <ul className="start__choices">
        {voices.map((voice) => (
          <li key={voice}>
            <BeginLink className="choice-link" onBegin={() => onBegin(voice)}>
              {show(`ui:start.${voice}`)}
            </BeginLink>
          </li>
        ))}
        <li>
          <BeginLink className="choice-link choice-link--quiet" onBegin={() => onBegin(undefined)}>
            {show('ui:start.skip')}
          </BeginLink>
        </li>
      </ul>

      <h2>{show('ui:start.find.heading')}</h2>
      <ul className="start__choices">
        <li>
          <PageLink to={topicsPath} className="choice-link choice-link--quiet">
            {show('ui:start.find.topics')}
          </PageLink>
        </li>
        <li>
          <PageLink to={servicesPath} className="choice-link choice-link--quiet">
            {show('ui:start.find.services')}
          </PageLink>
        </li>
        {offers.length > 0 && (
          <li>
            <PageLink to={schoolPath} className="choice-link choice-link--quiet">
              {show('ui:start.find.school', { school: name })}
            </PageLink>
          </li>
        )}
      </ul>

      <RingInstead />

      <h2>{show('ui:start.privacyHeading')}</h2>
      <p>{show('ui:start.privacy')}</p>
      <p>
        <PageLink to="/about" hash="#leaving">
          {show('ui:start.leaving')}
        </PageLink>
      </p>

      <h2>{show('ui:start.notHeading')}</h2>
      <ul>
        {(['1', '2', '3'] as const).map((number) => (
          <li key={number}>{show(`ui:start.not.${number}`)}</li>
        ))}
      </ul>
    </>
  );
}
