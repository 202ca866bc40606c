/** With `npm run faults -- --all`: not one of each kind of screen but every page drawn at build, and all that answers lead to. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pageOf } from '../../flows/pages.ts';
import { countPaths, type WalkedPath } from '../../flows/paths.ts';
import { voiceOf, type AnswerKey } from '../../flows/vocabulary/questions.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import type { PageAnswers } from '../e2e/walk.ts';
import { backAndOn, begin, kinds, type Screen } from './screens.ts';
import { built } from './site.ts';

/** Paths are looked through in their order, and by then no question and no lead is new. */
const paths = 20_000;

class Enough extends Error {}

const answersOn = ({ answers }: WalkedPath, page: AnswerKey): PageAnswers =>
  Object.fromEntries(
    pageOf(page)
      .keys.filter((key) => answers[key] !== undefined)
      .map((key) => [key, answers[key] as string | readonly string[]]),
  );

/** Every question, every early advice and every lead, once for each voice that reads them. */
function ledTo(): readonly Screen[] {
  const found = new Map<string, Screen>();
  const add = (name: string, path: WalkedPath, pages: readonly AnswerKey[]): void => {
    if (found.has(name) || pages.length === 0) return;
    const steps = pages.map((page) => answersOn(path, page));
    found.set(name, { name, by: { door: 'skip', steps }, goOn: backAndOn });
  };
  let looked = 0;
  try {
    countPaths(
      {
        switches: {},
        settings: { ...profile.settings, asOf: new Date().toISOString().slice(0, 10) },
        school: { headIsDsl: profile.headIsDsl },
      },
      [],
      (path) => {
        const { audience } = path.answers;
        path.pages.forEach((page, at) => {
          const before = path.pages.slice(0, at);
          const voice = audience && before.includes('audience') ? voiceOf(audience) : 'nobody yet';
          add(`question ${page}, ${voice}`, path, before);
        });
        for (const { exit, after } of path.early) add(`early ${exit}`, path, path.pages.slice(0, after));
        if (path.advice && audience)
          add(`advice ${path.advice.lead?.action ?? 'none'}, ${voiceOf(audience)}`, path, path.pages);
        looked += 1;
        if (looked === paths) throw new Enough();
      },
    );
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
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
