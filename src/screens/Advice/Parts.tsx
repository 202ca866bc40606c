import { Button } from 'nhsuk-react-components';
import type { AnswerKey } from '../../../flows/vocabulary/questions.ts';
import { DoDont } from '../../components/DoDont/DoDont.tsx';
import { Fold } from '../../components/Fold/Fold.tsx';
import { PageLink } from '../../components/PageLink/PageLink.tsx';
import { schoolPath } from '../../routes.ts';
import { ContactEntry } from '../../contacts/ContactEntry.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Part } from './sections.ts';
import { StepList } from './StepList.tsx';
import { TextParts } from './TextParts.tsx';

/** What can be pressed within a section. */
export interface PartActions {
  readonly onCarryOn: () => void;
  readonly onChange: (page: AnswerKey) => void;
}

interface PartsProps extends PartActions {
  readonly parts: readonly Part[];
}

/** The pieces of a section, in order. */
export const Parts = ({ parts, ...actions }: PartsProps) =>
  parts.map((part, index) => <OnePart key={index} part={part} {...actions} />);

interface OnePartProps extends PartActions {
  readonly part: Part;
}

function OnePart({ part, onCarryOn, onChange }: OnePartProps) {
  const { show } = useWords();
  const showMessage = useMessage();
  switch (part.kind) {
    case 'steps':
      return <StepList steps={part.steps} start={part.from} onChange={onChange} />;
    case 'dosAndDonts':
      return (
        <DoDont
          doHeading={show('advice-page:do')}
          dontHeading={show('advice-page:dont')}
          dos={part.dos.map(({ id, message }) => ({ id, words: showMessage(message) }))}
          donts={part.donts.map(({ id, message }) => ({ id, words: showMessage(message) }))}
        />
      );
    case 'contacts':
      return part.contacts.map((contact) => <ContactEntry key={contact.id} contact={contact} />);
    case 'fold':
      return (
        <Fold summary={showMessage(part.summary)} openIfWide>
          <TextParts parts={part.parts} />
        </Fold>
      );
    case 'toSchool':
      return (
        <p>
          <PageLink to={schoolPath} className="advice__to-school">
            {showMessage(part.label)}
          </PageLink>
        </p>
      );
    case 'carryOn':
      return (
        <Button type="button" onClick={onCarryOn}>
          {showMessage(part.label)}
        </Button>
      );
    default:
      return <TextParts parts={[part]} />;
  }
}
