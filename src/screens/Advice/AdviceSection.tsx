import type { ReactNode, Ref } from 'react';
import type { Topic } from '../../../flows/vocabulary/questions.ts';
import { ErrorBoundary } from '../../components/ErrorBoundary/ErrorBoundary.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Levels } from './Levels.tsx';
import { Parts, type PartActions } from './Parts.tsx';
import { PrimaryCard } from './PrimaryCard.tsx';
import type { PlainSection, Section } from './sections.ts';
import { Services } from './Services.tsx';
import { AskAgain, Report } from './StepList.tsx';
import type { AdviceView } from './view.ts';
import { Why } from './Why.tsx';

interface AdviceSectionProps extends PartActions {
  readonly section: Section;
  readonly view: AdviceView;
  readonly worries: readonly Topic[];
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly onNobodyAnswered: () => void;
}

/** One section of the advice, drawn in its way. */
export function AdviceSection(props: AdviceSectionProps) {
  const { section, view, worries, titleRef, onNobodyAnswered, ...actions } = props;
  switch (section.kind) {
    case 'primary':
      return (
        <>
          <PrimaryCard
            view={view}
            step={section.step}
            titleRef={titleRef}
            onNobodyAnswered={onNobodyAnswered}
          />
          <AskAgain step={section.step} onChange={actions.onChange} />
          <Report step={section.step} />
        </>
      );
    case 'services':
      return <Services heading={section.heading} view={view} worries={worries} />;
    case 'levels':
      return (
        <Beside>
          <Levels heading={section.heading} levels={section.levels} />
        </Beside>
      );
    case 'why':
      return (
        <Beside>
          <Why heading={section.heading} view={view} onChange={actions.onChange} />
        </Beside>
      );
    default:
      return <Plain section={section} {...actions} />;
  }
}

interface PlainProps extends PartActions {
  readonly section: PlainSection;
}

function Plain({ section: { kind, heading, parts }, ...actions }: PlainProps) {
  const showMessage = useMessage();
  const content = <Parts parts={parts} {...actions} />;
  if (kind === 'unheaded') return <div className="advice__unheaded">{content}</div>;
  return (
    <section className={`advice__${kind}`}>
      {heading !== undefined && <h2>{showMessage(heading)}</h2>}
      {content}
    </section>
  );
}

/** Explanations of the advice may fail silently. Who to ring and what not to do may not. */
function Beside({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary fallback={() => null}>{children}</ErrorBoundary>;
}
