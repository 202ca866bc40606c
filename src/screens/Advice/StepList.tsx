import type { ReactNode } from 'react';
import type { AnswerKey } from '../../../flows/vocabulary/questions.ts';
import { Steps } from '../../components/Steps/Steps.tsx';
import { FgmReport } from './blocks.tsx';
import { ContactEntry } from '../../contacts/ContactEntry.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import type { AdviceView, StepView } from './view.ts';

interface StepListProps {
  readonly view: AdviceView;
  readonly steps: readonly StepView[];
  readonly start: number;
  readonly onChange: (page: AnswerKey) => void;
}

/** The steps after the first, each with its contacts. */
export function StepList({ view, steps, start, onChange }: StepListProps) {
  const told = useMessage();
  return (
    <Steps
      start={start}
      items={steps.map((step) => ({
        id: step.id,
        title: told(step.title),
        owner: told(step.owner),
        ...(step.deadline === undefined ? {} : { deadline: told(step.deadline) }),
        ...(step.more === undefined ? {} : { more: told(step.more) }),
        children: <Under view={view} step={step} onChange={onChange} />,
      }))}
    />
  );
}

interface UnderProps extends Pick<StepListProps, 'view' | 'onChange'> {
  readonly step: StepView;
}

function Under({ view, step, onChange }: UnderProps): ReactNode {
  return (
    <>
      {step.id === 'police_101_personal_fgm_report' && <FgmReport view={view} />}
      {step.contacts.map((contact) => (
        <ContactEntry key={contact.id} contact={contact} />
      ))}
      <AskAgain step={step} onChange={onChange} />
    </>
  );
}

/** Links back to the questions a step asks again. */
export function AskAgain({ step, onChange }: Pick<UnderProps, 'step' | 'onChange'>) {
  const told = useMessage();
  if (step.askAgain.length === 0) return null;
  return (
    <ul className="advice__links">
      {step.askAgain.map(({ page, message }) => (
        <li key={page}>
          <button type="button" className="link-button" onClick={() => onChange(page)}>
            {told(message)}
          </button>
        </li>
      ))}
    </ul>
  );
}
