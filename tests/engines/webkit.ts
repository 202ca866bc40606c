/** WebKitGTK: its own driver and its small browser, on a screen that nobody sees. Spoken to as the W3C's WebDriver says. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './engine.ts';

/** In milliseconds. No question here takes a page long, but a page that is just going may never answer. */
const patienceForAnswers = { usual: 2_000, most: 16_000 };

export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** @param folder for what the browser needs while it runs. */
export async function openWebKit(programs: WebKitPrograms, folder: string): Promise<Driver> {
  const screen = spawn(
    programs.screen,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [number] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${number.toString().trim()}`,
      XDG_RUNTIME_DIR: folder,
      XDG_DATA_HOME: folder,
      XDG_CACHE_HOME: folder,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });

  const call = async (method: string, path: string, body?: unknown, patience = 60_000): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(patience),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { readonly value: unknown };
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const { sessionId } = (await patiently(() =>
    call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          // Otherwise it waits for pages that are meant never to come.
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
        },
      },
    }),
  )) as { readonly sessionId: string };
  const session = (method: string, path: string, body?: unknown, patience?: number): Promise<unknown> =>
    call(method, `/session/${sessionId}${path}`, body, patience);
  const tell = async (path: string, body: unknown): Promise<void> => {
    await session('POST', path, body);
  };
  let patience = patienceForAnswers.usual;
  /**
   * The driver goes on with a question that nobody waits for any more. On a busy machine each would stand in the way of the next,
   * and none be answered in time; so each waits twice as long as one that was not answered.
   */
  const ask = async (expression: string): Promise<unknown> => {
    const body = { script: `return (${expression})`, args: [] };
    try {
      const answer = await session('POST', '/execute/sync', body, patience);
      patience = patienceForAnswers.usual;
      return answer;
    } catch (error) {
      const unanswered = error instanceof DOMException && error.name === 'TimeoutError';
      if (unanswered) patience = Math.min(patience * 2, patienceForAnswers.most);
      throw error;
    }
  };
  const act = (actions: unknown): Promise<void> => tell('/actions', { actions });

  return {
    goTo: (url) => tell('/url', { url }),
    ask,
    pressAt: (x, y) =>
      act([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
    key: (key) => act([keyboard([codes[key]])]),
    type: (text) => act([keyboard(text.split(/(?:)/u))]),
    resize: (width, height) => tell('/window/rect', { width, height }),
    back: () => tell('/back', {}),
    forward: () => tell('/forward', {}),
    close: async () => {
      await session('DELETE', '').catch(() => undefined);
      await Promise.all([driver, screen].map(ended));
    },
  };
}

const codes = { Shift: '\uE008', Tab: '\uE004', Enter: '\uE007' } as const;

const keyboard = (values: readonly string[]) => ({
  type: 'key',
  id: 'keys',
  actions: values.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]),
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** The driver takes a moment before it listens. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1)
    try {
      return await work();
    } catch (error) {
      if (tries === 50 || !(error instanceof TypeError)) throw error;
      await wait(100);
    }
}

async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return;
  const end = once(process, 'exit');
  process.kill();
  await end;
}
