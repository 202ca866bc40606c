import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from '../../components/ErrorBoundary/ErrorBoundary.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { late } from '../../late.tsx';
import type { AdviceServicesProps } from './AdviceServices.tsx';

interface LateProps extends AdviceServicesProps {
  /** The short form that the advice already has. */
  readonly plain: ReactNode;
}

const { Part: Services } = late(async () => (await import('./AdviceServices.tsx')).AdviceServices);

/** The full services load after the advice, which shows the short form if they fail to load. */
export function LateServices({ plain, ...services }: LateProps) {
  const { show } = useWords();
  return (
    <ErrorBoundary
      fallback={({ again }) => (
        <>
          {plain}
          <p className="advice__small">
            {show('advice-page:servicesLate')}{' '}
            <button type="button" className="link-button" onClick={again}>
              {show('ui:broken.retry')}
            </button>
          </p>
        </>
      )}
    >
      <Suspense fallback={plain}>
        <Services {...services} />
      </Suspense>
    </ErrorBoundary>
  );
}
