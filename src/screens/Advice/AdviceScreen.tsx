import { BackLink } from 'nhsuk-react-components';
import { useRef, useState } from 'react';
import type { Advice } from '../../../flows/advice.ts';
import type { Place } from '../../../flows/engine/trail.ts';
import type { Circumstances } from '../../../flows/vocabulary/circumstances.ts';
import type { Facts } from '../../../flows/vocabulary/conditions.ts';
import type { AnswerKey, Answers, SwitchKey, Switches } from '../../../flows/vocabulary/questions.ts';
import type { SaveAnswersProps } from '../../components/SaveAnswers/SaveAnswers.tsx';
import { messageText } from '../../i18n/message.ts';
import { showDate } from '../../i18n/showDate.ts';
import { adviceEnglish } from '../../i18n/adviceEnglish.ts';
import { useLazyWords } from '../../i18n/lazyWords.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { rulesVersion } from '../../triage/ruleFacts.ts';
import { AdviceActions } from './AdviceActions.tsx';
import { AdviceSection } from './AdviceSection.tsx';
import { adviceText } from './adviceText.ts';
import { arrange, type Section } from './sections.ts';
import { isAboutWhom, Situation } from './Situation.tsx';
import { viewOf, type AdviceInput, type AdviceView } from './view.ts';
import './Advice.scss';

export interface AdviceScreenProps extends SaveAnswersProps {
  readonly advice: Advice;
  readonly place: Place;
  readonly answers: Answers;
  readonly facts: Facts;
  readonly switches: Switches;
  readonly circumstances: Circumstances;
  readonly onCarryOn: () => void;
  readonly onChange: (page: AnswerKey) => void;
  readonly onSwitch: (key: SwitchKey, value: string | undefined) => void;
  readonly onBack: () => void;
  readonly onRestart: () => void;
  readonly onFinish: () => void;
}

/** What to do, who must do it, who to ring, by when, what not to do, and why. */
export function AdviceScreen(props: AdviceScreenProps) {
  const { advice, place, answers, facts, switches, circumstances } = props;
  const school = useSchool();
  const { onCarryOn, onChange, onSwitch, onBack, onRestart, onFinish, saved, onSave } = props;
  const words = useLazyWords(adviceEnglish);
  const { show, lng } = words;
  const title = useRef<HTMLHeadingElement>(null);
  const { asOf } = circumstances.settings;
  const early = place.kind === 'early' ? place.exit : undefined;
  const input: AdviceInput = { advice, answers, facts, switches, school, words, asOf, early };
  const view = viewOf(input);
  const news = useNews(view);
  // The news is given beside what was changed last.
  const [changed, setChanged] = useState<'whom' | 'rest'>('whom');
  const change = (key: SwitchKey, value: string | undefined): void => {
    setChanged(isAboutWhom(key) ? 'whom' : 'rest');
    onSwitch(key, value);
  };

  const { first, main, beside } = arrange(view);
  const drawn = (sections: readonly Section[]) =>
    sections.map((section) => (
      <AdviceSection
        key={section.id}
        section={section}
        view={view}
        worries={answers.topics ?? []}
        titleRef={title}
        onCarryOn={onCarryOn}
        onNobodyAnswered={() => change('dsl_reachable', 'no')}
        onChange={onChange}
      />
    ));
  const situation = (about: 'whom' | 'rest') => (
    <Situation
      about={about}
      facts={facts}
      switches={switches}
      ageMatters={view.services.length > 0 || switches.child_age !== undefined}
      news={changed === about ? news : undefined}
      onSwitch={change}
      onTop={() => {
        title.current?.focus();
        title.current?.scrollIntoView({ block: 'center' });
      }}
    />
  );
  const date = showDate(asOf, lng);
  return (
    <div className="advice">
      <BackLink asElement="button" type="button" className="advice__back" onClick={onBack}>
        {show('advice-page:back')}
      </BackLink>
      {drawn(first)}
      {situation('whom')}
      <div className="advice__columns">
        <div>{drawn(main)}</div>
        <div>
          {drawn(beside)}
          {situation('rest')}
        </div>
      </div>
      <AdviceActions
        text={() => adviceText({ ...input, date })}
        saved={saved}
        onSave={onSave}
        onRestart={onRestart}
        onFinish={onFinish}
      />
      <p className="advice__printed">
        {show('advice-page:printed', { school: school.name, date, version: rulesVersion })}
      </p>
    </div>
  );
}

/** What has changed since arrival, in one sentence; announced without moving focus. */
function useNews(view: AdviceView): string | undefined {
  const { say, lng } = useWords();
  const { words } = view.reader;
  const action = view.primary ? messageText(view.primary.title, words) : '';
  const first = `${action} ${view.call?.method.href ?? ''}`;
  const all = JSON.stringify([
    lng,
    first,
    view.steps.map(({ id, deadline, contacts }) => [id, deadline, contacts.map((contact) => contact.id)]),
    view.services.map(({ service }) => service.id),
  ]);
  const [seen, setSeen] = useState({ first, all, lng, news: undefined as string | undefined });
  if (seen.all !== all) {
    const news =
      seen.first === first ? say('advice-page:changedDetails') : say('advice-page:changed', { action });
    setSeen({ first, all, lng, news: seen.lng === lng ? news : undefined });
  }
  return seen.news;
}
