/**
 * One browser window, driven the same way whatever is behind it. What a person does is a press or a key; what stands on
 * the screen is asked of the page.
 */
import { setTimeout as wait } from 'node:timers/promises';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** What each engine does in its own way. */
export interface Driver {
  /** Sets off and does not wait. */
  readonly goTo: (address: string) => Promise<void>;
  /** The value of an expression in the page, as JSON can carry it. Throws while the page is being changed. */
  readonly ask: (expression: string) => Promise<unknown>;
  readonly pressAt: (x: number, y: number) => Promise<void>;
  readonly key: (key: 'Shift' | 'Tab' | 'Enter') => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** As the browser's own buttons do; nothing happens where there is nowhere to go. */
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  /** Ends the browser as a person does, so that it writes what it means to keep. */
  readonly close: () => Promise<void>;
}

/** What somebody sees who looks over a shoulder. */
export interface Seen {
  readonly address: string;
  readonly title: string;
  /** Nothing while the page is hidden: `innerText` alone would still tell. */
  readonly text: string;
}

const patience = 30_000;
/** A page that goes on loading for longer is looked at as it is. */
const patienceForMore = 4_000;
/** What WebKitGTK shows where one page was asked for while another was on its way. */
export const crossed = 'Operation was cancelled';
const look = `JSON.stringify({
  address: location.href,
  title: document.title,
  text: document.body && document.body.getClientRects().length > 0 ? document.body.innerText.trim() : '',
  state: document.readyState,
})`;

/** CSS of something on the page, and its words where that is not enough. */
export type Thing = string | readonly [css: string, words: string];

const pointOf = (thing: Thing): string => {
  const [css, words] = typeof thing === 'string' ? [thing, null] : thing;
  return `(() => {
    if (!document.documentElement.classList.contains('alive')) return null;
    const words = ${JSON.stringify(words)};
    const plain = (text) => text.replace(/\\s+/g, ' ').trim();
    const found = [...document.querySelectorAll(${JSON.stringify(css)})].find((one) =>
      one.getClientRects().length > 0 && (words === null || plain(one.textContent) === words));
    if (!found) return null;
    found.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = found.getClientRects()[0];
    return JSON.stringify([left + width / 2, top + height / 2]);
  })()`;
};

export class Browser {
  private readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  /** Asks again where a page that was still on its way came instead. */
  async open(address: string): Promise<void> {
    for (let tries = 0; tries < 3; tries += 1) {
      // So that the page there was is not taken for the one that comes.
      await this.until(`(() => { window.old = true; return 'marked'; })()`, 'no page to leave');
      await this.driver.goTo(address);
      await this.until(`window.old ? null : 'new'`, `no ${address}`);
      const now = (await this.settled()).at(-1);
      if (now?.address === address && now.text !== crossed) return;
    }
  }

  ask = async (expression: string): Promise<unknown> => this.driver.ask(expression);

  /** Presses it as soon as it is there and the page listens. */
  async press(thing: Thing): Promise<void> {
    const point = await this.restingPoint(thing);
    const [x = 0, y = 0] = JSON.parse(point) as number[];
    await this.driver.pressAt(x, y);
  }

  async type(thing: Thing, text: string): Promise<void> {
    await this.press(thing);
    await this.driver.type(text);
  }

  async keys(key: 'Shift' | 'Tab' | 'Enter', times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.driver.key(key);
  }

  resize = async (width: number, height: number): Promise<void> => this.driver.resize(width, height);

  /** Waits until there is such a thing on the page. */
  async find(thing: Thing): Promise<void> {
    await this.until(pointOf(thing), `no ${String(thing)}`);
  }

  has = async (thing: Thing): Promise<boolean> => typeof (await this.driver.ask(pointOf(thing))) === 'string';

  /** Waits until the page says that and nothing else: after leaving it is blank until another has come. */
  async reads(text: string): Promise<void> {
    await this.until(
      `document.body && document.body.innerText.trim() === ${JSON.stringify(text)} ? 'it does' : null`,
      `not "${text}"`,
    );
  }

  /** Waits until the page gives another answer. */
  async changed(expression: string, before: unknown): Promise<void> {
    const known = JSON.stringify(before);
    await this.until(
      `(() => { const now = ${expression}; return now === null || now === ${known} ? null : 'changed'; })()`,
      'nothing new',
    );
  }

  async back(): Promise<readonly Seen[]> {
    await this.driver.back();
    return this.settled();
  }

  async forward(): Promise<readonly Seen[]> {
    await this.driver.forward();
    return this.settled();
  }

  async seen(): Promise<Seen> {
    const all = await this.settled();
    const last = all.at(-1);
    if (!last) throw new Error('The page never came to rest.');
    return last;
  }

  close = async (): Promise<void> => this.driver.close();

  /** A list that is still growing moves its items. */
  private async restingPoint(thing: Thing): Promise<string> {
    let point = '';
    for (;;) {
      const now = await this.until(pointOf(thing), `no ${String(thing)} to press`);
      if (now === point) return now;
      point = now;
      await wait(40);
    }
  }

  /** Everything that could be seen until the page came to rest. */
  private async settled(): Promise<readonly Seen[]> {
    const all: Seen[] = [];
    let same = 0;
    const end = Date.now() + patienceForMore;
    while (Date.now() < end) {
      const now = await this.lookNow();
      if (now) {
        const before = all.at(-1);
        same = before && JSON.stringify(before) === JSON.stringify(now.seen) && now.done ? same + 1 : 0;
        all.push(now.seen);
        // A blank page may be one that another is about to replace.
        if (same >= (now.seen.text === '' ? 12 : 3)) return all;
      }
      await wait(40);
    }
    return all;
  }

  private async lookNow(): Promise<{ seen: Seen; done: boolean } | undefined> {
    try {
      const { state, ...seen } = JSON.parse(String(await this.driver.ask(look))) as Seen & { state: string };
      return { seen, done: state === 'complete' };
    } catch {
      // Between two pages there is nobody to ask.
      return undefined;
    }
  }

  private async until(expression: string, complaint: string): Promise<string> {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      const value = await this.driver.ask(expression).catch(() => null);
      if (typeof value === 'string') return value;
      await wait(40);
    }
    throw new Error(`${complaint} on the page that says: ${(await this.seen()).text.slice(0, 300)}`);
  }
}
