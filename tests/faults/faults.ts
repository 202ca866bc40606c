/** Every fault: how it is brought about, what it can touch, and what has to be left of each screen. */
import type { BrowserContext, Page } from '@playwright/test';
import { neutralPage } from '../../src/leave/leave.ts';
import { expect } from '../e2e/test.ts';
import type { Site } from '../e2e/serve.ts';
import { said } from '../e2e/words.ts';
import { heading, type Screen } from './screens.ts';
import {
  appScript,
  directoryFiles,
  followingFile,
  isLate,
  isStyle,
  nextVersion,
  swap,
  wordFiles,
  worrySearch,
} from './site.ts';
import { walk } from './walk.ts';

/**
 * `goes on`: the screen is as ever and so is the next step. `reads on`: what was drawn at build stays and can be read,
 * the page says that the questions did not load. `says so`: the screen is missing, the page says it in its place, keeps
 * the answers, and has the screen as soon as the fault is gone. `stops`: the first question can be read and answered; the page
 * says that what follows is missing, and goes on from that answer as soon as the fault is gone.
 */
export type Outcome = 'goes on' | 'reads on' | 'says so' | 'stops';

export interface World {
  readonly site: Site;
  readonly context: BrowserContext;
  readonly page: Page;
}

export interface Fault {
  readonly name: string;
  readonly outcome: Outcome;
  /**
   * When it strikes: before the page is opened; once the screen is shown; on a screen that was shown, and is loaded anew; or
   * as the screen is come to from within the questions.
   */
  readonly when: 'from the start' | 'meanwhile' | 'on loading' | 'on the way';
  readonly touches?: (screen: Screen) => boolean;
  readonly strike?: (world: World) => unknown;
  readonly end?: (world: World) => unknown;
  /** Leaving is tried while the page still waits. */
  readonly waits?: true;
  readonly withoutScript?: true;
  /** Needs what Chromium has around its engine: see scripts/programs.mjs. */
  readonly wholeBrowser?: true;
  /** What the page has to say of it. */
  readonly says?: (page: Page, screen: Screen) => Promise<void>;
}

const hasAddress = ({ address }: Screen): boolean => address !== undefined;
const isLateScreen = ({ late }: Screen): boolean => late === true;
const needsDirectory = ({ late, directory }: Screen): boolean => late === true && directory === true;
const isSaved = ({ kept }: Screen): boolean => kept === true;
const isWorries = ({ name }: Screen): boolean => name === 'worries';
const isFirst = ({ name }: Screen): boolean => name === 'start' || name === 'question';

const files =
  (which: (name: string) => boolean, answer: NonNullable<ReturnType<NonNullable<Site['answer']>>>) =>
  ({ site }: World): void => {
    site.answer = (name) => (which(name) ? answer : undefined);
  };
/** Nothing of them comes before ten seconds have passed since the first was asked for. */
const tenSecondsLate =
  (which: (name: string) => boolean) =>
  ({ site }: World): void => {
    let end: number | undefined;
    site.answer = (name) => {
      if (!which(name)) return undefined;
      end ??= Date.now() + 10_000;
      return { after: Math.max(0, end - Date.now()) };
    };
  };
const filesAreBack = ({ site }: World): void => {
  site.answer = undefined;
};
const inPage =
  (script: () => void) =>
  ({ context }: World): Promise<unknown> =>
    context.addInitScript(script);
const isPage = (name: string): boolean => name.endsWith('.html');
const isApp = (name: string): boolean => name === appScript;
const isFollowing = (name: string): boolean => name === followingFile;
const missing = { status: 404 };

/** What holds the school's own words in a page. */
const block = /(<script type="application\/json" id="school">)([^<]*)(<\/script>)/;

const rewritten = (change: (text: string) => string) => files(isPage, { rewrite: change });
const profile = (change: (json: string) => string) =>
  rewritten((html) => swap(html, block, (_, begin = '', json = '', end = '') => begin + change(json) + end));

const saysDamaged = async (page: Page): Promise<void> => {
  await expect(page.getByText(said('ui:frame.damaged'))).toBeVisible();
};

/** What this tab kept, before the page reads it. */
const trail =
  (text: string) =>
  ({ context }: World): Promise<unknown> =>
    context.addInitScript((kept) => {
      if (location.protocol !== 'http:' || sessionStorage.getItem('seen') !== null) return;
      sessionStorage.setItem('seen', 'yes');
      sessionStorage.setItem('kept', kept);
    }, text);

const saysUnreadable = async (page: Page, { name }: Screen): Promise<void> => {
  if (name === 'question' || name === 'start')
    await expect(page.getByText(said('ui:question.unreadable'))).toBeVisible();
};

/** However a script fails, the same is left; so one of them is tried on the way back as well, and within the questions. */
const scriptFaults: readonly Fault[] = [
  {
    name: 'app script: 404',
    outcome: 'reads on',
    when: 'on loading',
    strike: files(isApp, missing),
    end: filesAreBack,
  },
  ...(
    [
      ['app script: 500', { status: 500 }],
      ['app script: cut short', { cut: true }],
      ['app script: throws', { rewrite: (text: string) => `throw new Error('on purpose');${text}` }],
    ] as const
  ).map(([name, answer]): Fault => ({
    name,
    outcome: 'reads on',
    when: 'on loading',
    touches: hasAddress,
    strike: files(isApp, answer),
  })),
];

/** Another language exists in this copy alone; what fetches its words leads to a file that is not there. */
const otherLanguage = files(isApp, {
  rewrite: (script) =>
    swap(
      script,
      /Object\.entries\(Object\.assign\(\{[^{}]*\}\)\)(?=\.flatMap\(\(\[\w+,\w+\]\)=>\{let\[,\w+,\w+\]=\/\\\/\(\[\\w-\]\+\))/,
      () => `Object.entries({"../../locales/cy/ui.json":()=>import("/assets/gone.js")})`,
    ),
});

export const faults: readonly Fault[] = [
  {
    name: 'no JavaScript',
    outcome: 'reads on',
    when: 'on loading',
    touches: hasAddress,
    withoutScript: true,
    async says(page) {
      await expect(page.locator('.no-script')).toBeVisible();
    },
  },
  ...scriptFaults,
  {
    name: 'app script: 10 s late',
    outcome: 'goes on',
    when: 'from the start',
    touches: hasAddress,
    waits: true,
    strike: tenSecondsLate(isApp),
  },
  { name: 'styles: 404', outcome: 'goes on', when: 'from the start', strike: files(isStyle, missing) },
  {
    name: 'late files: 404 on loading',
    outcome: 'reads on',
    when: 'on loading',
    touches: isLateScreen,
    strike: files(isLate, missing),
    end: filesAreBack,
  },
  {
    name: 'late files: 10 s late',
    outcome: 'goes on',
    when: 'from the start',
    touches: isLateScreen,
    waits: true,
    strike: tenSecondsLate(isLate),
  },
  {
    name: 'late files: 404 on the way',
    outcome: 'says so',
    when: 'on the way',
    touches: isLateScreen,
    strike: files(isLate, missing),
    end: filesAreBack,
  },
  {
    name: 'directory: 404 on loading',
    outcome: 'reads on',
    when: 'on loading',
    touches: needsDirectory,
    strike: files((name) => directoryFiles.includes(name), missing),
    end: filesAreBack,
  },
  {
    name: 'directory: 404 on the way',
    outcome: 'says so',
    when: 'on the way',
    touches: needsDirectory,
    strike: files((name) => directoryFiles.includes(name), missing),
    end: filesAreBack,
  },
  // The first question is there without it, and what is answered waits.
  ...(
    [
      ['what follows: 404', missing],
      ['what follows: 500', { status: 500 }],
      ['what follows: cut short', { cut: true }],
    ] as const
  ).map(([name, answer]): Fault => ({
    name,
    outcome: 'stops',
    when: 'from the start',
    touches: isFirst,
    strike: files(isFollowing, answer),
    end: filesAreBack,
  })),
  {
    // Browsers remember for as long as a page is open that a script threw: there is nothing to go on from.
    name: 'what follows: throws',
    outcome: 'stops',
    when: 'from the start',
    touches: isFirst,
    strike: files(isFollowing, { rewrite: (text) => `throw new Error('on purpose');${text}` }),
  },
  {
    name: 'what follows: 10 s late',
    outcome: 'goes on',
    when: 'from the start',
    waits: true,
    touches: isFirst,
    strike: tenSecondsLate(isFollowing),
  },
  // The groups serve without it.
  ...(
    [
      ['worry search: 404', missing],
      ['worry search: cut short', { cut: true }],
    ] as const
  ).map(([name, answer]): Fault => ({
    name,
    outcome: 'goes on',
    when: 'from the start',
    touches: isWorries,
    strike: files((file) => file === worrySearch, answer),
    async says(page) {
      const field = page.getByRole('searchbox');
      // It has gone with the page that was left.
      if ((await field.count()) === 0) return;
      await field.fill('nudes');
      await expect(
        page.locator('.worries__find').getByText(said('ui:question.find.missing')).last(),
      ).toBeVisible();
      await expect(page.getByRole('button', { name: said('ui:question.find.again') })).toBeVisible();
    },
  })),
  // Saved answers cannot be shown without it.
  {
    name: 'what follows: 404 on loading',
    outcome: 'reads on',
    when: 'on loading',
    touches: isSaved,
    strike: files(isFollowing, missing),
    end: filesAreBack,
  },
  {
    name: 'late words: 404 on loading',
    outcome: 'reads on',
    when: 'on loading',
    touches: ({ name, late }) => late === true && name !== 'about',
    strike: files((name) => wordFiles.includes(name), missing),
    end: filesAreBack,
  },
  {
    name: 'late words: 404 on the way',
    outcome: 'says so',
    when: 'on the way',
    touches: ({ name, late }) => late === true && name !== 'about',
    strike: files((name) => wordFiles.includes(name), missing),
    end: filesAreBack,
  },
  {
    name: 'other language: 404',
    outcome: 'goes on',
    when: 'from the start',
    async strike(world) {
      otherLanguage(world);
      // As a reader of that language has it in every address.
      await world.context.addInitScript(() => {
        if (!location.search && location.protocol === 'http:')
          history.replaceState(history.state, '', `${location.pathname}?lng=cy`);
      });
    },
    async says(page) {
      await expect(page.getByText(said('ui:frame.unknownLanguage'))).toBeVisible();
    },
  },
  {
    name: 'offline meanwhile',
    outcome: 'goes on',
    when: 'meanwhile',
    strike: ({ context }) => context.setOffline(true),
  },
  {
    name: 'offline on the way',
    outcome: 'says so',
    when: 'on the way',
    touches: isLateScreen,
    strike: ({ context }) => context.setOffline(true),
    end: ({ context }) => context.setOffline(false),
  },
  {
    name: 'storage forbidden',
    outcome: 'goes on',
    when: 'from the start',
    strike: inPage(() => {
      for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches'])
        Object.defineProperty(globalThis, name, {
          get(): never {
            throw new DOMException('forbidden on purpose', 'SecurityError');
          },
        });
    }),
  },
  {
    name: 'storage full',
    outcome: 'goes on',
    when: 'from the start',
    strike: inPage(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full on purpose', 'QuotaExceededError');
      };
    }),
  },
  {
    name: 'crypto missing',
    outcome: 'goes on',
    when: 'from the start',
    strike: inPage(() => {
      Object.defineProperty(globalThis, 'crypto', { value: undefined });
    }),
  },
  {
    name: 'Intl missing',
    outcome: 'goes on',
    when: 'from the start',
    strike: inPage(() => {
      Object.defineProperty(globalThis, 'Intl', { value: undefined });
    }),
  },
  {
    name: 'Intl throws',
    outcome: 'goes on',
    when: 'from the start',
    strike: inPage(() => {
      function Throws(): never {
        throw new RangeError('on purpose');
      }
      for (const name of Object.getOwnPropertyNames(Intl))
        Object.defineProperty(Intl, name, { value: Throws });
    }),
  },
  {
    name: 'time zones unknown',
    outcome: 'goes on',
    when: 'from the start',
    strike: inPage(() => {
      const { DateTimeFormat } = Intl;
      Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
        construct(make, given: [string?, Intl.DateTimeFormatOptions?]) {
          if (given[1]?.timeZone !== undefined)
            throw new RangeError('Invalid time zone specified, on purpose');
          return new make(...given);
        },
      });
    }),
  },
  {
    name: 'clock: 1970',
    outcome: 'goes on',
    when: 'from the start',
    strike: ({ page }) => page.clock.setFixedTime(0),
  },
  {
    name: 'clock: 2099',
    outcome: 'goes on',
    when: 'from the start',
    strike: ({ page }) => page.clock.setFixedTime(new Date('2099-12-31T23:59:59Z')),
  },
  {
    name: 'two tabs',
    outcome: 'goes on',
    when: 'meanwhile',
    async strike({ context, page }) {
      const other = await context.newPage();
      await walk(other, 'young', [{ danger_now: 'no' }, { imminent_sig_harm: 'no' }]);
      // A tab behind another draws once a second.
      await page.bringToFront();
    },
    async says(page, { kept }) {
      if (kept && !page.url().startsWith(neutralPage)) {
        // What this tab keeps is its own.
        const before = await heading(page).innerText();
        await page.reload();
        await expect(heading(page)).toHaveText(before);
      }
      const other = page
        .context()
        .pages()
        .find((one) => one !== page);
      await expect(other?.getByRole('heading', { level: 1 }) ?? page.locator('none')).toHaveText(
        said('questions:audience.title', 'young'),
      );
    },
  },
  {
    name: 'deployed meanwhile',
    outcome: 'goes on',
    when: 'meanwhile',
    strike({ site }) {
      site.folder = nextVersion();
    },
  },
  {
    name: 'back and forward cache',
    outcome: 'goes on',
    when: 'meanwhile',
    wholeBrowser: true,
    // Browsers keep no page that was answered with an error.
    touches: ({ name }) => name !== 'not found',
    async strike({ page }) {
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.documentElement.dataset['restored'] = String(persisted);
        });
      });
      await page.goto('/icon.svg');
      // Quicker than loading it would be, and with all that was in memory.
      await page.goBack({ waitUntil: 'commit' });
      await expect(page.locator('html[data-restored=true]')).toBeAttached();
    },
  },
  {
    name: 'profile: cut short',
    outcome: 'goes on',
    when: 'from the start',
    strike: profile((json) => json.slice(0, json.length / 2)),
    says: saysDamaged,
  },
  {
    name: 'profile: other shape',
    outcome: 'goes on',
    when: 'from the start',
    strike: profile((json) => json.replace('"people":', '"folk":')),
    says: saysDamaged,
  },
  {
    name: 'profile: gone',
    outcome: 'goes on',
    when: 'from the start',
    strike: rewritten((html) => swap(html, block, () => '')),
  },
  {
    name: 'trail: no JSON',
    outcome: 'goes on',
    when: 'from the start',
    touches: hasAddress,
    strike: trail('{"flowVersion":"1.0.0","trail":[{"page"'),
    says: saysUnreadable,
  },
  {
    name: 'trail: other version',
    outcome: 'goes on',
    when: 'from the start',
    touches: hasAddress,
    strike: trail('{"flowVersion":"0.0.1","trail":[{"page":"danger_now","answers":{"danger_now":"no"}}]}'),
    says: saysUnreadable,
  },
  {
    name: 'trail: nonsense',
    outcome: 'goes on',
    when: 'from the start',
    touches: hasAddress,
    strike: trail(
      '{"flowVersion":"1.0.0","trail":[{"page":"__proto__","answers":{"danger_now":{}}},null,7]}',
    ),
    says: saysUnreadable,
  },
];
