import { BackLink, Button } from 'nhsuk-react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { Advice } from '../../../flows/advice.ts';
import type { Circumstances } from '../../../flows/vocabulary/circumstances.ts';
import type { Facts } from '../../../flows/vocabulary/conditions.ts';
import type { Place } from '../../../flows/engine/trail.ts';
import type { AnswerKey, Answers, SwitchKey, Switches } from '../../../flows/vocabulary/questions.ts';
import { DoDont } from '../../components/DoDont/DoDont.tsx';
import { ErrorBoundary } from '../../components/ErrorBoundary/ErrorBoundary.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { rulesVersion } from '../../triage/ruleFacts.ts';
import { adviceText } from './adviceText.ts';
import {
  After,
  Call999,
  Consent,
  Escalation,
  Family,
  FgmReport,
  NoDeterring,
  Referral,
  Script,
} from './blocks.tsx';
import { AdviceActions } from './AdviceActions.tsx';
import { PrimaryCard } from './LeadCard.tsx';
import { Levels } from './Levels.tsx';
import type { SaveAnswersProps } from '../../components/SaveAnswers/SaveAnswers.tsx';
import { showDate } from '../../i18n/showDate.ts';
import { allContactDetails } from '../../contacts/contactDetails.ts';
import { ContactEntry } from '../../contacts/ContactEntry.tsx';
import { messageText } from '../../i18n/message.ts';
import { Services } from './Services.tsx';
import { Situation } from './Situation.tsx';
import { AskAgain, StepList } from './StepList.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { viewOf, type AdviceView } from './view.ts';
import { Why } from './Why.tsx';
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
  const words = useWords();
  const { show, lng } = words;
  const told = useMessage();
  const title = useRef<HTMLHeadingElement>(null);
  const { asOf } = circumstances.settings;
  const view = viewOf({ advice, answers, facts, switches, school, words, asOf });
  const news = useNews(view);

  const date = showDate(asOf, lng);
  const numbered = view.steps.length;
  return (
    <div className="advice">
      <BackLink asElement="button" type="button" className="advice__back" onClick={onBack}>
        {show('advice-page:back')}
      </BackLink>

      <PrimaryCard view={view} titleRef={title} />
      {view.primary && <AskAgain step={view.primary} onChange={onChange} />}
      {view.primary?.id === 'police_101_personal_fgm_report' && <FgmReport view={view} />}

      {words.voice === 'young' && <AlwaysThere view={view} />}
      <Call999 view={view} />
      {view.call999 && <Script view={view} />}
      {place.kind === 'early' && <Early provisional={place.exit === 'fgm'} onCarryOn={onCarryOn} />}
      <Family view={view} />

      {numbered + view.contingencies.length > 0 && (
        <section className="advice__part">
          <h2>{show('advice-page:nextHeading')}</h2>
          {numbered > 0 && <StepList view={view} steps={view.steps} start={2} onChange={onChange} />}
          {view.contingencies.length > 0 && (
            <>
              <h3>{show('advice-page:ifItComesToThat')}</h3>
              <StepList view={view} steps={view.contingencies} start={2 + numbered} onChange={onChange} />
            </>
          )}
        </section>
      )}
      {school.checkedByDsl === null && (
        <p className="advice__unchecked">
          <strong>{show('advice:notYetChecked')}</strong>
        </p>
      )}

      <section className="advice__part">
        <DoDont
          doHeading={show('advice-page:do')}
          dontHeading={show('advice-page:dont')}
          dos={view.dos.map(({ id, message }) => ({ id, words: told(message) }))}
          donts={view.mustNots.map(({ id, message }) => ({ id, words: told(message) }))}
        />
        <NoDeterring view={view} />
      </section>

      {!view.call999 && <Script view={view} />}
      <After view={view} />
      <Stuck view={view} onSwitch={onSwitch} />
      <Referral view={view} />
      <Consent view={view} />
      <Services view={view} worries={answers.topics} />
      <Beside>
        <Levels view={view} />
      </Beside>
      <Beside>
        <Why view={view} onChange={onChange} />
      </Beside>
      <Situation
        facts={facts}
        switches={switches}
        ageMatters={view.services.length > 0 || switches.child_age !== undefined}
        news={news}
        onSwitch={onSwitch}
        onTop={() => {
          title.current?.focus();
          title.current?.scrollIntoView({ block: 'center' });
        }}
      />
      <AdviceActions
        text={() => adviceText({ advice, answers, facts, switches, school, words, asOf, date })}
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

/** Explanations of the advice may fail silently. Who to ring and what not to do may not. */
function Beside({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary fallback={() => null}>{children}</ErrorBoundary>;
}

/** An early advice comes before the questions are finished; the rest is asked when everyone is safe. */
function Early({
  provisional,
  onCarryOn,
}: {
  readonly provisional: boolean;
  readonly onCarryOn: () => void;
}) {
  const { show } = useWords();
  return (
    <section className="advice__inset">
      <h2>{provisional ? show('advice-page:early.fgmHeading') : show('advice-page:early.heading')}</h2>
      <p>{provisional ? show('advice:provisional') : show('advice:carryOnWhy')}</p>
      <Button type="button" onClick={onCarryOn}>
        {provisional ? show('advice-page:early.fgmButton') : show('advice:everyoneSafe')}
      </Button>
    </section>
  );
}

/** For children and young people, on every advice. */
function AlwaysThere({ view }: { readonly view: AdviceView }) {
  const { show } = useWords();
  return (
    <section className="advice__inset">
      <h2>{show('advice-page:talk.heading')}</h2>
      <p>{show('advice-page:talk.text')}</p>
      {allContactDetails(['childline', 'emergency-999'], view.reader).map((contact) => (
        <ContactEntry key={contact.id} contact={contact} />
      ))}
    </section>
  );
}

interface StuckProps {
  readonly view: AdviceView;
  readonly onSwitch: (key: SwitchKey, value: string | undefined) => void;
}

/** What to do if nobody answers, out of hours, or if they say no. */
function Stuck({ view, onSwitch }: StuckProps) {
  const { show } = useWords();
  const told = useMessage();
  const { nobodyAnswers, outOfHours, theySayNo } = view.stuck;
  return (
    <section className="advice__part">
      <h2>{show('advice-page:stuckHeading')}</h2>
      <h3>{show('advice-page:nobodyAnswers')}</h3>
      <p>{told(nobodyAnswers)}</p>
      {view.mayReachNobody && (
        <button type="button" className="link-button" onClick={() => onSwitch('dsl_reachable', 'no')}>
          {show('advice-page:nobodyAnswered')}
        </button>
      )}
      <h3>{show('advice-page:outOfHours')}</h3>
      <p>{told(outOfHours)}</p>
      <h3>{show('advice-page:theySayNo')}</h3>
      <p>{told(theySayNo)}</p>
      <Escalation view={view} />
    </section>
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
