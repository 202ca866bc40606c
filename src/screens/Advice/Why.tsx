import type { AnswerKey } from '../../../flows/vocabulary/questions.ts';
import { awayRel } from '../../components/awayRel.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { webHref } from '../../directory/hrefs.ts';
import { useWords } from '../../i18n/useWords.ts';
import { showDate } from '../../i18n/showDate.ts';
import { messageText, type Message } from '../../i18n/message.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import type { AdviceView } from './view.ts';

interface WhyProps {
  readonly heading: Message;
  readonly view: AdviceView;
  readonly onChange: (page: AnswerKey) => void;
}

/** Which answers led here, through which rules, and the rules' sources. */
export function Why({ heading, view, onChange }: WhyProps) {
  const words = useWords();
  const { show, lng } = words;
  const showMessage = useMessage();
  return (
    <section className="advice__part advice__part--goes-on">
      <h2>{showMessage(heading)}</h2>
      {/* A parent's or a child's answers are not printed, since others may find the paper. */}
      <div className={view.forStaff ? undefined : 'advice__private'}>
        <Fold summary={show('advice-page:answersSummary')}>
          <p>{show('advice-page:answersHint')}</p>
          <dl className="answers">
            {view.answers.map(({ key, page, question, values }) => (
              <div className="answers__row" key={key}>
                <dt>{showMessage(question)}</dt>
                {values.map((value, index) => (
                  <dd key={index}>{showMessage(value)}</dd>
                ))}
                <dd className="answers__change">
                  <button type="button" className="link-button" onClick={() => onChange(page)}>
                    {show('advice-page:change')}{' '}
                    <span className="nhsuk-u-visually-hidden">{showMessage(question)}</span>
                  </button>
                </dd>
              </div>
            ))}
          </dl>
        </Fold>
      </div>
      <Fold summary={show('advice-page:rulesSummary')}>
        <h3>{show('advice-page:rulesHeading')}</h3>
        <ul className="advice__list">
          {view.rules.map(({ id, message, because }) => (
            <li key={id}>
              <span>{showMessage(message)}</span>{' '}
              {view.forStaff && <span className="advice__code">{id}</span>}
              {because.length > 0 && (
                <ul className="advice__because">
                  {because.map(({ question, values }, index) => (
                    <li key={index}>
                      <span>{showMessage(question)}</span>{' '}
                      <span>{values.map((value) => messageText(value, words)).join('; ')}</span>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
        {view.sources.length > 0 && (
          <>
            <h3>{show('advice-page:sourcesHeading')}</h3>
            <ul className="advice__list">
              {view.sources.map(({ key, title, publisher, address, evidence, checkedOn }) => (
                <li key={key} className="source">
                  <span lang="en">{title}.</span>{' '}
                  <span lang="en">
                    {address === undefined ? (
                      publisher
                    ) : (
                      <a href={webHref(address)} rel={awayRel}>
                        {publisher}
                      </a>
                    )}
                    .
                  </span>{' '}
                  <span className="advice__small">
                    {show('advice-page:sourceChecked', {
                      evidence: view.reader.words.say(`advice-page:evidence.${evidence}`),
                      date: showDate(checkedOn, lng),
                    })}
                  </span>{' '}
                  {view.forStaff && <span className="advice__code">{key}</span>}
                </li>
              ))}
            </ul>
          </>
        )}
      </Fold>
    </section>
  );
}
