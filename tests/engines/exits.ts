/**
 * Leaves from states of the questions in Chromium and presses Back and Forward ten times: `npm run exits` from every
 * tenth, `npm run exits -- --all` from all of them (half an hour), `-- --only fgm` from those with that in their name. Exit 1
 * where anything but the neutral page, the one before ours, or nothing was seen. Needs a build.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { groupOf } from '../e2e/unfold.ts';
import { said } from '../e2e/words.ts';
import type { Browser, Thing } from './engine.ts';
import { openBrowser } from './engines.ts';
import { serveSite, type Site } from './site.ts';
import { everyState, type State } from './states.ts';

const times = 10;

/** The page's content, and the names of its questions. */
const whatIsHere = `(() => {
  if (!document.documentElement.classList.contains('alive')) return null;
  const names = [...document.querySelectorAll('form.question input')].map((one) => one.name);
  return JSON.stringify({
    title: document.querySelector('h1')?.textContent ?? '',
    names: [...new Set(names)],
  });
})()`;

async function walkTo(browser: Browser, site: Site, { answers, after, kind }: State): Promise<void> {
  const goOn: readonly Thing[] = [
    ['button', said('ui:pause.continue')],
    ['button', said('advice:everyoneSafe')],
    ['button', said('advice-page:early.fgmButton')],
  ];
  await browser.open(`${site.origin}/`);
  await browser.press(['a', said('ui:start.skip')]);
  await browser.find('form.question');
  for (let answered = 0; ;) {
    const { names } = JSON.parse(String(await browser.ask(whatIsHere))) as { names: readonly string[] };
    const isQuestion = names.length > 0;
    const isPause = !isQuestion && (await browser.has(goOn[0] ?? ''));
    if (answered === after && !isPause && isQuestion === (kind === 'question')) return;
    const before = await browser.ask(whatIsHere);
    if (isQuestion) {
      for (const name of names)
        for (const value of [answers[name as keyof typeof answers] ?? []].flat()) {
          const input = `input[name="${name}"][value="${value}"]`;
          const folded = `${groupOf(name, value)}:not([open]) > summary`;
          if (await browser.has(folded)) await browser.press(folded);
          // A worry that an earlier answer has named already is not asked about again.
          if (await browser.has(input)) await browser.press(input);
        }
      await browser.press('form.question .nhsuk-button');
      answered += 1;
    } else {
      const next = await Promise.all(goOn.map((thing) => browser.has(thing)));
      const button = goOn[next.indexOf(true)];
      if (!button) throw new Error('No way on from here.');
      await browser.press(button);
    }
    await browser.changed(whatIsHere, before);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { all: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } },
  });
  const states = everyState({
    switches: {},
    settings: { ...profile.settings, asOf: '2026-11-18' },
    school: { headIsDsl: profile.headIsDsl },
  });
  const { all, only } = values;
  const wanted = states.filter(({ name }, at) =>
    only === undefined ? all || at % 10 === 0 : only.some((part) => name.includes(part)),
  );
  const site = await serveSite();
  const { browser, end } = await openBrowser('chromium');
  let failed = 0;
  for (const state of wanted) {
    let problem: string | undefined;
    try {
      await browser.open(site.before.address);
      await walkTo(browser, site, state);
      await browser.press('a.leave');
      const seen = [await browser.seen()];
      for (const move of ['back', 'forward'] as const)
        for (let time = 0; time < times; time += 1) seen.push(...(await browser[move]()));
      const harmless = ['', site.safe.text, site.before.text];
      problem = seen.find(({ text }) => !harmless.includes(text))?.text.slice(0, 100);
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    if (problem !== undefined) failed += 1;
    process.stdout.write(
      `${problem === undefined ? 'ok    ' : 'FAILED'} ${state.name}${problem === undefined ? '' : `: ${problem}`}\n`,
    );
  }
  await end();
  await site.close();
  process.stdout.write(`${wanted.length - failed} passed, ${failed} failed (of ${states.length} states)\n`);
  if (failed > 0) process.exitCode = 1;
}

await main();
