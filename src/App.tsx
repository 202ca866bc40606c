import { Suspense, useEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { AdviceScreen, AwaitEngine } from './afterFirstAnswer.tsx';
import { Arrival, ArrivalProvider } from './components/Arrival/Arrival.tsx';
import { ErrorBoundary } from './components/ErrorBoundary/ErrorBoundary.tsx';
import { useWords } from './i18n/useWords.ts';
import { isStaffVoice, VoiceProvider } from './i18n/VoiceProvider.tsx';
import type { AliveEvent } from './leave/holdEarlySubmit.ts';
import { lazyPages } from './lazyPages.ts';
import { useKeptCopy } from './offline/useKeptCopy.ts';
import { questionsPath } from './routes.ts';
import { NavigationProvider, useQuiet } from './navigation/Navigation.tsx';
import { damagedPage, type PageSchool } from './school/pageSchool.ts';
import { SchoolProvider } from './school/SchoolProvider.tsx';
import { Broken } from './screens/Broken/Broken.tsx';
import { Frame } from './screens/Frame/Frame.tsx';
import { NotFound } from './screens/NotFound/NotFound.tsx';
import { Pause } from './screens/Pause/Pause.tsx';
import { QuestionScreen } from './screens/Question/QuestionScreen.tsx';
import { Start } from './screens/Start/Start.tsx';
import type { SavedTrail } from './triage/savedTrail.ts';
import { useTriage, type Triage } from './triage/useTriage.ts';

interface Props {
  /** The school the page belongs to; damaged if the page's block about it cannot be read. */
  readonly page: PageSchool | 'damaged';
  readonly kept?: SavedTrail;
  readonly unknownLanguage?: boolean;
  /** The page to render when there is no browser. */
  readonly ssrPath?: string;
}

export function App({ page, kept = 'nothing', unknownLanguage = false, ssrPath }: Props) {
  const { school, base, shared = false } = page === 'damaged' ? damagedPage(location.pathname) : page;
  return (
    <SchoolProvider school={school}>
      <NavigationProvider base={base} shared={shared} {...(ssrPath === undefined ? {} : { ssrPath })}>
        <ErrorBoundary fallback={() => <AllBroken />}>
          <ArrivalProvider>
            <Pages kept={kept} unknownLanguage={unknownLanguage} damaged={page === 'damaged'} />
          </ArrivalProvider>
        </ErrorBoundary>
      </NavigationProvider>
    </SchoolProvider>
  );
}

/** A route without a path does not match line-ending characters, and such an address would show nothing. */
const anyPath = /^/;

interface PagesProps {
  readonly kept: SavedTrail;
  readonly unknownLanguage: boolean;
  readonly damaged: boolean;
}

function Pages({ kept, unknownLanguage, damaged }: PagesProps) {
  const triage = useTriage(kept);
  const [path] = useLocation();
  // Readers whose device may be watched, and anyone who has answered something.
  const quiet = !isStaffVoice(triage.voice) || triage.underWay;
  useQuiet(quiet);
  useKeptCopy({ quiet, notice: triage.notice !== null, step: triage.answered.length });
  return (
    <VoiceProvider voice={triage.voice}>
      <Frame unknownLanguage={unknownLanguage} damaged={damaged}>
        {/* Inside the provider of the answers, so that a screen that fails loses none of them. */}
        <ErrorBoundary
          what={`${path} ${stepOf(triage)}`}
          fallback={(failed) => (
            <>
              <Alive />
              <Broken failed={failed} underWay={triage.underWay} />
            </>
          )}
        >
          <Suspense>
            <Alive />
            <Switch>
              <Route path="/">
                <Start underWay={triage.underWay} notice={triage.notice} onBegin={triage.begin} />
              </Route>
              <Route path={questionsPath}>
                <Questions triage={triage} />
              </Route>
              {lazyPages.map(({ path, Part }) => (
                <Route key={path} path={path}>
                  {/* Anew for each topic or service: what a translator took out of the one would stay for the other. */}
                  {({ id = '' }: { readonly id?: string }) => <Part key={id} id={id} triage={triage} />}
                </Route>
              ))}
              <Route path={anyPath}>
                <NotFound />
              </Route>
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </Frame>
    </VoiceProvider>
  );
}

/** Changes with every screen that has no address. */
const stepOf = ({ view, answered }: Triage): string =>
  `${view.kind} ${view.kind === 'question' ? view.form.page : ''} ${answered.length}`;

/** In case the frame around the screens fails too. */
function AllBroken() {
  return (
    <main className="frame__main" id="main" tabIndex={-1}>
      <Alive />
      <Broken />
    </main>
  );
}

/** One address for all questions: how far somebody has got is nobody else's business. */
function Questions({ triage }: { readonly triage: Triage }) {
  const { say } = useWords();
  const { view } = triage;
  switch (view.kind) {
    case 'pause':
      return <Pause onContinue={triage.passPause} onBack={triage.back} />;
    case 'question': {
      const { form } = view;
      return (
        <>
          <QuestionScreen
            key={`${form.page} ${form.changing ? 'change' : ''}`}
            form={form}
            answered={triage.answered}
            notice={triage.notice}
            saved={triage.saved}
            onSave={triage.save}
            onAnswer={triage.answer}
            onBack={triage.back}
            onChange={triage.change}
          />
          {triage.waiting && (
            <Suspense>
              <AwaitEngine onArrived={triage.giveWaiting} />
            </Suspense>
          )}
        </>
      );
    }
    case 'advice':
      return (
        <>
          <Arrival step={`advice ${triage.answered.length}`} title={say('ui:title.start')} />
          <AdviceScreen
            advice={view.advice}
            place={view.place}
            answers={triage.answers}
            facts={triage.facts}
            switches={triage.switches}
            circumstances={triage.circumstances}
            saved={triage.saved}
            onSave={triage.save}
            onCarryOn={triage.carryOn}
            onChange={triage.change}
            onSwitch={triage.setSwitch}
            onBack={triage.back}
            onRestart={triage.restart}
            onFinish={triage.finish}
          />
        </>
      );
  }
}

/**
 * For sayWhenDead and holdEarlySubmit: a prerendered page looks complete before it listens. Next to the
 * screens, because the frame around them listens earlier.
 */
function Alive() {
  useEffect(() => {
    document.documentElement.classList.add('alive');
    document.dispatchEvent(new Event('alive' satisfies AliveEvent));
  }, []);
  return null;
}
