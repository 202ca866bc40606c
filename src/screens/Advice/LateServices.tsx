import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { ErrorBoundary } from '../../components/ErrorBoundary/ErrorBoundary.tsx';
import type { AdviceServicesProps } from '../Service/AdviceServices.tsx';

interface LateProps extends AdviceServicesProps {
  /** What the advice has of them itself. */
  readonly plain: ReactNode;
}

const Plain: ComponentType<LateProps> = ({ plain }) => plain;

const Late = lazy(async (): Promise<{ default: ComponentType<LateProps> }> => {
  try {
    return { default: (await import('../Service/AdviceServices.tsx')).AdviceServices };
  } catch {
    // The network may be gone since the page was opened.
    return { default: Plain };
  }
});

/** The services in full come after the advice, and the advice does without them where they do not come. */
export function LateServices(props: LateProps) {
  return (
    <ErrorBoundary fallback={props.plain}>
      <Suspense fallback={props.plain}>
        <Late {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
