/** Keeping a copy on the device, with a simulated browser. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import words from '../../../locales/en/keep.json' with { type: 'json' };
import { makeWords } from '../../../src/i18n/makeWords.ts';
import { VoiceProvider } from '../../../src/i18n/VoiceProvider.tsx';
import type { Voice } from '../../../flows/vocabulary/questions.ts';
import { makeKeeper, type CopyStorage } from '../../../src/offline/keeper.ts';
import { NavigationProvider } from '../../../src/navigation/Navigation.tsx';
import { KeepCopy } from '../../../src/screens/About/KeepCopy.tsx';

/** What becomes of a worker that is registered. */
type Fate = 'works' | 'file missing' | 'refused' | 'ends itself';

class Worker extends EventTarget {
  state = 'installing';
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** The parts of a browser that keep copies. */
function device(fate: Fate, { stuck = false }: { readonly stuck?: boolean } = {}) {
  const cached = new Set(['of-somebody-else']);
  const asked: string[] = [];
  let active: Worker | undefined;
  let registered = false;

  const registration = (worker?: Worker) => ({
    installing: worker,
    waiting: null,
    active,
    unregister: () => {
      if (!stuck) [active, registered] = [undefined, false];
      return Promise.resolve(!stuck);
    },
  });
  const install = (worker: Worker): void => {
    cached.add('next-step-precache-v2');
    if (fate === 'file missing') {
      registered = false;
      worker.become('redundant');
      return;
    }
    active = worker;
    if (fate === 'ends itself') {
      cached.delete('next-step-precache-v2');
      [active, registered] = [undefined, false];
    }
    worker.become('activated');
  };
  const methods = {
    workers: {
      getRegistration: () => Promise.resolve(registered ? registration() : undefined),
      register: (address: string, options: object) => {
        asked.push(`${address} ${JSON.stringify(options)}`);
        if (fate === 'refused') return Promise.reject(new Error('not here'));
        const worker = new Worker();
        registered = true;
        setTimeout(() => install(worker));
        return Promise.resolve(registration(worker));
      },
    },
    caches: {
      keys: () => Promise.resolve([...cached]),
      delete: (name: string) => Promise.resolve(!stuck && cached.delete(name)),
    },
  } as unknown as CopyStorage;
  return { methods, asked, left: () => ({ registered, cached: [...cached] }) };
}

const nothing = { registered: false, cached: ['of-somebody-else'] };

describe('the keeper', () => {
  test('looks without leaving anything', async () => {
    const { methods, asked, left } = device('works');
    expect(await makeKeeper(methods).isKept()).toBe(false);
    expect([asked, left()]).toEqual([[], nothing]);
  });

  test('keeps, and asks the server for a new worker each time', async () => {
    const { methods, asked, left } = device('works');
    const keeper = makeKeeper(methods);
    expect(await keeper.keep()).toBe(true);
    expect(asked).toEqual(['/sw.js {"scope":"/","updateViaCache":"none"}']);
    expect(await keeper.isKept()).toBe(true);
    expect(left().registered).toBe(true);
  });

  test.each(['file missing', 'refused', 'ends itself'] as const)(
    'leaves nothing of a try that failed: %s',
    async (fate) => {
      const { methods, left } = device(fate);
      const keeper = makeKeeper(methods);
      expect(await keeper.keep()).toBe(false);
      expect(await keeper.isKept()).toBe(false);
      expect(left()).toEqual(nothing);
    },
  );

  test('removes what is ours and nothing else', async () => {
    const { methods, left } = device('works');
    const keeper = makeKeeper(methods);
    await keeper.keep();
    expect(await keeper.remove()).toBe(true);
    expect(left()).toEqual(nothing);
  });

  test.each([
    { workers: undefined, caches: device('works').methods.caches },
    { workers: device('works').methods.workers, caches: undefined },
  ])('says that a browser keeps no copies', async (methods) => {
    const keeper = makeKeeper(methods);
    expect(keeper.supported).toBe(false);
    expect([await keeper.isKept(), await keeper.keep(), await keeper.remove()]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('gives the address through the one policy that pages allow, made once', async () => {
    const createPolicy = vi.fn((_name: string, rules: { createScriptURL: (address: string) => string }) => ({
      createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}`,
    }));
    vi.stubGlobal('trustedTypes', { createPolicy });
    const { methods, asked } = device('works');
    await makeKeeper(methods).keep();
    await makeKeeper(methods).keep();
    vi.unstubAllGlobals();
    expect(asked.map((one) => one.split(' {')[0])).toEqual(['trusted /sw.js', 'trusted /sw.js']);
    expect(createPolicy).toHaveBeenCalledOnce();
    const [name, rules] = createPolicy.mock.calls[0] ?? [];
    expect([name, rules?.createScriptURL('https://elsewhere.example/sw.js')]).toEqual(['sw', '/sw.js']);
  });
});

describe('the offer', () => {
  const methods = vi.fn<() => CopyStorage>();
  beforeEach(() => {
    methods.mockReturnValue({ workers: undefined, caches: undefined });
    vi.stubGlobal(
      'navigator',
      new Proxy(navigator, {
        has: (target, name) =>
          name === 'serviceWorker' ? Boolean(methods().workers) : Reflect.has(target, name),
        get: (target, name): unknown =>
          name === 'serviceWorker' ? methods().workers : Reflect.get(target, name, target),
      }),
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  const on = (fate: Fate, options?: { readonly stuck?: boolean }) => {
    const made = device(fate, options);
    methods.mockReturnValue(made.methods);
    vi.stubGlobal('caches', made.methods.caches);
    return made;
  };
  const open = ({
    voice = 'staff',
    base = '',
    shared = false,
  }: { voice?: Voice; base?: string; shared?: boolean } = {}) => {
    const user = userEvent.setup();
    render(
      <I18nextProvider i18n={makeWords()}>
        <NavigationProvider base={base} shared={shared}>
          <VoiceProvider voice={voice}>
            <KeepCopy />
          </VoiceProvider>
        </NavigationProvider>
      </I18nextProvider>,
    );
    return { press: (name: string) => user.click(screen.getByRole('button', { name })) };
  };
  const status = (text: string) => screen.findByText(text);

  test('is made to staff and safeguarding leads', () => {
    open({ voice: 'dsl' });
    expect(screen.getByRole('button', { name: words.keep })).toBeVisible();
  });

  test.each(['parent', 'young'] as const)('is not made to a reader who is %s', async (voice) => {
    const { left } = on('works');
    open({ voice });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
    await Promise.resolve();
    expect(left()).toEqual(nothing);
  });

  test.each([
    { base: '/schools/elm', shared: false },
    { base: '', shared: true },
  ])('is not made on a site for many schools', (site) => {
    on('works');
    open(site);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('keeps when pressed, says so, and then offers to remove', async () => {
    const { left } = on('works');
    const { press } = open();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await press(words.keep);
    expect(screen.getByRole('status')).toContainElement(await status(words.kept));
    await press(words.remove);
    expect(screen.getByRole('status')).toContainElement(await status(words.removed));
    expect(left()).toEqual(nothing);
    expect(screen.getByRole('button', { name: words.keep })).toHaveFocus();
  });

  test('says when it could not be kept', async () => {
    on('file missing');
    const { press } = open();
    await press(words.keep);
    expect(await status(words.failed)).toBeVisible();
    expect(screen.getByRole('button', { name: words.keep })).toBeVisible();
  });

  test('knows what was kept earlier', async () => {
    const { methods: earlier } = on('works');
    await makeKeeper(earlier).keep();
    open();
    expect(await status(words.isKept)).toBeVisible();
    expect(screen.getByRole('button', { name: words.remove })).toBeVisible();
  });

  test('says when it could not be removed', async () => {
    const { left } = on('works', { stuck: true });
    const { press } = open();
    await press(words.keep);
    await status(words.kept);
    await press(words.remove);
    expect(await status(words.notRemoved)).toBeVisible();
    expect(screen.getByRole('button', { name: words.remove })).toBeVisible();
    expect(left().registered).toBe(true);
  });

  test('says where a browser cannot keep pages, and does nothing when pressed', async () => {
    const { press } = open();
    expect(await status(words.unsupported)).toBeVisible();
    await press(words.keep);
    expect(await status(words.unsupported)).toBeVisible();
  });
});
