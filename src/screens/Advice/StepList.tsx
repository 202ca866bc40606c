import type { AnswerKey } from '../../../flows/vocabulary/questions.ts';
import { Steps } from '../../components/Steps/Steps.tsx';
import { ContactEntry } from '../../contacts/ContactEntry.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import type { StepView } from './stepView.ts';
import { TextParts } from './TextParts.tsx';

interface StepListProps {
  readonly steps: readonly StepView[];
  readonly start: number;
  readonly onChange: (page: AnswerKey) => void;
}

/** The steps after the first, each with its contacts. */
export function StepList({ steps, start, onChange }: StepListProps) {
  const showMessage = useMessage();
  return (
    <Steps
      start={start}
      items={steps.map((step) => ({
        id: step.id,
        title: showMessage(step.title),
        owner: showMessage(step.owner),
        ...(step.deadline === undefined ? {} : { deadline: showMessage(step.deadline) }),
        ...(step.more === undefined ? {} : { more: showMessage(step.more) }),
        children: (
          <>
            <Report step={step} />
            {step.contacts.map((contact) => (
              <ContactEntry key={contact.id} contact={contact} />
            ))}
            <AskAgain step={step} onChange={onChange} />
          </>
        ),
      }))}
    />
  );
}

interface StepProps {
  readonly step: StepView;
}

/** What the personal report of FGM must contain. */
export function Report({ step: { report } }: StepProps) {
  if (report.length === 0) return null;
  return (
    <div className="advice__block">
      <TextParts parts={report} />
    </div>
  );
}

/** Links back to the questions a step asks again. */
export function AskAgain({ step, onChange }: StepProps & Pick<StepListProps, 'onChange'>) {
  const showMessage = useMessage();
  if (step.askAgain.length === 0) return null;
  return (
    <ul className="advice__links">
      {step.askAgain.map(({ page, message }) => (
        <li key={page}>
          <button type="button" className="link-button" onClick={() => onChange(page)}>
            {showMessage(message)}
          </button>
        </li>
      ))}
    </ul>
  );
}
