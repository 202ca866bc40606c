import type { ReactNode } from 'react';
import type { Topic as Worry } from '../../../flows/vocabulary/questions.ts';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { questionsPath } from '../../routes.ts';
import type { Triage } from '../../triage/useTriage.ts';
import { BeginLink } from '../../components/BeginLink/BeginLink.tsx';
import './BeginHere.scss';

interface Props {
  readonly triage: Triage;
  /** Ticked where worries are asked. */
  readonly worry?: Worry | undefined;
  /** What the way in is called. */
  readonly children: ReactNode;
}

/** From reading into the questions. Where some are answered already, going on with those is offered beside it. */
export function BeginHere({ triage, worry, children }: Props) {
  const { show } = useWords();
  return (
    <div className="begin-here">
      <p className="begin-here__links">
        <BeginLink className="nhsuk-button" onBegin={() => triage.beginAbout(worry)}>
          {children}
        </BeginLink>{' '}
        {triage.underWay && (
          <PageLink to={questionsPath} className="nhsuk-button nhsuk-button--secondary">
            {show('ui:start.resume')}
          </PageLink>
        )}
      </p>
      {triage.underWay && <p>{show('directory:topic.forgets')}</p>}
      <p className="begin-here__hint">{show('directory:topic.beginHint')}</p>
    </div>
  );
}
