/** Connects the screens to flows/: the answers, where they lead, and what can be done next. */
import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Advice } from '../../flows/advice.ts';
import type { Circumstances } from '../../flows/vocabulary/circumstances.ts';
import type { Facts } from '../../flows/vocabulary/conditions.ts';
import { pageAsking } from '../../flows/questions/pages.ts';
import type { Walk } from '../../flows/replay.ts';
import type { Place, Trail } from '../../flows/engine/trail.ts';
import { flowVersion } from '../../flows/version.ts';
import {
  isStaff,
  voiceOf,
  type AnswerKey,
  type Answers,
  type SwitchKey,
  type Switches,
  type Topic,
  type Voice,
} from '../../flows/vocabulary/questions.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import { addressOf } from '../navigation/address.ts';
import { questionsPath } from '../routes.ts';
import { useAddressOf } from '../navigation/Navigation.tsx';
import { useSchool } from '../school/SchoolProvider.tsx';
import { presetsAt, settingsAt } from './clock.ts';
import {
  answeredOn,
  answersFrom,
  formOf,
  unanswered,
  type Answered,
  type Choices,
  type Form,
} from './form.ts';
import { engineHere } from './lazyEngine.ts';
import { forgetTrail, saveTrail, readSavedTrail, type SavedTrail } from './savedTrail.ts';
import { useSteps } from './steps.ts';
import { engineOfAnswers, walkOf } from './walkOf.ts';

/** The version of the questions and rules together. */
export const version = flowVersion;

/** What a step back in the browser restores. */
interface Journey {
  readonly walk: Walk;
  readonly changing: AnswerKey | null;
}

/** Shown once, at the start or above a question. */
export type Notice = 'unreadable' | 'cleared';

export type View =
  | { readonly kind: 'pause' }
  | { readonly kind: 'question'; readonly form: Form }
  | { readonly kind: 'advice'; readonly advice: Advice; readonly place: Place };

export interface Triage {
  readonly view: View;
  readonly voice: Voice;
  readonly answers: Answers;
  readonly facts: Facts;
  readonly switches: Switches;
  readonly circumstances: Circumstances;
  readonly answered: readonly Answered[];
  readonly underWay: boolean;
  readonly notice: Notice | null;
  /** Does this tab save the answers? Undefined if it may not. */
  readonly saved: boolean | undefined;
  /** Turns saving on or off. */
  readonly save: () => void;
  /** From the start page: sets a voice or none, and goes to the first question. */
  readonly begin: (voice: Voice | undefined) => void;
  /** From a topic's page: starts at the first question, with this worry already ticked on its page. */
  readonly beginAbout: (worry: Topic | undefined) => void;
  /** The keys that still need an answer; empty if the answers were accepted. */
  readonly answer: (choices: Choices) => readonly AnswerKey[];
  /** The first question is answered, and the engine is still loading. */
  readonly waiting: boolean;
  /** The engine has loaded: submits the answer that waited for it. */
  readonly giveWaiting: () => void;
  readonly passPause: () => void;
  readonly carryOn: () => void;
  readonly back: () => void;
  readonly change: (key: AnswerKey) => void;
  readonly setSwitch: (key: SwitchKey, value: string | undefined) => void;
  /** Both clear everything and go to the start page. */
  readonly restart: () => void;
  readonly finish: () => void;
}

/** Remembers choices for when the reader goes back. */
const answersIn = (trail: Trail): Answers =>
  Object.assign({}, ...trail.map((entry) => ('page' in entry ? entry.answers : {}))) as Answers;

const now = (): Date => new Date();

/** What the rules need to know about the school. */
const factsOf = ({ headIsDsl }: SchoolProfile): Circumstances['school'] => ({ headIsDsl });

const circumstancesOfTab = (school: SchoolProfile): Circumstances => ({
  settings: settingsAt(now(), school),
  switches: {},
  school: factsOf(school),
});

/** A slow phone prepares code when it first runs: the engine's first run is made before anybody waits for it. */
export const takeFirstStep = (school: SchoolProfile): void =>
  void engineOfAnswers().replay(
    [{ page: 'danger_now', answers: { danger_now: 'no' } }],
    circumstancesOfTab(school),
  );

/** The saved answers, read once before the first render; where there are any, the engine must have loaded. */
export function readTrailOfTab(school: SchoolProfile): SavedTrail {
  const circumstances = circumstancesOfTab(school);
  return readSavedTrail((trail) => isStaff(walkOf(trail, circumstances).answers.audience));
}

export function useTriage(kept: SavedTrail = 'nothing'): Triage {
  const [, navigate] = useLocation();
  const profile = useSchool();
  const addressHere = useAddressOf();
  const [ownSwitches, setOwnSwitches] = useState<Switches>({});
  const { settings, presets } = useClock(profile);
  const switches = useMemo(() => ({ ...presets, ...ownSwitches }), [presets, ownSwitches]);
  const circumstances = useMemo(
    (): Circumstances => ({ settings, switches, school: factsOf(profile) }),
    [settings, switches, profile],
  );

  const [journey, setJourney] = useState<Journey>(() => ({
    walk: walkOf(typeof kept === 'object' ? kept.trail : [], circumstances),
    changing: null,
  }));
  const [chosenVoice, setChosenVoice] = useState<Voice>();
  const [waiting, setWaiting] = useState<Answers>();
  const [pausePassed, setPausePassed] = useState(false);
  const [remembered, setRemembered] = useState<Answers>(() => answersIn(journey.walk.trail));
  const [keeping, setKeeping] = useState(typeof kept === 'object');
  const [notice, setNotice] = useState<Notice | null>(kept === 'unreadable' ? 'unreadable' : null);
  const steps = useSteps(journey, addressHere(questionsPath), setJourney);

  const { changing } = journey;
  // Played again only where the day, the hour, a switch or the school is another than when it was walked.
  const walk = useMemo(
    () =>
      journey.walk.circumstances === circumstances ? journey.walk : walkOf(journey.walk.trail, circumstances),
    [journey.walk, circumstances],
  );
  const { place, answers, facts, path, trail } = walk;

  const staffRoute = isStaff(answers.audience);
  useEffect(() => {
    if (staffRoute && keeping) saveTrail(trail);
    else forgetTrail();
  }, [staffRoute, keeping, trail]);

  const goTo = (next: Journey): void => {
    steps.push(next);
    setJourney(next);
    setNotice(null);
  };
  const goBackTo = (previous: Journey): void => {
    const before = steps.before();
    // Use the browser's Back, so that the two never disagree, unless it would lead somewhere else.
    const same = before?.changing === previous.changing;
    if (same && before.walk.trail.length === previous.walk.trail.length) history.back();
    else {
      steps.replace(previous);
      setJourney(previous);
    }
  };

  const give = (page: AnswerKey, given: Answers): void => {
    const engine = engineHere();
    setWaiting(engine ? undefined : given);
    if (engine) goTo({ walk: engine.withAnswer(walk, page, given), changing: null });
  };

  const begun = (): void => {
    forgetTrail();
    setKeeping(false);
    const start: Journey = { walk: walkOf([], circumstances), changing: null };
    steps.clear(start);
    setJourney(start);
    setWaiting(undefined);
    setPausePassed(false);
    setRemembered({});
    setOwnSwitches({});
    setChosenVoice(undefined);
  };
  const leaveFor = (path: string, options?: { replace?: boolean; state?: number }): void =>
    navigate(addressOf(path, location.search), options);

  const end = (): void => {
    begun();
    setNotice('cleared');
    leaveFor('/', { replace: true });
  };

  const knownVoice = answers.audience ? voiceOf(answers.audience) : chosenVoice;
  const page = changing ?? (place.kind === 'question' ? place.page : null);
  const form = page && formFor(page, { walk, chosenVoice, remembered, changing: changing !== null });
  // Parents: after danger is ruled out, or once they have said who they are, and never before help.
  const pauseDue =
    !pausePassed &&
    changing === null &&
    place.kind === 'question' &&
    ((chosenVoice === 'parent' && answers.danger_now === 'no') || answers.audience === 'parent_carer');

  const view: View = form
    ? pauseDue
      ? { kind: 'pause' }
      : { kind: 'question', form }
    : { kind: 'advice', advice: walk.advice, place };

  return {
    view,
    voice: knownVoice ?? 'staff',
    answers,
    facts,
    switches,
    circumstances,
    answered: answeredOn(path),
    underWay: trail.length > 0 || waiting !== undefined,
    notice,
    saved: staffRoute ? keeping : undefined,
    save: () => setKeeping(!keeping),
    begin(voice) {
      begun();
      setChosenVoice(voice);
      setNotice(null);
      leaveFor(questionsPath, { state: 0 });
    },
    beginAbout(worry) {
      begun();
      setChosenVoice(knownVoice);
      setRemembered(worry === undefined ? {} : { topics: [worry] });
      setNotice(null);
      leaveFor(questionsPath, { state: 0 });
    },
    answer(choices) {
      if (!form) return [];
      const missing = unanswered(form, choices);
      if (missing.length > 0) return missing;
      const given = answersFrom(form, choices);
      setRemembered({ ...remembered, ...given });
      give(form.page, given);
      return [];
    },
    waiting: waiting !== undefined,
    giveWaiting() {
      if (form && waiting) give(form.page, waiting);
    },
    passPause: () => setPausePassed(true),
    carryOn() {
      if (place.kind === 'early')
        goTo({ walk: engineOfAnswers().withCarryOn(walk, place.exit), changing: null });
    },
    back() {
      if (changing) goBackTo({ walk, changing: null });
      else if (path.length === 0) leaveFor('/');
      else goBackTo({ walk: engineOfAnswers().withoutLast(walk), changing: null });
    },
    change: (key) => goTo({ walk, changing: pageAsking(key).id }),
    setSwitch(key, value) {
      const others = Object.entries(ownSwitches).filter(([name]) => name !== key);
      setOwnSwitches(Object.fromEntries(value === undefined ? others : [...others, [key, value]]));
    },
    restart: end,
    finish: end,
  };
}

interface Here {
  readonly walk: Walk;
  readonly chosenVoice: Voice | undefined;
  readonly remembered: Answers;
  readonly changing: boolean;
}

function formFor(page: AnswerKey, here: Here): Form {
  const { walk, chosenVoice, changing } = here;
  const { path, facts, factsBefore } = walk;
  const at = path.findIndex((entry) => 'page' in entry && entry.page === page);
  const entry = path[at];
  return formOf({
    page,
    // The options on a page depend on earlier answers.
    facts: factsBefore[at] ?? facts,
    changing,
    voice: chosenVoice,
    remembered: entry && 'page' in entry ? entry.answers : here.remembered,
  });
}

const minute = 60_000;

/** The date and time, updated regularly: a page may stay open while the front door closes. */
function useClock(school: SchoolProfile) {
  const [clock, setClock] = useState(() => readClock(school));
  useEffect(() => {
    const look = (): void =>
      setClock((old) => {
        const next = readClock(school);
        return JSON.stringify(next) === JSON.stringify(old) ? old : next;
      });
    const timer = setInterval(look, minute);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [school]);
  return clock;
}

const readClock = (school: SchoolProfile) => ({
  settings: settingsAt(now(), school),
  presets: presetsAt(now(), school),
});
