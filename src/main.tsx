import 'nhsuk-frontend';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { fetchWhatFollows } from './afterFirstAnswer.tsx';
import { App } from './App.tsx';
import { translateEmergency } from './emergency/translateEmergency.ts';
import { directionOf, langAttribute } from './i18n/direction.ts';
import { wishIn } from './i18n/otherLanguages.ts';
import { changeLanguage, makeWords } from './i18n/makeWords.ts';
import { PartNotLoaded } from './lazyPart.tsx';
import { preload } from './lazyPages.ts';
import { blockId, pageWithoutSchool, readPageSchool } from './school/pageSchool.ts';
import { isSaved } from './triage/savedTrail.ts';
import { readTrailOfTab, takeFirstStep } from './triage/useTriage.ts';

const options: RootOptions = {
  onCaughtError(error) {
    // The page tells the reader about a file that failed to load, and the browser logs its name.
    if (!(error instanceof PartNotLoaded)) console.error(error);
  },
};

const nextTask = (): Promise<void> => new Promise((go) => setTimeout(go));

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const following = fetchWhatFollows();
  // The page says so where they are needed and missing; until then the first question can be read and answered.
  following.catch(() => undefined);
  // A slow phone cannot respond during a task: reading the script was one, rendering is the next.
  await nextTask();
  const { documentElement: page } = document;

  const wish = wishIn(location.search, page.lang);
  const words = makeWords();
  const served = page.lang;
  const spoken = wish.language === 'en' || (await changeLanguage(words, wish.language));
  const unknownLanguage = wish.unknown !== undefined || !spoken;
  if (words.language !== 'en') {
    page.lang = langAttribute(words.language);
    page.dir = directionOf(words.language);
    translateEmergency(words);
  }

  const school = readPageSchool(document.getElementById(blockId)?.textContent);
  if (isSaved()) await following;
  const { school: profile } = school === 'damaged' ? pageWithoutSchool : school;
  const kept = readTrailOfTab(profile);
  const app = (
    <StrictMode>
      <I18nextProvider i18n={words}>
        <App page={school} kept={kept} unknownLanguage={unknownLanguage} />
      </I18nextProvider>
    </StrictMode>
  );
  // Hydrate the prerendered page only if the first render here is the same.
  const drawn = root.dataset['page'];
  const asServed =
    drawn === location.pathname &&
    served === page.lang &&
    !unknownLanguage &&
    school !== 'damaged' &&
    kept === 'nothing' &&
    // A page reopened in this tab may be one that the address does not name.
    history.state === null &&
    // A translator that came first has put its own elements in the place of the words.
    root.querySelector(':is(font)') === null;
  if (asServed) await preload(root.dataset['path'] ?? drawn);
  // As a transition it is rendered in slices, and a press is handled between them.
  startTransition(() => {
    if (root.hasChildNodes() && asServed) hydrateRoot(root, app, options);
    else createRoot(root, options).render(app);
  });
  // What fails here says so where an answer needs it.
  await following
    .then(nextTask)
    .then(() => takeFirstStep(profile))
    .catch(() => undefined);
}

void start();
