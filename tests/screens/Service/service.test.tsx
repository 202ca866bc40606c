/* eslint-disable testing-library/no-node-access -- whole pages are looked at: every link, every heading */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mayShow, needsInstead } from '../../../src/directory/directory.ts';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { everyService } from '../../../src/directory/everyService.ts';
import { noSchool } from '../../../src/directory/noSchool.ts';
import { overrideOf } from '../../../src/directory/overridden.ts';
import type { SchoolProfile } from '../../../src/directory/schoolProfile.ts';
import { reachableAt } from '../../../src/contacts/openingOf.ts';
import { neverLinked, neverShown } from '../../../provenance/never-shown.ts';
import { heading, openApp } from '../openApp.tsx';
import { service, showCard, showService } from './showingService.tsx';
import { ring } from '../../numbers.ts';

/** Times of the day are those of London, in winter. */
const at = (when: string): void => {
  vi.setSystemTime(`${when}:00Z`);
};
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at('2026-11-25T10:00');
});
afterEach(() => vi.useRealTimers());

const text = (): string => document.body.textContent;
/** What is on the page and behind its links and boxes. */
const everything = (): string =>
  [text(), ...[...document.links].map(({ href }) => decodeURIComponent(href)), message()].join(' ');
const hrefs = (): string[] => screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
const numbers = (): string[] => hrefs().filter((href) => /^(tel|sms):/.test(href));
const link = (name: string | RegExp): HTMLElement => screen.getByRole('link', { name });
const message = (): string => screen.queryByLabelText<HTMLTextAreaElement>('The message')?.value ?? '';

describe('a service we have checked', () => {
  it('says what it is for, and its number is the first thing to tap', () => {
    showService('childline');
    expect(heading('Childline')).toBeVisible();
    expect(screen.getByText(/You can talk to a counsellor about anything/)).toBeVisible();
    expect(numbers()).toEqual([ring.childline.href]);
    expect(link('Ring 0800 1111 Childline')).toBeVisible();
    expect(link('Open childline.org.uk Childline')).toHaveAttribute('rel', 'noreferrer external');
    expect(screen.getByText('You can also chat with somebody on their website.')).toBeVisible();
    expect(screen.getByText('We checked this on 21 November 2026.')).toBeVisible();
  });

  it('says who may use it, where, how and at what cost', () => {
    showService('childline');
    const rows = screen.getAllByRole('definition').map((row) => row.textContent.trim());
    expect(rows).toEqual([
      'children and young people',
      'Up to 18',
      'The whole country',
      'People can get in touch themselves.',
      'Free',
    ]);
  });

  it('leads to the topics it helps with, to all services and to all topics', () => {
    showService('childline');
    expect(link('Bullying, also online')).toHaveAttribute('href', '/topics/bullying-cyberbullying');
    expect(hrefs()).toEqual(expect.arrayContaining(['/services', '/topics']));
  });

  it('shows staff its heading, when it is due for a check and where it was read', () => {
    showService('nspcc');
    expect(screen.getByText(/^In the school's help for families:/)).toHaveTextContent('Specialist support');
    expect(screen.getByText(/To be checked again by 21 (February|May) 2027/)).toBeVisible();
    expect(screen.getByText('safeguardingtool.nspcc.org.uk')).toBeVisible();
    expect(text()).not.toContain('https://safeguardingtool');
  });

  it('says which languages are spoken', () => {
    showService('opoka');
    expect(screen.getByText('English, Polish')).toBeVisible();
  });

  it('goes by names people may still know', () => {
    showService('early-help-family-support');
    expect(screen.getByText(/^You may know it as:/)).toHaveTextContent(/Targeted Family Support/);
  });

  it('appears in a list with a link to its page', () => {
    showCard(service('childline'));
    expect(screen.getByRole('heading', { level: 2, name: 'Childline' })).toBeVisible();
    expect(link('Childline')).toHaveAttribute('href', '/services/childline');
    expect(numbers()).toEqual([ring.childline.href]);
    expect(text()).toMatch(/People can get in touch themselves\. We checked this on 21 November 2026\./);
  });

  it('is also 999', () => {
    showService('emergency-999');
    expect(numbers()).toEqual([ring.emergency.href]);
    expect(screen.getByText('Open day and night')).toBeVisible();
  });
});

describe('a fact that is not sure', () => {
  it('says that it is second-hand, and since when', () => {
    showCard(service('shout'));
    expect(text()).toContain('Read on 21 November 2026, not on their own page.');
    expect(link(/^Text 85258/)).toHaveAttribute('href', 'sms:85258');
    expect(text()).toContain('send the word SHOUT');
  });

  it('says that it could not be confirmed', () => {
    showCard(service('droitwich-spa-foodbank'));
    expect(text()).toContain('We looked on 21 November 2026 but could not confirm it.');
    expect(numbers()).toHaveLength(1);
  });

  it.each([
    ['staff', 'We last checked this on 21 November 2026; check before you rely on it.'],
    ['parent', 'We last checked this on 21 November 2026. If it does not work, try another.'],
  ] as const)('says that it is past its date, and does not vouch for it: %s', (voice, words) => {
    at('2027-05-22T10:00');
    showService('childline', { voice });
    expect(screen.getByText(words)).toBeVisible();
    expect(text()).not.toContain('We checked this on');
    expect(numbers()).toEqual([ring.childline.href]);
  });

  it('is not past its date on the day itself', () => {
    at('2027-05-21T10:00');
    showService('childline');
    expect(screen.getByText('We checked this on 21 November 2026.')).toBeVisible();
  });

  it.each(['page', 'card'])(
    'has no number on the %s while that must stay hidden, but says what to do',
    (where) => {
      const number = { e164: '+441905000000', reading: '01905 000000' };
      if (where === 'page') showService('worcestershire-lado');
      else showCard(service('worcestershire-lado', { phones: [number], texts: [number] }));
      expect(numbers()).toEqual([]);
      expect(text()).not.toMatch(/01905/);
      expect(screen.getByText(/^We do not have a checked phone number for the LADO/)).toBeVisible();
      expect(text()).toContain('could not confirm it');
    },
  );

  it('finds what to do instead also for services the advice does not need', () => {
    showCard(service('cwd-team'));
    expect(screen.getByText(/^We do not have a number for this team/)).toBeVisible();
  });
});

describe('what it costs', () => {
  it('is said wherever it costs something', () => {
    const { unmount } = showCard(service('droitwich-wellbeing-hub'));
    expect(text()).toContain('They ask for money.');
    unmount();
    showService('droitwich-wellbeing-hub');
    expect(screen.getByText(/^They ask for money/)).toBeVisible();
  });

  it('is not said on a card where it costs nothing', () => {
    showCard(service('childline'));
    expect(text()).not.toMatch(/money/);
  });
});

describe('whether somebody answers now', () => {
  it('is said by day', () => {
    showService('family-front-door');
    expect(screen.getByText('Open now, until 5pm')).toBeVisible();
    expect(screen.getByText(/^Monday to Thursday 9am to 5pm/)).toBeVisible();
    expect(text()).not.toContain("Can't wait?");
  });

  it('is said at the weekend, with where to turn', () => {
    at('2026-11-27T19:00');
    showService('family-front-door');
    expect(screen.getByText('Closed now, opens Monday at 9am')).toBeVisible();
    expect(screen.getByText("Can't wait? Use the numbers at the top of this page.")).toBeVisible();
    expect(numbers()).toEqual([ring.frontDoor.href]);
  });

  it.each([
    ['2026-11-25T10:00', ['+441213031888', '+441216754806'], 'Open now, until 5.15pm'],
    ['2026-11-25T20:00', ['+441216754806', '+441213031888'], 'Closed now, opens tomorrow at 8.45am'],
  ])('at %s the number that is answered comes first', (when, tels, words) => {
    at(when);
    showService('csc-birmingham');
    expect(numbers()).toEqual(tels.map((one) => `tel:${one}`));
    expect(screen.getByText(words)).toBeVisible();
    expect(text()).not.toContain("Can't wait?");
    expect(screen.queryByText(/^Until then, use their number/) === null).toBe(when.endsWith('10:00'));
    expect(screen.getByText('daytime')).toBeVisible();
  });

  it('counts a number for the night as answered, where a list is in order', () => {
    const night = { date: '2026-11-25', weekday: 'WE', time: '20:00' } as const;
    const states = ['csc-birmingham', 'family-front-door', 'childline'].map(
      (id) => reachableAt(service(id), profile, night).state,
    );
    expect(states).toEqual(['always', 'closed', 'always']);
  });

  it('is not claimed where we do not know', () => {
    showCard(service('childline', { hours: undefined }));
    expect(screen.getByText('Hours not confirmed')).toBeVisible();
  });

  it('is left to the sentence where we have only that', () => {
    showCard(service('mens-advice-line'));
    expect(screen.getByText('Weekdays; check the website')).toBeVisible();
    expect(text()).not.toMatch(/not confirmed|Open now|Closed now/);
  });
});

describe("a school's own contact in place of a service's", () => {
  const school: SchoolProfile = {
    ...profile,
    overrides: {
      'family-front-door': {
        name: 'Ourtown Front Door',
        phones: [{ e164: '+441632960001', reading: '01632 960001' }],
        checkedOn: '2026-11-20',
      },
    },
  };

  it('is what the page shows, and nothing of the other', () => {
    showService('family-front-door', { school });
    expect(heading('Ourtown Front Door')).toBeVisible();
    expect(numbers()).toEqual(['tel:+441632960001']);
    expect(text()).not.toContain('822666');
    expect(document.title).toBe('Ourtown Front Door – Next Step');
    expect(message()).toContain('01632 960001');
  });
});

describe('a contact nobody has given us', () => {
  it('is no empty page: it says where to turn', () => {
    const overrides = { 'family-front-door': { name: 'Your council', phones: [], checkedOn: '2026-11-20' } };
    showService('family-front-door', { school: { ...noSchool, overrides } });
    expect(heading('Your council')).toBeVisible();
    expect(numbers()).toEqual([]);
    expect(screen.getByText(/^We have no number to show here\..*999\.$/)).toBeVisible();
  });
});

describe('a name that is no longer in use', () => {
  it('leads to what to use now', () => {
    showService('eifs');
    expect(heading()).toHaveTextContent('Early Intervention Family Support');
    expect(screen.getByText(/^It is now called Early Help Family Support/)).toBeVisible();
    const now = screen.getByRole('heading', { level: 3, name: /^Early Help Family Support/ });
    expect(within(now).getByRole('link')).toHaveAttribute('href', '/services/early-help-family-support');
    expect(hrefs()).toEqual(expect.arrayContaining(['/services', '/topics']));
  });

  it('leads to the numbers for any worry where nothing took its place', () => {
    showService('gender-trust');
    expect(numbers()).toEqual([ring.frontDoor.href, ring.outOfHours.href, ring.childline.href]);
  });

  it.each(everyService.filter((one) => !mayShow(one)).map(({ id }) => id))('is no dead end: %s', (id) => {
    showService(id);
    expect(numbers().length + hrefs().filter((href) => href.startsWith('/services/')).length).toBeGreaterThan(
      0,
    );
  });
});

describe('an address of no service', () => {
  it('says so, with numbers and ways on', async () => {
    openApp('/services/no-such-service');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('We have no such service');
    expect(numbers()).toEqual([ring.frontDoor.href, ring.outOfHours.href, ring.childline.href]);
    expect(screen.getAllByRole('link', { name: 'Find help' })[0]).toHaveAttribute('href', '/services');
  });
});

describe('the school', () => {
  it('is shown with its number and offers, under its own headings', () => {
    showService(profile.contactId);
    expect(heading(profile.name)).toBeVisible();
    expect(numbers()).toEqual(['tel:+441905772740']);
    expect(screen.getByRole('heading', { level: 3, name: 'Need a bit of help?' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 4, name: 'Breakfast club' })).toBeVisible();
    expect(screen.getAllByText('Ask at the school office.')[0]).toBeVisible();
    expect(screen.getAllByText(/^School has not told us yet/)).toHaveLength(
      profile.offers.filter(({ checked }) => !checked).length,
    );
  });

  it.each(['staff', 'parent', 'young'] as const)("names nobody and gives nobody's mailbox: %s", (voice) => {
    showService(profile.contactId, { voice });
    const people = Object.values(profile.people).flat();
    expect(people.filter(({ name }) => name !== null && text().includes(name))).toEqual([]);
    const mailboxes = people.flatMap(({ email }) =>
      email === undefined || email === profile.email ? [] : email,
    );
    expect(mailboxes.filter((one) => everything().includes(one))).toEqual([]);
  });

  it('has no number while the worry is about the head', () => {
    showService(profile.contactId, {
      triage: { underWay: true, facts: { head_in_question: 'yes' } },
    });
    expect(text()).not.toContain('772740');
    expect(text()).not.toContain('@');
    expect(link('Back to your steps')).toHaveAttribute('href', '/questions');
    expect(numbers()).toContain(ring.frontDoor.href);
  });

  it('is unknown where the page belongs to none', () => {
    showService(noSchool.contactId, { school: noSchool });
    expect(heading()).toHaveTextContent('We have no such service');
  });
});

describe('the way back', () => {
  it('goes back to the steps if the reader came from them, otherwise to all services', () => {
    const { unmount } = showService('childline', { triage: { underWay: true } });
    expect(link('Back to your steps')).toHaveAttribute('href', '/questions');
    unmount();
    showService('childline');
    expect(screen.queryByRole('link', { name: 'Back to your steps' })).not.toBeInTheDocument();
  });
});

describe('telling us that something is wrong', () => {
  const mail = (): URLSearchParams => {
    const href = hrefs().find((one) => one.startsWith('mailto:') && one.includes('?')) ?? '';
    return new URLSearchParams(href.slice(href.indexOf('?')).replaceAll('+', '%2B'));
  };

  it('writes to the school what the lead keeps right', () => {
    showService('worcestershire-lado');
    const name = service('worcestershire-lado').name;
    expect(hrefs().find((href) => href.includes('?subject='))).toMatch(
      new RegExp(`^mailto:${profile.email ?? ''}\\?`),
    );
    expect(mail().get('subject')).toBe('Next Step: please check a fact');
    expect(mail().get('body')?.split('\r\n')).toEqual([
      `This is about: ${name}`,
      '',
      'Next Step shows:',
      `- Open ${service('worcestershire-lado').url ?? ''}`,
      expect.stringMatching(/^- We do not have a checked phone number for the LADO/),
      '- We looked on 21 November 2026 but could not confirm it. If it does not work, try another.',
      '',
      'What is wrong, and where I saw it:',
      '',
    ]);
    expect(screen.getByText(/Nothing goes out until you send it/)).toBeInTheDocument();
  });

  it('sends to its own page what changes there first, with a message to copy', async () => {
    vi.useRealTimers();
    const user = userEvent.setup();
    showService('childline');
    expect(mail().get('body')).toBeNull();
    expect(link('childline.org.uk')).toHaveAttribute('href', 'https://www.childline.org.uk');
    expect(message()).toMatch(/^This is about: Childline\n\nNext Step shows:\n- Ring 0800 1111\n/);
    expect(message()).toContain('- We checked this on 21 November 2026.');
    await user.click(screen.getByText('Report something wrong'));
    await user.click(screen.getByRole('button', { name: 'Copy the message' }));
    expect(await navigator.clipboard.readText()).toBe(message());
    expect(screen.getByText('Copied. You can paste it now.')).toBeVisible();
  });

  it('marks the message where the clipboard refuses', async () => {
    vi.useRealTimers();
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    showService('childline');
    await user.click(screen.getByText('Report something wrong'));
    await user.click(screen.getByRole('button', { name: 'Copy the message' }));
    expect(await screen.findByText(/copy it by hand/)).toBeVisible();
    expect(screen.getByLabelText('The message')).toHaveFocus();
  });

  it('offers the text for copying if there is no school to write to', () => {
    showService('worcestershire-lado', { school: noSchool });
    expect(hrefs().filter((href) => href.startsWith('mailto:'))).toEqual([]);
    expect(message()).toContain('This is about:');
  });

  it.each([
    ['staff', 0],
    ['parent', 1],
    ['young', 1],
  ] as const)('warns that sent mail can be read by others: %s', (voice, times) => {
    showService('worcestershire-lado', { voice });
    expect(screen.queryAllByText(/^An e-mail you have sent stays in your mailbox/)).toHaveLength(times);
  });

  it('holds nothing of what was answered', async () => {
    vi.useRealTimers();
    const { follow, answer } = openApp('/');
    await follow('I work or volunteer with children');
    await answer('No');
    await answer('No');
    history.pushState(null, '', '/services/worcestershire-lado');
    expect(await screen.findByRole('heading', { level: 1, name: /LADO/ })).toBeVisible();
    expect(link('Back to your steps')).toBeVisible();
    expect(mail().get('body')).not.toMatch(/danger|harm|yes|teacher/i);
  });
});

describe('each reader', () => {
  it('a parent hears nothing of levels, sources and owners', () => {
    showService('camhs-spa', { voice: 'parent' });
    expect(screen.getByText('School can ask them for you.')).toBeVisible();
    expect(screen.getByText('Your doctor can ask them for you.')).toBeVisible();
    expect(text()).not.toMatch(
      /Where we read it|To be checked again|help for families:|safeguarding lead keeps|refer\b/,
    );
  });

  it('a parent reads when somebody else has to get in touch', () => {
    showService('childline', { voice: 'parent' });
    expect(screen.getByText('The people it is for can get in touch themselves.')).toBeVisible();
  });

  it('a young person is spoken to and sees no lines for adults', () => {
    const { unmount } = showService('childline', { voice: 'young' });
    expect(screen.getByText('You can get in touch yourself.')).toBeVisible();
    unmount();
    showService('school-nurse', { voice: 'young' });
    expect(text()).not.toContain('parents and carers)');
    expect(numbers().filter((one) => one.startsWith('sms:'))).toHaveLength(1);
  });

  it('another language finds every word in the words', () => {
    const { container } = showService('worcestershire-lado', { language: 'zz' });
    container.querySelectorAll('[lang=en], textarea, bdi').forEach((fact) => fact.remove());
    expect(container.textContent.replaceAll(/\[\[[^\]]+\]\]/g, '').replaceAll(/[^\p{L}]+/gu, '')).toBe('');
  });
});

describe('every service', () => {
  const squeezed = (words: string): string =>
    words.replaceAll(/(?<=\d)[\s().\-\u00a0\u2010-\u2015]+(?=\d)/g, '');

  it.each(['staff', 'parent', 'young'] as const)(
    'has a page with one heading, the rest in order, and nothing that must not be shown: %s',
    (voice) => {
      const faults: string[] = [];
      for (const record of everyService) {
        const { container, unmount } = showService(record.id, { voice });
        const levels = [...container.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
          Number(tagName[1]),
        );
        if (levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1)
          faults.push(`${record.id}: h1`);
        if (levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1))
          faults.push(`${record.id}: order`);
        const page = squeezed(everything());
        for (const digits of Object.values(neverShown))
          if (page.includes(digits)) faults.push(`${record.id}: ${digits}`);
        for (const address of neverLinked)
          if (page.includes(address)) faults.push(`${record.id}: ${address}`);
        const dials = container.querySelector('a[href^="tel:"], a[href^="sms:"]');
        const ownNumber = overrideOf(record.id, profile)?.phones !== undefined;
        if (needsInstead(record) && mayShow(record) && dials && !ownNumber)
          faults.push(`${record.id}: a number`);
        if (/(directory|services|topics|advice(-page)?):[a-z]|\{\{|undefined/.test(container.textContent))
          faults.push(`${record.id}: words`);
        if (container.querySelector('a:not([href])')) faults.push(`${record.id}: link`);
        unmount();
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );
});
