import { Details, SummaryList } from 'nhsuk-react-components';
import type { AnswerKey } from '../../../flows/vocabulary/questions.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Answered } from '../../triage/form.ts';
import { SaveAnswers, type SaveAnswersProps } from '../../components/SaveAnswers/SaveAnswers.tsx';

interface Props extends SaveAnswersProps {
  readonly answered: readonly Answered[];
  readonly onChange: (page: AnswerKey) => void;
}

/** Folded, since others may see the phone. */
export function AnswersSoFar({ answered, onChange, saved, onSave }: Props) {
  const { say, show, showIf } = useWords();
  return (
    <Details>
      <Details.Summary>{show('ui:question.soFar')}</Details.Summary>
      <Details.Text>
        <SummaryList>
          {answered.flatMap(({ page, answers }) =>
            answers.map(({ key, values }) => (
              <SummaryList.Row key={key}>
                <SummaryList.Key>{show(`questions:${key}.title`)}</SummaryList.Key>
                <SummaryList.Value>
                  {values.length === 0
                    ? show('ui:question.noneTicked')
                    : values.map((value) => (
                        <p key={value}>{showIf(`questions:${key}.values.${value}.label`)}</p>
                      ))}
                </SummaryList.Value>
                <SummaryList.Action
                  asElement="button"
                  type="button"
                  onClick={() => onChange(page)}
                  visuallyHiddenText={say('ui:question.changeWhat', {
                    question: say(`questions:${key}.title`),
                  })}
                >
                  {/* The space separates the two for screen readers. */}
                  {show('ui:question.change')}{' '}
                </SummaryList.Action>
              </SummaryList.Row>
            )),
          )}
        </SummaryList>
        <SaveAnswers saved={saved} onSave={onSave} />
      </Details.Text>
    </Details>
  );
}
