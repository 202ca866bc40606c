import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { neutralPage, neutralPageHere, watchForLeaving, type LeaveBrowser } from '../../src/leave/leave.ts';
import { sayWhenDead } from '../../src/leave/sayWhenDead.ts';

const goTo = vi.fn();
let stop: () => void = () => undefined;
const watch = (arrivedBy = 'navigate', more: Partial<LeaveBrowser> = {}): void => {
  stop = watchForLeaving({ goTo, arrivedBy: () => arrivedBy, ...more });
};
const restored = (): boolean => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
function refuse(): never {
  throw new DOMException('no', 'SecurityError');
}

/** People press the words, not the link around them. */
const inner = document.createElement('b');
const other = document.createElement('p');

beforeEach(() => {
  goTo.mockReset();
  sessionStorage.clear();
  document.documentElement.hidden = false;
  document.title = 'Next Step';
  const link = document.createElement('a');
  link.setAttribute('data-leave', '');
  link.append(inner);
  document.body.replaceChildren(link, other);
});
afterEach(() => stop());

test('a press hides the page, forgets what was kept and goes to the neutral page', () => {
  watch();
  sessionStorage.setItem('kept', 'answers');
  goTo.mockImplementation(() => expect(document.documentElement.hidden, 'hidden first').toBe(true));
  inner.click();
  expect(goTo).toHaveBeenCalledExactlyOnceWith(neutralPage);
  expect(Object.entries(sessionStorage), 'a name that tells nothing').toEqual([['seen', '1']]);
  expect(document.title).toBe('');
});

test('a press elsewhere does nothing, nor does the menu of the link', () => {
  watch();
  other.click();
  inner.dispatchEvent(new MouseEvent('auxclick', { button: 2, bubbles: true }));
  expect(goTo).not.toHaveBeenCalled();
});

test('the middle button leaves too, and opens nothing beside', () => {
  watch();
  const press = new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true });
  inner.dispatchEvent(press);
  expect(goTo).toHaveBeenCalledExactlyOnceWith(neutralPage);
  expect(press.defaultPrevented).toBe(true);
});

test.each([
  ['online', { isOffline: () => false }, neutralPage],
  ['where nobody can say', { isOffline: refuse }, neutralPage],
  ['offline on a device that keeps the site', { isOffline: () => true, isKept: () => true }, neutralPageHere],
  ['offline elsewhere', { isOffline: () => true, isKept: () => false }, 'about:blank'],
  ['offline where workers are forbidden', { isOffline: () => true, isKept: refuse }, 'about:blank'],
])('%s it goes where a page will be', (_, ways, address) => {
  watch('navigate', ways);
  inner.click();
  expect(goTo).toHaveBeenCalledExactlyOnceWith(address);
  expect(document.documentElement.hidden).toBe(true);
});

test('it leaves also where storage is forbidden, and a page that is restored leads away again', () => {
  const spy = vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(refuse);
  watch();
  inner.click();
  expect(goTo).toHaveBeenCalledExactlyOnceWith(neutralPage);
  restored();
  expect(goTo).toHaveBeenCalledTimes(2);
  spy.mockRestore();
});

test.each(['back_forward', 'reload'])('after leaving, a page reached by %s leads away again', (arrivedBy) => {
  sessionStorage.setItem('seen', '1');
  watch(arrivedBy);
  expect(document.documentElement.hidden).toBe(true);
  expect(goTo).toHaveBeenCalledExactlyOnceWith(neutralPage);
  expect(sessionStorage.getItem('seen')).toBe('1');
});

test('a page restored whole leads away when this tab was left since', () => {
  watch();
  restored();
  expect(goTo, 'not left yet').not.toHaveBeenCalled();
  sessionStorage.setItem('seen', '1');
  restored();
  expect(document.documentElement.hidden).toBe(true);
  expect(goTo).toHaveBeenCalledExactlyOnceWith(neutralPage);
});

test('opening again shows the page, and ordinary Back works in it', () => {
  sessionStorage.setItem('seen', '1');
  watch('navigate');
  restored();
  stop();
  watch('back_forward');
  expect(document.documentElement.hidden).toBe(false);
  expect(goTo).not.toHaveBeenCalled();
});

test('a page from before leaving stays away even after the site is opened again', () => {
  watch();
  // In another page of the same tab:
  sessionStorage.setItem('seen', '1');
  watchForLeaving({ goTo, arrivedBy: () => 'navigate' })();
  expect(sessionStorage.getItem('seen')).toBe('2');
  restored();
  expect(goTo).toHaveBeenCalledExactlyOnceWith(neutralPage);
});

describe('a page whose questions do not come', () => {
  const dead = document.createElement('p');
  const fold = document.createElement('details');

  beforeEach(() => {
    vi.useFakeTimers();
    document.documentElement.classList.remove('alive');
    dead.id = 'dead';
    dead.hidden = true;
    fold.open = false;
    const line = document.createElement('div');
    line.className = 'emergency';
    line.append(fold);
    document.body.replaceChildren(line, dead);
    sayWhenDead();
  });
  afterEach(() => vi.useRealTimers());

  const loaded = (): void => {
    dispatchEvent(new Event('load'));
    vi.advanceTimersByTime(10_000);
  };

  const fails = (): void => {
    const script = document.createElement('script');
    document.body.append(script);
    script.dispatchEvent(new Event('error'));
    vi.advanceTimersByTime(1);
  };

  test('says so when they are late, and unfolds nothing: they may still come', () => {
    loaded();
    expect(dead).toBeVisible();
    expect(dead).toHaveClass('emergency__dead--late');
    expect(fold.open).toBe(false);
  });

  test('says so at once when their file is missing, and unfolds the numbers', () => {
    fails();
    expect(dead).toBeVisible();
    expect(dead).not.toHaveClass('emergency__dead--late');
    expect(fold.open).toBe(true);
  });

  test('first late, then known to have failed: says what it says of a failure', () => {
    loaded();
    fails();
    expect(dead).not.toHaveClass('emergency__dead--late');
    expect(fold.open).toBe(true);
  });

  test('first known to have failed, then late as well: stays as it is', () => {
    fails();
    loaded();
    expect(dead).not.toHaveClass('emergency__dead--late');
  });

  test('does not take missing styles for missing questions', () => {
    const styles = document.createElement('link');
    document.body.append(styles);
    styles.dispatchEvent(new Event('error'));
    vi.advanceTimersByTime(1);
    expect(dead).not.toBeVisible();
  });

  test('says no more of it when they come in the end', () => {
    loaded();
    document.dispatchEvent(new Event('alive'));
    expect(dead).not.toBeVisible();
  });

  test('folds the numbers again when they come after all: what failed was somebody else’s', () => {
    dispatchEvent(new Event('error'));
    vi.advanceTimersByTime(1);
    expect(fold.open).toBe(true);
    document.dispatchEvent(new Event('alive'));
    expect(dead).not.toBeVisible();
    expect(fold.open).toBe(false);
  });

  test('leaves unfolded what somebody is reading, or had unfolded before', () => {
    const number = document.createElement('a');
    number.href = 'tel:999';
    fold.append(number);
    fails();
    number.focus();
    document.dispatchEvent(new Event('alive'));
    expect(fold.open).toBe(true);

    number.remove();
    fails();
    document.dispatchEvent(new Event('alive'));
    expect(fold.open).toBe(true);
  });

  test('says so when everything that was drawn is taken away again', () => {
    document.documentElement.classList.add('alive');
    const root = document.createElement('div');
    root.id = 'root';
    document.body.append(root);
    dispatchEvent(new Event('error'));
    vi.advanceTimersByTime(1);
    expect(dead).toBeVisible();
  });

  test('says nothing when they have come', () => {
    document.documentElement.classList.add('alive');
    loaded();
    expect(dead).not.toBeVisible();
    expect(fold.open).toBe(false);
  });
});
