import { createContext, useContext, useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useUnwritten } from '../../navigation/Navigation.tsx';

const LatestRef = createContext<RefObject<string | null>>({ current: null });

/** Remembers where the reader was, so that the first page of a visit does not take focus from the browser. */
export function ArrivalProvider({ children }: { readonly children: ReactNode }) {
  return <LatestRef value={useRef(null)}>{children}</LatestRef>;
}

interface Props {
  /** Changes when the reader arrives at something new. */
  readonly step: string;
  /** Never a topic or an answer: others can see it in the history and on the screen. */
  readonly title: string;
}

/**
 * Used in each screen. A screen reader does not announce a new page in the same document, so the title
 * changes and focus moves to the heading.
 */
export function Arrival({ step, title }: Props) {
  const latestRef = useContext(LatestRef);
  const here = useRef<HTMLSpanElement>(null);

  const { say } = useWords();
  // If the address does not say which page this is, nor does the title.
  const shown = useUnwritten() ? say('ui:title.start') : title;
  useEffect(() => {
    document.title = shown;
  }, [shown]);

  useEffect(() => {
    const latest = latestRef.current;
    latestRef.current = step;
    if (latest === null || latest === step) return;
    // Scroll to the top of the page, where the emergency line is, not to the last page's position.
    document.documentElement.scrollTop = 0;
    const heading = here.current?.closest('main')?.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [latestRef, step]);

  return <span ref={here} hidden />;
}
