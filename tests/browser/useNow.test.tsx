import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useNow } from '../../src/browser/useNow.ts';

function Clock() {
  return <p>{useNow()?.time ?? 'unknown'}</p>;
}

const seen = (visibility: DocumentVisibilityState): void => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
};

const pass = (milliseconds: number): void =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-07-01T11:59:40Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the time in London, on a page', () => {
  test('moves on with the minute, for all who ask, with one timer', () => {
    const { unmount } = render([<Clock key="one" />, <Clock key="other" />]);
    expect(screen.getAllByText('12:59')).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(1);
    pass(19_999);
    expect(screen.getAllByText('12:59')).toHaveLength(2);
    pass(1);
    expect(screen.getAllByText('13:00')).toHaveLength(2);
    pass(60_000);
    expect(screen.getAllByText('13:01')).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is right again as soon as somebody looks at the page', () => {
    render(<Clock />);
    vi.setSystemTime(new Date('2026-07-01T15:30:10Z'));
    seen('hidden');
    expect(screen.getByText('12:59')).toBeInTheDocument();
    seen('visible');
    expect(screen.getByText('16:30')).toBeInTheDocument();
  });

  test('is not in the prerendered page, and appears after hydration', () => {
    const container = document.createElement('div');
    document.body.append(container);
    container.append(document.createRange().createContextualFragment(renderToString(<Clock />)));
    expect(container).toHaveTextContent('unknown');
    const drawn = screen.getByText('unknown');
    render(<Clock />, { container, hydrate: true });
    expect(screen.getByText('12:59'), 'taken over as it stands').toBe(drawn);
  });
});
