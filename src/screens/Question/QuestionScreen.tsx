import { BackLink, Button } from 'nhsuk-react-components';
import { useState, type SubmitEvent } from 'react';
import type { AnswerKey } from '../../../flows/vocabulary/questions.ts';
import { Arrival } from '../../components/Arrival/Arrival.tsx';
import { useWords } from '../../i18n/useWords.ts';
import type { Answered, Choices, Form } from '../../triage/form.ts';
import type { Notice } from '../../triage/useTriage.ts';
import type { SaveAnswersProps } from '../../components/SaveAnswers/SaveAnswers.tsx';
import { AnswersSoFar } from './AnswersSoFar.tsx';
import { AskedKey } from './AskedKey.tsx';
import { Problems } from './Problems.tsx';
import { Why } from './Why.tsx';
import './Question.scss';

interface Props extends SaveAnswersProps {
  readonly form: Form;
  readonly answered: readonly Answered[];
  readonly notice: Notice | null;
  /** Returns the keys that still need an answer. */
  readonly onAnswer: (choices: Choices) => readonly AnswerKey[];
  readonly onBack: () => void;
  readonly onChange: (page: AnswerKey) => void;
}

export function QuestionScreen({ form, answered, notice, saved, onAnswer, onBack, onChange, onSave }: Props) {
  const { say, show } = useWords();
  const [problems, setProblems] = useState<readonly AnswerKey[]>([]);
  const [tries, setTries] = useState(0);
  const { page, asked, changing } = form;

  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const choices = asked.map(({ key }) => [key, given.getAll(key).map(String)] as const);
    setProblems(onAnswer(Object.fromEntries(choices)));
    setTries(tries + 1);
  };

  // The same for every question, the pause and the advice: others can read a title in the history.
  const title = say('ui:title.start');
  return (
    <>
      <Arrival
        step={`question ${page} ${changing ? 'change' : ''}`}
        title={problems.length > 0 ? say('ui:title.error', { title }) : title}
      />
      <BackLink asElement="button" type="button" onClick={onBack}>
        {show('ui:question.back')}
      </BackLink>
      {notice === 'unreadable' && (
        <div className="note" role="status">
          <p>{show('ui:question.unreadable')}</p>
        </div>
      )}
      {problems.length > 0 && <Problems key={tries} keys={problems} />}
      {/* The browser must not restore choices after the page has gone. */}
      {/* method="dialog" outside a dialog submits nothing: without script, no answer gets into the address. */}
      <form className="question" method="dialog" noValidate autoComplete="off" onSubmit={submit}>
        {asked.map((one, index) => (
          <AskedKey
            key={one.key}
            asked={one}
            level={index === 0 ? 'h1' : 'h2'}
            wrong={problems.includes(one.key)}
          />
        ))}
        <Button>{show(changing ? 'ui:question.save' : 'ui:question.continue')}</Button>
      </form>
      <Why keys={asked.map(({ key }) => key)} />
      {answered.length > 0 && !changing && (
        <AnswersSoFar answered={answered} onChange={onChange} saved={saved} onSave={onSave} />
      )}
    </>
  );
}
