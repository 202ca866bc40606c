import { createContext, useContext, useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useUnwritten } from '../../navigation/Navigation.tsx';

const LatestRef = createContext<RefObject<string | null>>({ current: null });

/** Remembers where the reader was, so that the first page of a visit does not take focus from the browser. */
export function ArrivalProvider({ children }: { readonly children: ReactNode }) {
  return <LatestRef value={useRef(null)}>{children}</LatestRef>;
}

interface Props {
  /** Changes when the reader has come to something new. */
  readonly step: string;
  /** Never a topic or an answer: it stands in the history and on the screen for others to see. */
  readonly title: string;
}

/**
 * Stands in each screen. A new page in the same document says nothing by itself to a screen reader, so the title
 * changes and focus goes to the heading.
 */
export function Arrival({ step, title }: Props) {
  const latestRef = useContext(LatestRef);
  const here = useRef<HTMLSpanElement>(null);

  const { say } = useWords();
  // Where the address does not say which page this is, the title does not either.
  const shown = useUnwritten() ? say('ui:title.start') : title;
  useEffect(() => {
    document.title = shown;
  }, [shown]);

  useEffect(() => {
    const latest = latestRef.current;
    latestRef.current = step;
    if (latest === null || latest === step) return;
    // The top of the page, where the emergency line is, and not wherever the last page was left.
    document.documentElement.scrollTop = 0;
    const heading = here.current?.closest('main')?.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [latestRef, step]);

  return <span ref={here} hidden />;
}
