import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { problemsIn } from '../../../src/directory/checkProfile.ts';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { everyService } from '../../../src/directory/everyService.ts';
import type { SchoolProfile } from '../../../src/directory/schoolProfile.ts';
import { pageWithoutSchool } from '../../../src/school/pageSchool.ts';
import { watchForLeaving } from '../../../src/leave/leave.ts';
import { keepForm } from '../../../src/screens/SetUp/unsavedForm.ts';
import { mostBytes } from '../../../src/screens/SetUp/readProfile.ts';
import { focused, openApp, stored } from '../openApp.tsx';

const files = ['westlands.json', 'examples/example-secondary.json', 'examples/example-trust-first.json'];
const read = (file: string): string => readFileSync(`schools/${file}`, 'utf8');
const serviceIds = new Set<string>(everyService.map(({ id }) => id));

let saved: Blob[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-18T10:00:00Z');
  saved = [];
  keepForm(undefined);
  // jsdom does not scroll.
  Element.prototype.scrollIntoView = () => undefined;
  // jsdom has neither, and does not follow a link to a file.
  URL.createObjectURL = (blob: Blob) => `blob:${saved.push(blob)}`;
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

type App = ReturnType<typeof openApp>;

async function openSetUp(page?: Parameters<typeof openApp>[2]): Promise<App> {
  const app = openApp('/set-up', 'en', page);
  await screen.findByRole('heading', { level: 1, name: 'Set up a school' }, { timeout: 20_000 });
  return app;
}

async function choose({ user }: App, text: string, name = 'school.json'): Promise<void> {
  await user.upload(box(/Open a file/), new File([text], name, { type: 'application/json' }));
}

/** The form with this in it. */
async function openWith(data: unknown): Promise<App> {
  const app = await openSetUp();
  await choose(app, typeof data === 'string' ? data : JSON.stringify(data));
  await screen.findByText('Your school');
  return app;
}

const press = async ({ user }: App, name: string): Promise<void> =>
  user.click(screen.getByText(name, { selector: 'button' }));

/** The box with this label. Testing Library's own search by label takes many seconds on a page of this size. */
function box(label: string | RegExp, under: HTMLElement = document.body, which = 0): HTMLElement {
  const words = within(under).getAllByText(label, { selector: 'label, label > span' }).at(which);
  /* eslint-disable testing-library/no-node-access -- from the label to its box, as the browser goes */
  const found = words?.closest('label');
  const control = found?.htmlFor ? document.getElementById(found.htmlFor) : found?.querySelector('input');
  /* eslint-enable testing-library/no-node-access */
  if (!control) throw new Error(`No box is labelled "${String(label)}".`);
  return control;
}

/** The boxes under a legend or a fold. */
function part(name: string): { readonly box: (label: string) => HTMLElement } {
  const title = screen.getByText(name, { selector: 'legend, summary' });
  // eslint-disable-next-line testing-library/no-node-access -- roles are slow to ask for on a page of this size
  const found = title.closest<HTMLElement>('fieldset, details');
  if (!found) throw new Error(`"${name}" heads no part of the form.`);
  return { box: (label) => box(label, found) };
}

/** Puts a text into a box, as a paste does, and leaves it. */
function fill(box: HTMLElement, text: string): void {
  fireEvent.input(box, { target: { value: text } });
  fireEvent.blur(box);
}

/** What is said to be wrong with a box. */
const messageOf = (box: HTMLElement): string =>
  (box.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id.endsWith('-problem'))
    // eslint-disable-next-line testing-library/no-node-access -- by the tie that is being tested
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ')
    .replace(/^Error: /, '');

async function savedFile(): Promise<unknown> {
  const last = saved.at(-1);
  if (!last) throw new Error('Nothing was saved.');
  return JSON.parse(await last.text());
}

const lead = 'Designated safeguarding lead (DSL)';

describe('beginning', () => {
  test('a file that is right is in the form, with nothing to put right', async () => {
    await openWith(read('westlands.json'));
    expect(box('Name of the school')).toHaveValue('Westlands First School');
    expect(screen.getByText('There is nothing left to put right.')).toBeVisible();
    expect(screen.queryByText(/to put right$/)).toBeNull();
    expect(part(lead).box('Phone')).toHaveValue('01905 772740');
  });

  test("this page's school, and an empty form", async () => {
    const app = await openSetUp();
    await press(app, 'Begin with Westlands First School as it is now');
    expect(box('Name of the school')).toHaveValue('Westlands First School');
    expect(screen.getByText('Your school')).toHaveFocus();
    await press(app, 'Begin with an empty form');
    expect(box('Name of the school')).toHaveValue('');
  });

  test('where the page belongs to no school, none is offered', async () => {
    await openSetUp(pageWithoutSchool);
    expect(screen.queryByText(/as it is now/)).toBeNull();
  });

  test('a file that will not do is refused with a reason, and the form keeps what it had', async () => {
    const app = await openWith(read('westlands.json'));
    fill(box('Name of the school'), 'Westlands School');
    const bad: readonly (readonly [text: string, reason: RegExp])[] = [
      [read('westlands.json').replace('[],', '[],,'), /slip in line \d+, at sign \d+/],
      ['', /This file is empty/],
      ['{"name":"next-step","version":"1"}', /not a school's file/],
      [JSON.stringify({ ...profile, headIsDsl: undefined, phone: '1' }), /older version/],
      [' '.repeat(mostBytes + 1), /too big/],
    ];
    for (const [text, reason] of bad) {
      await choose(app, text);
      expect(await screen.findByText(reason)).toBeVisible();
      expect(screen.getByText('Nothing in the form has changed.')).toBeVisible();
      expect(box('Open a file from this device')).toHaveAccessibleDescription(
        /Nothing in the form has changed/,
      );
      expect(box('Name of the school')).toHaveValue('Westlands School');
    }
  });

  test('a file of an older version says which fields are wrong, and how to fix them', async () => {
    const app = await openSetUp();
    await choose(app, JSON.stringify({ ...profile, headIsDsl: undefined, telephone: '1' }));
    const alert = await screen.findByText(/older version/);
    // eslint-disable-next-line testing-library/no-node-access -- the list beside it
    const list = within(alert.parentElement ?? alert);
    expect(list.getByText('headIsDsl')).toBeVisible();
    expect(list.getByText(/has a name we do not know: telephone/)).toBeVisible();
  });

  test('changes that are in no file are not replaced unasked', async () => {
    const app = await openWith(read('westlands.json'));
    fill(box('Name of the school'), 'Westlands School');
    await press(app, 'Begin with an empty form');
    expect(box('Name of the school')).toHaveValue('Westlands School');
    await press(app, 'Keep my changes');
    expect(box('Name of the school')).toHaveValue('Westlands School');
    await press(app, 'Begin with an empty form');
    await press(app, 'Let them go');
    expect(box('Name of the school')).toHaveValue('');
  });
});

describe('what is typed', () => {
  test('a careless paste says what to do, once the box is left', async () => {
    await openWith(read('westlands.json'));
    const pasted: readonly (readonly [label: string, text: string, message: RegExp, mended: string])[] = [
      [
        'Phone',
        ' Tel: 01905 77274O',
        /^Phone has something in it that is not a digit or a space/,
        '01905 772740',
      ],
      ['Phone', '01905 seven', /^Phone has something in it that is not a digit or a space/, '01905 772740'],
      ['Phone', '01905', /^Phone is not a whole phone number/, '01905 772740'],
      ['Phone', '01632 960123', /^Phone .*plays and films/, '01905 772740'],
      [
        'Name',
        'head@westlands.worcs.sch.uk',
        /^Name is an e-mail address.*in the e-mail box/,
        'Rosa Example',
      ],
      ['Name', '01905 772740', /^Name has no letter in it.*in the phone box/, 'Rosa Example'],
      ['E-mail', 'Rosa Example', /^E-mail is not an e-mail address/, 'a@b.org'],
    ];
    for (const [label, text, message, mended] of pasted) {
      const field = part(lead).box(label);
      fill(field, text);
      await waitFor(() => expect(messageOf(field)).toMatch(message));
      expect(field).toHaveAttribute('aria-invalid', 'true');
      fill(field, mended);
      await waitFor(() => expect(messageOf(field)).toBe(''));
    }
  });

  test('a number is tidied, and what is dialled is worked out', async () => {
    const app = await openWith(read('westlands.json'));
    const field = part('Phone 1').box('Phone');
    const e164 = '+441905772741';
    for (const [typed, reading] of [
      ['(01905) 772741', '01905 772741'],
      ['+44 1905-772741', '+44 1905 772741'],
      ['\u202a01905\u00a0772741\u202c ', '01905 772741'],
    ] as const) {
      fill(field, typed);
      expect(field).toHaveValue(reading);
      await press(app, 'Save the file');
      expect(await savedFile()).toMatchObject({ phones: [{ e164, reading, label: 'schoolOffice' }] });
    }
  });

  test('an empty form says nothing until a box is left, and then everything when it is checked', async () => {
    const app = await openSetUp();
    await press(app, 'Begin with an empty form');
    const name = box('Name of the school');
    expect(messageOf(name)).toBe('');
    fireEvent.blur(name);
    await waitFor(() => expect(messageOf(name)).toBe('Name of the school is empty. Write it here.'));
    expect(messageOf(box('Kind of school'))).toBe('');
    await press(app, 'Check the form');
    expect(messageOf(box('Kind of school'))).toBe('Kind of school is still open. Fill it in.');
    const [summary] = screen.getAllByText(/^To put right: \d+$/);
    expect(summary).toBeVisible();
    await app.user.click(screen.getByText('Phone 1: Phone is empty. Write the number, or remove it.'));
    expect(part('Phone 1').box('Phone')).toHaveFocus();
  });

  test('the name suggests the two short names', async () => {
    const app = await openSetUp();
    await press(app, 'Begin with an empty form');
    fill(box('Name of the school'), "St Mary's First School");
    expect(box('Short name for addresses')).toHaveValue('st-marys-first-school');
    expect(box('Short name in lists of services')).toHaveValue('st-marys-first-school');
  });

  test('deputies can be added and removed', async () => {
    const app = await openWith(read('westlands.json'));
    await press(app, 'Add a deputy');
    expect(part('Deputy 2').box('Name')).toHaveFocus();
    fill(part('Deputy 2').box('Name'), 'Rosa Example');
    await press(app, 'Remove: Deputy 1');
    expect(part('Deputy 1').box('Name')).toHaveValue('Rosa Example');
    expect(screen.queryByText('Deputy 2')).toBeNull();
    await press(app, 'Save the file');
    expect(await savedFile()).toHaveProperty('people.deputyDsls', [{ name: 'Rosa Example' }]);
  });

  test('offers can be added, moved and removed', async () => {
    const app = await openWith({ ...profile, offers: profile.offers.slice(0, 2) });
    await press(app, 'Add an offer');
    const offer = part('New offer');
    fill(offer.box('What it is called'), 'Walking bus');
    fill(offer.box('What it is and how to ask for it'), 'Ask the office.');
    expect(part('Walking bus').box('Short name of the offer')).toHaveValue('walking-bus');
    await press(app, 'Move up: Offer 3');
    await press(app, 'Remove: Offer 1');
    await press(app, 'Save the file');
    const { offers } = (await savedFile()) as SchoolProfile;
    expect(offers.map(({ id }) => id)).toEqual(['walking-bus', profile.offers[1]?.id]);
  });

  test('contacts of its own can be added, filled in, removed and added anew', async () => {
    const app = await openWith({
      ...profile,
      overrides: { pcso: { note: 'Ring twice.', checkedOn: '2026-11-02' } },
    });
    const [pcso, nspcc] = ['pcso', 'nspcc'].map(
      (id) => everyService.find((one) => one.id === id)?.name ?? id,
    );
    const choices = box('Choose a service', document.body, -1);
    await app.user.selectOptions(choices, nspcc ?? '');
    const adds = screen.getAllByText('Add this service', { selector: 'button' });
    await app.user.click(adds.at(-1) ?? choices);
    fill(part(nspcc ?? '').box('Web page'), 'https://example.org/nspcc');
    // The first is in a list of services.
    await app.user.click(
      screen.getAllByText(`Remove: ${pcso ?? ''}`, { selector: 'button' }).at(-1) ?? choices,
    );
    await app.user.selectOptions(box('Choose a service', document.body, -1), pcso ?? '');
    await app.user.click(screen.getAllByText('Add this service', { selector: 'button' }).at(-1) ?? choices);
    await press(app, 'Save the file');
    await press(app, 'Save the draft anyway');
    expect(await savedFile()).toHaveProperty('overrides', {
      nspcc: { url: 'https://example.org/nspcc', checkedOn: '' },
      pcso: { checkedOn: '' },
    });
  });

  test('what is taken out of a box is gone, also after a preview', async () => {
    const [offer] = profile.offers;
    const app = await openWith({
      ...profile,
      offers: [{ ...offer, attendanceBelow: 90 }],
      recordingSystem: 'CPOMS',
    });
    const attendance = part(offer?.title ?? '').box(
      'Attendance below which school gets in touch, in per cent',
    );
    fill(attendance, '');
    fill(box('Where the school records worries'), '');
    await press(app, 'Preview an advice');
    await press(app, 'Back to the form');
    await press(app, 'Save the file');
    expect(await savedFile()).toMatchObject({ recordingSystem: null });
    expect(await savedFile()).not.toHaveProperty(['offers', 0, 'attendanceBelow']);
  });

  test('the head is the lead or is not, as the names say', async () => {
    await openWith(read('westlands.json'));
    const tick = box('The head is also the safeguarding lead');
    fireEvent.click(tick);
    await waitFor(() => expect(messageOf(tick)).toMatch(/does not fit the names/));
  });

  test('an inbox that others read is no inbox of the chair alone', async () => {
    await openWith(read('westlands.json'));
    const tick = box('Only the chair reads this e-mail and answers this phone');
    fireEvent.click(tick);
    await waitFor(() => expect(messageOf(tick)).toMatch(/others at school answer that phone/));
  });

  test('a colour that is hard to read says so, with its contrast', async () => {
    await openWith(read('westlands.json'));
    const colour = box('Colour of buttons and headings');
    fill(colour, '#CFE8E6');
    await waitFor(() => expect(messageOf(colour)).toMatch(/reaches only 1\.\d+ : 1 on the page/));
    expect(screen.getAllByText(/too hard to read; 4\.5 : 1 is the least/)).not.toHaveLength(0);
    expect(screen.getByDisplayValue('#cfe8e6')).toHaveAccessibleName(
      'Pick the colour of buttons and headings',
    );
  });

  test('elsewhere, the doors of our own council have to be replaced', async () => {
    const app = await openWith({ ...profile, council: 'csc-gloucestershire' });
    const council = box('Council the school is in');
    expect(messageOf(council)).toMatch(/its own contact is needed in place of “.*Family Front Door/);
    await app.user.selectOptions(council, 'Another council');
    fill(box('Council the school is in', document.body, -1), 'West Sussex');
    await press(app, 'Save the file');
    await press(app, 'Save the draft anyway');
    expect(await savedFile()).toHaveProperty('council', 'west-sussex');
  });
});

describe('the file', () => {
  test.each(files)('%s comes out as it went in', async (file) => {
    const app = await openWith(read(file));
    await press(app, 'Save the file');
    const out = await savedFile();
    expect(out).toEqual(JSON.parse(read(file)));
    expect(problemsIn(out, serviceIds)).toEqual([]);
    expect(screen.getByText(/^Saved as (westlands|example-[a-z-]+)\.json\./)).toBeVisible();
  });

  test('with problems left it is saved as a draft, only when asked for twice, and can be opened again', async () => {
    const app = await openSetUp();
    await press(app, 'Begin with an empty form');
    await press(app, 'Save the file');
    expect(saved).toHaveLength(0);
    expect(screen.getByText(/It cannot go live like this/)).toBeVisible();
    await press(app, 'Save the draft anyway');
    const draft = JSON.stringify(await savedFile());
    await choose(app, draft);
    await waitFor(() => expect(messageOf(box('Kind of school'))).toMatch(/still open/));
    expect(screen.queryByText('Nothing in the form has changed.')).toBeNull();
  });

  test('nothing is stored, and the address stays what it was', async () => {
    const app = await openWith(read('westlands.json'));
    fill(box('Name of the school'), 'Marigold School');
    await app.user.click(screen.getByText('People', { selector: 'a' }));
    await press(app, 'Check the form');
    await press(app, 'Save the file');
    expect(stored()).not.toMatch(/Marigold/);
    expect([location.pathname, location.search, location.hash]).toEqual(['/set-up', '', '']);
    expect(JSON.stringify(history.state)).not.toMatch(/Marigold/);
  });
});

describe('closing the page', () => {
  const isWarned = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  test('warns only while there are changes that are in no file', async () => {
    const app = await openWith(read('westlands.json'));
    expect(isWarned()).toBe(false);
    fill(box('Name of the school'), 'Westlands School');
    await waitFor(() => expect(isWarned()).toBe(true));
    await press(app, 'Save the file');
    await waitFor(() => expect(isWarned()).toBe(false));
  });

  test.each([
    ['the link', (link: Element) => fireEvent.click(link)],
    [
      'Shift, three times',
      (link: Element) => {
        for (let time = 0; time < 3; time += 1)
          for (const event of [fireEvent.keyDown, fireEvent.keyUp]) event(link, { key: 'Shift' });
      },
    ],
  ])('never delays leaving by %s', async (_, leave) => {
    const warnings: boolean[] = [];
    const stop = watchForLeaving({ goTo: () => void warnings.push(isWarned()), arrivedBy: () => 'navigate' });
    const link = document.createElement('a');
    link.dataset['leave'] = '';
    document.body.append(link);
    await openWith(read('westlands.json'));
    fill(box('Name of the school'), 'Westlands School');
    await waitFor(() => expect(isWarned()).toBe(true));
    leave(link);
    expect(warnings).toEqual([false]);
    stop();
    link.remove();
    sessionStorage.clear();
    document.documentElement.hidden = false;
  });
});

describe('another page of the site', () => {
  test('does not cost what was typed', async () => {
    const app = await openWith(read('westlands.json'));
    fill(box('Name of the school'), 'Marigold School');
    await app.user.click(screen.getByText('About, privacy and sources'));
    await screen.findByText(/^About/, { selector: 'h1' });
    expect(stored()).not.toMatch(/Marigold/);
    await app.user.click(screen.getByText('Set up a school', { selector: 'a' }));
    await screen.findByText('Set up a school', { selector: 'h1' });
    expect(box('Name of the school')).toHaveValue('Marigold School');
  });
});

describe('comparing and trying', () => {
  test('lists what differs from what is live', async () => {
    const app = await openWith(read('westlands.json'));
    await press(app, 'Compare with what is live');
    expect(screen.getByText('Nothing differs.')).toBeVisible();
    fill(part(lead).box('Name'), 'Rosa Example');
    const place = await screen.findByText(`${lead}: Name`);
    // eslint-disable-next-line testing-library/no-node-access -- the line it begins
    expect(place.parentElement).toHaveTextContent(`Was: ${profile.people.dsl.name ?? ''}`);
    // eslint-disable-next-line testing-library/no-node-access -- the line it begins
    expect(place.parentElement).toHaveTextContent('Is now: Rosa Example');
  });

  test('previews an advice with the names in the form, under one heading, and comes back to the form', async () => {
    const live = profile.people.dsl.name ?? '';
    const app = await openWith(read('westlands.json'));
    fill(part(lead).box('Name'), 'Rosa Example');
    fill(part('Head teacher').box('Name'), 'Rosa Example');
    await press(app, 'Preview an advice');
    expect(await screen.findByText('Preview')).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getAllByText(/Rosa Example/)).not.toHaveLength(0);
    expect(document.body).not.toHaveTextContent(live);
    await app.user.click(box('A worry about the head'));
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(document.body).not.toHaveTextContent(live);
    await press(app, 'Back to the form');
    expect(part(lead).box('Name')).toHaveValue('Rosa Example');
    expect(focused()).toHaveTextContent('Your school');
  });

  test('no preview while a number could not be rung', async () => {
    const app = await openWith(read('westlands.json'));
    fill(part(lead).box('Phone'), '01905 x');
    await press(app, 'Preview an advice');
    expect(screen.queryByText('Preview')).toBeNull();
    expect(screen.getByText(/The preview needs these put right first/)).toBeVisible();
  });
});
