import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { neutralPage, watchForLeaving } from '../../src/leave/leave.ts';
import { sayWhenDead } from '../../src/leave/sayWhenDead.ts';

const goTo = vi.fn();
let stop: () => void = () => undefined;
const watch = (arrivedBy = 'navigate'): void => {
  stop = watchForLeaving({ goTo, arrivedBy: () => arrivedBy });
};

/** People press the words, not the link around them. */
const inner = document.createElement('b');
const other = document.createElement('p');

beforeEach(() => {
  goTo.mockReset();
  sessionStorage.clear();
  document.documentElement.hidden = false;
  document.title = 'Question 3 – Next Step';
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
  expect(Object.entries(sessionStorage)).toEqual([['left', '1']]);
  expect(document.title).toBe('');
});

test('a press elsewhere does nothing', () => {
  watch();
  other.click();
  expect(goTo).not.toHaveBeenCalled();
});

test('it leaves also where storage is forbidden', () => {
  watch();
  const spy = vi.spyOn(Storage.prototype, 'clear').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  inner.click();
  expect(goTo).toHaveBeenCalledExactlyOnceWith(neutralPage);
  spy.mockRestore();
});

test('Back after leaving leads away again, whether the page is loaded or restored', () => {
  sessionStorage.setItem('left', '1');
  watch('back_forward');
  expect(document.documentElement.hidden).toBe(true);
  expect(goTo).toHaveBeenCalledExactlyOnceWith(neutralPage);
  stop();
  goTo.mockReset();
  watch('back_forward');
  goTo.mockReset();
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(goTo).toHaveBeenCalledExactlyOnceWith(neutralPage);
});

test('coming anew shows the page', () => {
  sessionStorage.setItem('left', '1');
  watch('navigate');
  expect(document.documentElement.hidden).toBe(false);
  expect(goTo).not.toHaveBeenCalled();
  expect(sessionStorage).toHaveLength(0);
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

  test('says so and unfolds the numbers', () => {
    loaded();
    expect(dead).toBeVisible();
    expect(fold.open).toBe(true);
  });

  test('says so at once when their file is missing', () => {
    const script = document.createElement('script');
    document.body.append(script);
    script.dispatchEvent(new Event('error'));
    vi.advanceTimersByTime(1);
    expect(dead).toBeVisible();
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
