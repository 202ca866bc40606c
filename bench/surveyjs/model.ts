/** The first questions as a SurveyJS model, one page each. */
import { continueWords, type QuestionPage } from '../firstQuestions.ts';

export const modelOf = (pages: readonly QuestionPage[]): object => ({
  pageNextText: continueWords,
  showQuestionNumbers: 'off',
  pages: pages.map(({ questions }) => ({
    elements: questions.map(({ key, kind, must, title, hint, error, options }) => ({
      type: kind === 'one' ? 'radiogroup' : 'checkbox',
      name: key,
      title,
      ...(hint === undefined ? {} : { description: hint }),
      isRequired: must,
      requiredErrorText: error,
      choices: options.map(({ value, label }) => ({ value, text: label })),
    })),
  })),
});
