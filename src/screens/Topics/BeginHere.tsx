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
  /** Ticked on the page that asks about worries. */
  readonly worry?: Worry | undefined;
  /** The label of the link. */
  readonly children: ReactNode;
}

/** From a topic into the questions. If some are already answered, also offers to continue those. */
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
