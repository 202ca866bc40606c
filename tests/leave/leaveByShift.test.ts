import { fireEvent, screen } from '@testing-library/react';
import { createElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { staticHtml } from '../../src/build/staticHtml.ts';
import { emergencyFacts } from '../../src/emergency/emergencyFacts.ts';
import { EmergencyLine } from '../../src/emergency/EmergencyLine.tsx';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { watchForLeaving } from '../../src/leave/leave.ts';

const goTo = vi.fn();
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  goTo.mockReset();
  sessionStorage.clear();
  document.documentElement.hidden = false;
  const html = staticHtml(createElement(EmergencyLine, emergencyFacts({ school: profile, base: '' })));
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(document.createElement('input'));
  stop = watchForLeaving({ goTo });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const down = (key: string): unknown => fireEvent.keyDown(document.body, { key });
const up = (key: string): unknown => fireEvent.keyUp(document.body, { key });
const press = (key: string, times = 1): void => {
  for (let time = 0; time < times; time += 1) {
    down(key);
    up(key);
  }
};
const shift = (times = 1): void => press('Shift', times);
const heard = (): string => screen.getByRole('status').textContent;

describe('Shift, three times', () => {
  test('leaves, and announces how many presses are left', () => {
    expect(heard()).toBe('');
    shift();
    expect(heard()).toMatch(/2 more times/);
    shift();
    expect(heard()).toMatch(/1 more time/);
    expect(goTo).not.toHaveBeenCalled();
    shift();
    expect(goTo).toHaveBeenCalledOnce();
    expect(document.documentElement.hidden).toBe(true);
  });

  test('allows five seconds between presses, then starts again and says so', () => {
    shift();
    vi.advanceTimersByTime(4900);
    shift();
    vi.advanceTimersByTime(5000);
    expect(heard()).toMatch(/did not leave/);
    shift(2);
    expect(goTo).not.toHaveBeenCalled();
    shift();
    expect(goTo).toHaveBeenCalledOnce();
  });

  test.each([
    [
      'as a capital is written',
      () => {
        down('Shift');
        press('A');
        up('Shift');
      },
    ],
    [
      'letting Shift go first',
      () => {
        down('Shift');
        down('A');
        up('Shift');
        up('a');
      },
    ],
    [
      'as somebody goes back a link',
      () => {
        down('Shift');
        press('Tab');
        up('Shift');
      },
    ],
  ])('does not count Shift with something else, %s', (_, together) => {
    shift(2);
    together();
    shift(2);
    expect(goTo).not.toHaveBeenCalled();
  });

  test('does not count Shift held with the mouse, nor Shift that is held long', () => {
    shift(2);
    down('Shift');
    fireEvent.pointerDown(document.body);
    up('Shift');
    shift();
    expect(goTo).not.toHaveBeenCalled();
    expect(heard()).toMatch(/2 more times/);
    for (let time = 0; time < 9; time += 1) fireEvent.keyDown(document.body, { key: 'Shift', repeat: true });
    expect(goTo).not.toHaveBeenCalled();
  });

  test('any other key in between starts again silently', () => {
    shift(2);
    press('a');
    expect(heard()).toBe('');
    shift(2);
    expect(goTo).not.toHaveBeenCalled();
  });

  test('works while somebody types', () => {
    const box = screen.getByRole('textbox');
    for (let time = 0; time < 3; time += 1) {
      fireEvent.keyDown(box, { key: 'Shift' });
      fireEvent.keyUp(box, { key: 'Shift' });
    }
    expect(goTo).toHaveBeenCalledOnce();
  });

  test('works without the emergency block', () => {
    document.body.replaceChildren();
    shift(3);
    expect(goTo).toHaveBeenCalledOnce();
  });
});
