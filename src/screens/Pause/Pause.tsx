import { BackLink, Button } from 'nhsuk-react-components';
import { Arrival } from '../../components/Arrival/Arrival.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { LeavingWords } from '../../components/LeavingWords/LeavingWords.tsx';

interface Props {
  readonly onContinue: () => void;
  readonly onBack: () => void;
}

/** Before a parent says more: who may be looking, what leaving does and what it can't undo. Not a question. */
export function Pause({ onContinue, onBack }: Props) {
  const { say, show } = useWords();
  return (
    <>
      <Arrival step="pause" title={say('ui:title.start')} />
      <BackLink asElement="button" type="button" onClick={onBack}>
        {show('ui:question.back')}
      </BackLink>
      <h1>{show('ui:pause.title')}</h1>
      <LeavingWords level="h2" />
      <Button type="button" onClick={onContinue}>
        {show('ui:pause.continue')}
      </Button>
    </>
  );
}
