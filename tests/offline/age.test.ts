/** How old a kept copy is, and what the page says of it. */
import { screen } from '@testing-library/react';
import { createElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { staticHtml } from '../../src/build/staticHtml.ts';
import { AgeLine } from '../../src/offline/AgeLine.tsx';
import { ageOf, keptDays } from '../../src/offline/age.ts';
import { offerNoInstall } from '../../src/offline/offerNoInstall.ts';
import { sayHowOld } from '../../src/offline/sayHowOld.ts';
import { checkedSooner } from '../../src/directory/services/dates.ts';
import ui from '../../locales/en/ui.json' with { type: 'json' };

const day = '2026-11-22';

describe('a copy', () => {
  test.each([
    ['2026-11-22', 'kept'],
    ['2026-11-21', 'kept'],
    ['2026-11-20', 'unsure'],
    ['2027-02-20', 'kept'],
    ['2027-02-21', 'past'],
    ['2031-01-01', 'past'],
    ['1970-01-01', 'unsure'],
    ['', 'unsure'],
  ])('of 22 November 2026 is, on "%s", %s', (today, age) => expect(ageOf(day, today)).toBe(age));

  test('counts days across a leap day and a change of the clock', () => {
    expect([ageOf('2028-01-01', '2028-03-31'), ageOf('2028-01-01', '2028-04-01')]).toEqual(['kept', 'past']);
    expect([ageOf('2026-09-01', '2026-11-30'), ageOf('2026-09-01', '2026-12-01')]).toEqual(['kept', 'past']);
  });

  test.each(['', 'soon', '2026-13-40'])('whose date is "%s" is one to be careful with', (date) =>
    expect(ageOf(date, day)).toBe('unsure'),
  );

  test('may be relied on no longer than our most doubtful facts go without a check', () => {
    const { checkedOn, checkAgainBy } = checkedSooner;
    const days = (Date.parse(checkAgainBy) - Date.parse(checkedOn)) / 86_400_000;
    expect(keptDays).toBeLessThanOrEqual(days);
  });
});

describe('the page', () => {
  let online = true;
  let kept = true;
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-25T12:00:00Z') });
    vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online);
    vi.stubGlobal(
      'navigator',
      new Proxy(navigator, {
        has: (target, name) => name === 'serviceWorker' || Reflect.has(target, name),
        get: (target, name): unknown =>
          name === 'serviceWorker' ? { controller: kept ? {} : null } : Reflect.get(target, name, target),
      }),
    );
    online = true;
    kept = true;
    const { body } = new DOMParser().parseFromString(
      staticHtml(createElement(AgeLine, { date: day })),
      'text/html',
    );
    document.body.replaceChildren(...body.childNodes);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    document.body.replaceChildren();
  });

  const note = () => screen.queryByRole('region', { name: ui.age.label });
  const unreached = (is: boolean) => document.dispatchEvent(new CustomEvent('unreached', { detail: is }));

  test('says nothing while the site can be reached', () => {
    sayHowOld();
    expect(note()).toBeNull();
  });

  test('says nothing offline where no copy is kept', () => {
    [online, kept] = [false, false];
    sayHowOld();
    expect(note()).toBeNull();
  });

  test('says the date of a kept copy when offline', () => {
    online = false;
    sayHowOld();
    expect(screen.getByText(ui.age.kept.replace('{{date}}', '22 November 2026'))).toBeVisible();
    expect(screen.getByText(/out of date\. It is/)).not.toBeVisible();
  });

  test.each([
    ['2027-03-01', /^This copy is out of date\./],
    ['2026-01-01', /^We cannot tell how old this copy is/],
  ])('on %s says %s, and to ring 999 and the numbers at the top all the same', (today, words) => {
    vi.setSystemTime(new Date(`${today}T12:00:00Z`));
    online = false;
    sayHowOld();
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText(words)).toHaveTextContent(
      'Still ring 999, and still ring the numbers at the top',
    );
  });

  test('follows what turns out later', () => {
    sayHowOld();
    unreached(true);
    expect(note()).toBeVisible();
    unreached(false);
    expect(note()).toBeNull();
  });

  test('works without the line, as on a site for many schools', () => {
    document.body.replaceChildren();
    online = false;
    expect(sayHowOld).not.toThrow();
  });
});

test('no browser may offer by itself to put the site on the home screen', () => {
  offerNoInstall();
  const offer = new Event('beforeinstallprompt', { cancelable: true });
  dispatchEvent(offer);
  expect(offer.defaultPrevented).toBe(true);
});
