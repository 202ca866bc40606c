/**
 * With `npm run faults -- --all`: not one of each kind of screen but every page drawn at build, every question,
 * and the advices that many walks come to.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { advise } from '../../flows/advise.ts';
import type { Circumstances } from '../../flows/vocabulary/circumstances.ts';
import type { Facts } from '../../flows/vocabulary/conditions.ts';
import { keysDue, offered, pageOf, pages } from '../../flows/questions/pages.ts';
import { replay } from '../../flows/replay.ts';
import type { Trail } from '../../flows/engine/trail.ts';
import { questions, voiceOf, type AnswerKey } from '../../flows/vocabulary/questions.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import type { PageAnswers } from '../e2e/walk.ts';
import { backAndOn, begin, kinds, type Screen } from './screens.ts';
import { built } from './site.ts';

/** Enough to come to every question; most early advices and leads are come to on the way. */
const walks = 1500;

const circumstances: Circumstances = {
  switches: {},
  settings: { ...profile.settings, asOf: new Date().toISOString().slice(0, 10) },
  school: { headIsDsl: profile.headIsDsl },
};

type Pick = <T>(of: readonly T[]) => T;

/** Chance that is the same on every run. */
function dice(seed: number): Pick {
  let state = seed;
  return (of) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const [picked] = of.slice(Math.floor((state / 2_147_483_648) * of.length));
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  };
}

/** Answers of every kind, and "no" more often than not: what is grave ends the questions early. */
function someAnswers(page: AnswerKey, facts: Facts, pick: Pick): PageAnswers {
  return Object.fromEntries(
    keysDue(pageOf(page), facts).map((key): [string, PageAnswers[string]] => {
      const values = offered(key, facts);
      const calm = pick([true, true, true, false]);
      if (questions[key].kind === 'many') return [key, key === 'topics' || !calm ? [pick(values)] : []];
      return [key, calm && values.includes('no') ? 'no' : pick(values)];
    }),
  );
}

/** The first has an address and is among the kinds; the other is asked only where the duty to report is switched on. */
const elsewhere: readonly AnswerKey[] = ['danger_now', 'csa_basis'];

/** Every question, every early advice and every lead, once for each voice that reads them. */
function ledTo(): readonly Screen[] {
  const found = new Map<string, Screen>();
  const pick = dice(1);
  for (let walked = 0; walked < walks; walked += 1) {
    let trail: Trail = [];
    const steps: PageAnswers[] = [];
    for (;;) {
      const { place, answers, facts } = replay(trail, circumstances);
      const voice = answers.audience ? voiceOf(answers.audience) : 'nobody yet';
      const name =
        place.kind === 'question'
          ? `question ${place.page}, ${voice}`
          : `${place.kind} ${advise(answers, circumstances).primary?.action ?? ''}, ${voice}`;
      if (steps.length > 0 && !found.has(name))
        found.set(name, { name, by: { door: 'skip', steps: [...steps] }, goOn: backAndOn });
      if (place.kind === 'advice') break;
      if (place.kind === 'early') trail = [...trail, { carriedOn: place.exit }];
      else {
        const given = someAnswers(place.page, facts, pick);
        steps.push(given);
        trail = [...trail, { page: place.page, answers: given }];
      }
    }
  }
  const missed = pages.filter(
    ({ id }) =>
      !elsewhere.includes(id) && ![...found.keys()].some((name) => name.startsWith(`question ${id},`)),
  );
  if (missed.length > 0) throw new Error(`No walk came to ${missed.map(({ id }) => id).join(', ')}`);
  return [...found.values()];
}

/** The pages about one service or one topic. */
const drawn = (): readonly Screen[] =>
  ['services', 'topics'].flatMap((folder) =>
    readdirSync(join(built, folder))
      .map((name) => `/${folder}/${name.replace(/\.html$/, '')}`)
      .filter((address) => !kinds.some((kind) => kind.address === address))
      .map((address): Screen => ({ name: address, address, late: true, directory: true, goOn: begin })),
  );

/** Is it every state that is tried, and not only one of each kind? */
export const all = process.env['NEXT_STEP_ALL_STATES'] === '1';

export const screens: readonly Screen[] = all ? [...kinds, ...drawn(), ...ledTo()] : kinds;
