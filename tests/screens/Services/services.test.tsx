/** The list of services as readers use it: typing, narrowing, keeping, and leaving no trace. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { preload } from '../../../src/lazyPages.ts';
import { servicesHere } from '../../../src/screens/Services/servicesHere.ts';
import { focused, heading, openApp, stored } from '../openApp.tsx';
import { ring } from '../../numbers.ts';

/** Looking through a long page by role takes jsdom a second or more. */
const patience = { timeout: 20_000 };

const everyone = servicesHere(profile);

beforeAll(() => Promise.all(['/services', '/services/childline'].map(preload)));

const print = vi.fn();
const saved: { name: string; blob: Blob }[] = [];
const revoked = vi.fn();
/** Each file has an address of its own, as an earlier test's may be let go of during a later one. */
const blobs: Blob[] = [];

beforeEach(() => {
  sessionStorage.clear();
  Element.prototype.scrollIntoView = vi.fn();
  print.mockReset();
  revoked.mockReset();
  saved.length = 0;
  vi.stubGlobal('print', print);
  // jsdom makes no addresses for files and saves none.
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
    revokeObjectURL: revoked,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs[Number(this.href.slice('blob:'.length)) - 1];
    if (blob) saved.push({ name: this.download, blob });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const box = (): HTMLElement => screen.getByRole('searchbox', { name: 'What is it about?' });
/** All at once, as somebody pastes; a key at a time takes jsdom long. */
async function write(user: ReturnType<typeof openApp>['user'], words: string): Promise<void> {
  await user.clear(box());
  await user.paste(words);
}
const field = (name: string): HTMLElement => screen.getByLabelText(name);
const names = (): readonly (string | null)[] =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const linkNames = (within_: HTMLElement): readonly (string | null)[] =>
  within(within_)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
const found = (count: number) =>
  screen.findByRole('heading', { level: 2, name: `Services found: ${count}` }, patience);
const shownCount = (): number =>
  Number(screen.getByRole('heading', { name: /^Services found: / }).textContent.replace(/\D/g, ''));
const sectionOf = (name: string): HTMLElement => {
  // eslint-disable-next-line testing-library/no-node-access -- the section has no name of its own
  const section = screen.getByRole('heading', { level: 2, name }).parentElement;
  if (!section) throw new Error(`Nothing is around ${name}.`);
  return section;
};

/** The list, opened by its address as staff open it. */
async function openList(search = '') {
  const app = openApp(`/services${search}`);
  await screen.findByRole('searchbox', {}, patience);
  return app;
}

/** As far as the question after who is asking; the worry is not asked yet. */
async function answerAs(choice: string, role: RegExp | string) {
  const app = openApp();
  await app.follow(choice);
  await app.answer('No');
  if (choice.includes('parent')) await app.press('Go on to the questions');
  await app.answer('No');
  await app.answer(role);
  return app;
}
const asParent = () => answerAs('I am a parent or carer', /^Parent or carer/);
const asTeacher = () => answerAs('I work or volunteer with children', /^Teacher, or/);
async function toList(app: { follow: (name: string) => Promise<void> }) {
  await app.follow('Find help');
  await screen.findByRole('searchbox', {}, patience);
}

describe('the list', () => {
  test('begins with all services by name, ten at a time', async () => {
    await openList();
    expect(heading('Find help')).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: `All services: ${everyone.length}` })).toBeVisible();
    expect(names()).toEqual(everyone.slice(0, 10).map(({ name }) => name));
    expect(document.title).toBe('Find help – Next Step');
  });

  test('shows ten more, and takes the reader to the first of them', async () => {
    const { press } = await openList();
    await press('Show 10 more');
    expect(names()).toHaveLength(20);
    expect(focused()).toHaveTextContent(everyone[10]?.name ?? 'none');
  });

  test('says how many more there are at its end', async () => {
    const { press } = await openList('?area=near&who=child');
    const count = shownCount();
    expect(count).toBeGreaterThan(20);
    expect(count).toBeLessThan(40);
    for (let shown = 10; shown < count; shown += 10) await press(`Show ${Math.min(10, count - shown)} more`);
    expect(names()).toHaveLength(count);
    expect(screen.queryByRole('button', { name: /^Show \d+ more/ })).toBeNull();
  });
});

describe('typing', () => {
  test('a name finds it, and nothing that is spelt nearly so', async () => {
    const { user } = await openList();
    await user.type(box(), 'sane');
    await found(1);
    expect(names()).toEqual(['SANEline']);
  });

  test('a sentence finds the kinds of worry above the services', async () => {
    const { user } = await openList();
    await write(user, 'my dad hits my mum');
    await found(19);
    expect(linkNames(sectionOf('Kinds of worry that fit'))).toEqual(['Domestic abuse', 'Being hit or hurt']);
    expect(screen.getByRole('link', { name: 'Domestic abuse' })).toHaveAttribute(
      'href',
      '/topics/domestic-abuse',
    );
    expect(names().slice(0, 2)).toEqual([
      'Family Front Door',
      "West Mercia Women's Aid, Worcestershire helpline",
    ]);
  });

  test('what the school offers comes before other services', async () => {
    const { user } = await openList();
    await write(user, 'bereavement');
    await found(6);
    const offers = sectionOf('What the school offers');
    expect(offers).toHaveTextContent('Someone to talk to');
    const list = screen.getByRole('heading', { name: 'Services found: 6' });
    expect(offers.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('an old name says that nobody is sent there now, and leads to who does the work', async () => {
    const { user } = await openList();
    await write(user, 'babcock');
    await found(5);
    const note = screen.getByText(/You may be looking for “Babcock Prime educational welfare team”/);
    expect(note).toHaveTextContent('We do not send people there now.');
    expect(note).toHaveTextContent(
      "Ring the council's Children Missing Education team or its attendance helpline.",
    );
    for (const [name, id] of [
      ['Children Missing Education team, Worcestershire', 'wcc-cme'],
      ['School attendance helpline, Worcestershire', 'worcestershire-attendance-helpline'],
    ] as const)
      for (const link of screen.getAllByRole('link', { name }))
        expect(link).toHaveAttribute('href', `/services/${id}`);
    expect(names()[0]).toBe('Children Missing Education team, Worcestershire');
  });

  test('is announced to screen readers once typing stops', async () => {
    const { user } = await openList();
    const status = screen.getAllByRole('status')[0];
    expect(status).toHaveTextContent(/^$/);
    await write(user, 'bereavement');
    await waitFor(
      () => expect(status).toHaveTextContent('Services found: 6. Kinds of worry that fit: 1.'),
      patience,
    );
  });

  test('Enter sends nothing and changes nothing', async () => {
    const { user } = await openList();
    await write(user, 'sane');
    await user.keyboard('{Enter}');
    await found(1);
    expect(fireEvent.submit(screen.getByRole('search')), 'the browser does nothing').toBe(false);
    expect(location.pathname + location.search).toBe('/services');
    expect(box()).toHaveValue('sane');
  });

  test('the box has no name and is not remembered, so that no address or form history holds the words', async () => {
    await openList();
    expect(box()).not.toHaveAttribute('name');
    expect(box()).toHaveAttribute('autocomplete', 'off');
    expect(screen.getByRole('search')).toContainElement(box());
  });
});

describe('filters', () => {
  test('narrow the list at once, best help first, and are cleared again', async () => {
    const { user, press } = await openList();
    await user.selectOptions(field('Kind of worry'), 'When somebody has died');
    await found(6);
    expect(names()[0]).toBe('Footsteps');
    await user.selectOptions(field('Who needs the help?'), 'A child or young person');
    await found(5);
    await press('Clear all filters');
    expect(screen.getByRole('heading', { name: `All services: ${everyone.length}` })).toBeVisible();
    expect(focused()).toHaveTextContent(/^All services/);
    expect(screen.queryByRole('button', { name: 'Clear all filters' })).toBeNull();
  });

  test('narrow what was typed, and the other way round', async () => {
    const { user } = await openList();
    await write(user, 'bereavement');
    await user.selectOptions(field('Where?'), 'Here in Worcestershire');
    await found(2);
    expect(names()).toEqual(expect.arrayContaining(['Footsteps', 'Touchstones Child Bereavement Support']));
  });

  test('by opening hours, ways in and the school’s headings are ticked', async () => {
    const { user } = await openList();
    for (const name of ['Open now', 'Through a doctor (GP)', 'Specialist support']) {
      const box = screen.getByRole('checkbox', { name });
      await user.click(box);
      const count = shownCount();
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(everyone.length);
      await user.click(box);
      expect(screen.getByRole('heading', { name: `All services: ${everyone.length}` })).toBeVisible();
    }
  });

  test('stay while a service is looked at', async () => {
    const { user, follow } = await openList();
    await user.selectOptions(field('Kind of worry'), 'When somebody has died');
    await write(user, 'childline');
    await found(1);
    await follow('Childline');
    await screen.findByRole('heading', { level: 1, name: 'Childline' }, patience);
    act(() => history.back());
    await found(1);
    expect(box()).toHaveValue('childline');
    expect(field('Kind of worry')).toHaveDisplayValue('When somebody has died');
  });

  test('are gone once somebody starts again', async () => {
    const app = await openList();
    await write(app.user, 'sexting');
    await app.follow('Next Step');
    await app.follow('I work or volunteer with children');
    await toList(app);
    expect(box()).toHaveValue('');
    expect(screen.getByRole('heading', { name: `All services: ${everyone.length}` })).toBeVisible();
  });
});

describe('nothing found', () => {
  test('leads to fewer words, fewer filters and people', async () => {
    const { user, press } = await openList('?topic=bereavement');
    await write(user, 'xqzvwk');
    expect(await screen.findByRole('heading', { level: 2, name: 'Nothing found' }, patience)).toBeVisible();
    const people = screen.getByRole('main');
    for (const number of ['01905 772740', ring.frontDoor.reading, ring.outOfHours.reading])
      expect(people).toHaveTextContent(number);
    expect(people).not.toHaveTextContent(/Rachel|Paula/);
    await press('Clear the words');
    expect(focused()).toHaveTextContent('Services found: 6');
  });

  test('tells a young person to tell a teacher, and puts Childline first', async () => {
    const app = openApp();
    await app.follow('I am a child or young person');
    await toList(app);
    await write(app.user, 'xqzvwk');
    expect(await screen.findByText(/Tell a teacher you trust/, {}, patience)).toBeVisible();
    expect(names()).toEqual(['Childline', 'Family Front Door', 'Emergency Duty Team']);
  });
});

describe('a link for colleagues', () => {
  test('holds the filters and never the words', async () => {
    const { user, press } = await openList();
    const copying = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.selectOptions(field('Kind of worry'), 'When somebody has died');
    await user.selectOptions(field('How old is the child?'), '7 to 9');
    await write(user, 'my secret words');
    await screen.findByRole('heading', { level: 2, name: /found/ }, patience);
    await write(user, 'grief');
    await screen.findByRole('heading', { level: 2, name: /^Services found: \d$/ }, patience);
    await press('Copy a link to this list');
    expect(copying).toHaveBeenCalledExactlyOnceWith(`${location.origin}/services?topic=bereavement&age=7_9`);
    expect(await screen.findByText('The link is copied. You can paste it now.')).toBeVisible();
    expect(location.search).toBe('');
  });

  test('is shown for manual copying if the clipboard does not work', async () => {
    const { press } = await openList('?topic=bereavement');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await press('Copy a link to this list');
    expect(await screen.findByRole('textbox', { name: 'Link to this list' })).toHaveValue(
      `${location.origin}/services?topic=bereavement`,
    );
  });

  test('opens the list as it was', async () => {
    await openList('?topic=bereavement&age=7_9&who=child&lng=en');
    expect(screen.getByRole('heading', { name: 'Services found: 5' })).toBeVisible();
    expect(field('How old is the child?')).toHaveDisplayValue('7 to 9');
    expect(screen.queryByText(/Part of this link/)).toBeNull();
  });

  test('says so where part of it is not known, and keeps the rest', async () => {
    await openList('?topic=bereavement&topic=__proto__&who=anybody');
    await found(6);
    expect(screen.getByText('Part of this link is not known any more.')).toBeVisible();
  });

  test.each([['?q=my+dad+hits+my+mum'], ['?words=sane'], ['?search=sane']])(
    'no words are ever taken from %s',
    async (search) => {
      await openList(search);
      expect(box()).toHaveValue('');
      expect(screen.getByRole('heading', { name: `All services: ${everyone.length}` })).toBeVisible();
    },
  );
});

describe('parents and young people', () => {
  test('leave nothing of their search in address, title, storage or history', async () => {
    const app = openApp();
    await app.follow('I am a parent or carer');
    const address = location.href;
    await toList(app);
    await app.user.selectOptions(field('Kind of worry'), 'When somebody has died');
    await write(app.user, 'grief');
    expect([location.href, document.title]).toEqual([address, 'Next Step']);
    expect(JSON.stringify(history.state)).not.toMatch(/grief|bereavement|services/);
    expect(stored()).not.toMatch(/grief|bereavement/);
    expect(screen.queryByRole('button', { name: /Copy a link/ })).toBeNull();
  });

  test('see first what they can use themselves', async () => {
    const app = openApp();
    await app.follow('I am a parent or carer');
    await toList(app);
    expect(field('Who needs the help?')).toHaveDisplayValue('A parent or carer');
    expect(screen.queryByText(/Your answers have narrowed/)).toBeNull();
  });

  test('the steps of help are never shown to a child', async () => {
    const app = openApp();
    await app.follow('I am a child or young person');
    await toList(app);
    expect(screen.queryByRole('group', { name: /school's help for families/ })).toBeNull();
    expect(screen.queryByText('Specialist support')).toBeNull();
  });

  test('are warned before a paper or a file is made, and may think again', async () => {
    const app = openApp();
    await app.follow('I am a parent or carer');
    await toList(app);
    await app.press('Print this list');
    expect(print).not.toHaveBeenCalled();
    expect(screen.getByText(/Paper and saved files stay/)).toBeVisible();
    await app.press('Not now');
    expect(screen.queryByText(/Paper and saved files stay/)).toBeNull();
    await app.press('Save as a spreadsheet (CSV)');
    expect(saved).toEqual([]);
    await app.press('Save it');
    expect(saved.map(({ name }) => name)).toEqual(['list.csv']);
    await app.press('Print this list');
    await app.press('Print it');
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('from an advice', () => {
  test('the list fits what was answered, says so, and can be widened', async () => {
    const app = await asParent();
    await app.answer(/^My child,/);
    await app.answer(/^Grief after a death/);
    await app.answer(/^No, or not/);
    await toList(app);
    const note = screen.getByText(/^Your answers have narrowed this list:/);
    expect(note).toHaveTextContent('When somebody has died; A parent or carer.');
    expect(field('Kind of worry')).toHaveDisplayValue('When somebody has died');
    expect(screen.getByRole('link', { name: 'Back to your steps' })).toBeVisible();
    await app.press('Show all services instead');
    expect(screen.getByRole('heading', { name: `All services: ${everyone.length}` })).toBeVisible();
    expect(focused()).toHaveTextContent(/^All services/);
    expect(location.pathname + location.search).toBe('/questions');
  });

  test('staff get no link of it, and nothing is in the address', async () => {
    const app = await asTeacher();
    await toList(app);
    await app.user.selectOptions(field('Kind of worry'), 'When somebody has died');
    await found(6);
    expect(location.pathname + location.search).toBe('/questions');
    expect(document.title).not.toMatch(/help/i);
    expect(screen.queryByRole('button', { name: /Copy a link/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Print this list' })).toBeVisible();
  });

  test('the school is not named where the head is in question', async () => {
    const app = await asTeacher();
    await app.answer(/^The head/);
    await toList(app);
    await write(app.user, 'xqzvwk');
    await screen.findByRole('heading', { level: 2, name: 'Nothing found' }, patience);
    expect(screen.getByRole('main')).not.toHaveTextContent('01905 772740');
    await write(app.user, profile.name);
    await waitFor(() => expect(names()).not.toContain(profile.name), patience);
  });
});

describe('keeping the list', () => {
  test('as a spreadsheet holds what was found, all of it, and is let go of again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'], shouldAdvanceTime: true });
    const { press } = await openList('?topic=bereavement');
    await press('Save as a spreadsheet (CSV)');
    vi.advanceTimersByTime(60_000);
    vi.useRealTimers();
    const letGo = revoked.mock.calls.filter(([address]) => address === `blob:${blobs.length}`);
    expect(letGo).toHaveLength(1);
    const [file] = saved;
    expect(file?.name).toBe('services.csv');
    expect(file?.blob.type).toBe('text/csv;charset=utf-8');
    const text = await file?.blob.text();
    expect(text?.split('\r\n')).toHaveLength(1 + 6 + 1);
    expect(text).toMatch(/^\ufeff?Name,What it is for,Phone/);
    expect(text).toContain(ring.childline.reading);
  });

  test('on paper it has its title, the school and the date, and everything that was found', async () => {
    const { press } = await openList('?area=national');
    await press('Print this list');
    expect(print).toHaveBeenCalledOnce();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(heading('Services')).toBeVisible();
    expect(screen.getByText(new RegExp(`^${profile.name}, \\d+ \\w+ 20\\d\\d$`))).toBeVisible();
    const national = everyone.filter(({ area }) => area === 'national');
    expect(national.length).toBeGreaterThan(20);
    expect(names()).toEqual(national.map(({ name }) => name));
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(names()).toHaveLength(10);
    expect(heading('Find help')).toBeVisible();
  });

  test('on paper it is named after the worry it is for', async () => {
    await openList('?topic=bereavement');
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(heading('Services for: When somebody has died')).toBeVisible();
  });
});
