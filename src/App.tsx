import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { Arrival, ArrivalProvider } from './components/Arrival/Arrival.tsx';
import { ErrorBoundary } from './components/ErrorBoundary/ErrorBoundary.tsx';
import { useWords } from './i18n/useWords.ts';
import { VoiceProvider } from './i18n/VoiceProvider.tsx';
import { AdviceScreen } from './screens/Advice/AdviceScreen.tsx';
import { Broken } from './screens/Broken/Broken.tsx';
import { Frame } from './screens/Frame/Frame.tsx';
import { NotFound } from './screens/NotFound/NotFound.tsx';
import { Pause } from './screens/Pause/Pause.tsx';
import { QuestionScreen } from './screens/Question/QuestionScreen.tsx';
import { Start } from './screens/Start/Start.tsx';
import type { Kept } from './triage/keptTrail.ts';
import { questionsPath, useTriage, type Triage } from './triage/useTriage.ts';

const About = lazy(async () => ({ default: (await import('./screens/About/About.tsx')).About }));

interface Props {
  readonly kept?: Kept;
  readonly unknownLanguage?: boolean;
}

export function App({ kept = 'nothing', unknownLanguage = false }: Props) {
  // See sayWhenDead: a page that was drawn at build looks whole before it listens.
  useEffect(() => document.documentElement.classList.add('alive'), []);

  return (
    <ErrorBoundary fallback={<Broken />}>
      <ArrivalProvider>
        <Pages kept={kept} unknownLanguage={unknownLanguage} />
      </ArrivalProvider>
    </ErrorBoundary>
  );
}

function Pages({ kept, unknownLanguage }: Required<Props>) {
  const triage = useTriage(kept);
  return (
    <VoiceProvider voice={triage.voice}>
      <Frame unknownLanguage={unknownLanguage}>
        <Suspense>
          <Switch>
            <Route path="/">
              <Start underWay={triage.underWay} notice={triage.notice} onBegin={triage.begin} />
            </Route>
            <Route path={questionsPath}>
              <Questions triage={triage} />
            </Route>
            <Route path="/about">
              <About />
            </Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </Frame>
    </VoiceProvider>
  );
}

/** One address for all of it: where somebody is in the questions is nobody else's business. */
function Questions({ triage }: { readonly triage: Triage }) {
  const { say } = useWords();
  const { view } = triage;
  switch (view.kind) {
    case 'pause':
      return <Pause onContinue={triage.passPause} onBack={triage.back} />;
    case 'question': {
      const { form } = view;
      return (
        <QuestionScreen
          key={`${form.page} ${form.changing ? 'change' : ''}`}
          form={form}
          answered={triage.answered}
          notice={triage.notice}
          onAnswer={triage.answer}
          onBack={triage.back}
          onChange={triage.change}
        />
      );
    }
    case 'advice':
      return (
        <>
          <Arrival step={`advice ${triage.answered.length}`} title={say('ui:title.advice')} />
          <AdviceScreen
            advice={view.advice}
            place={view.place}
            answers={triage.answers}
            facts={triage.facts}
            switches={triage.switches}
            around={triage.around}
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
