import { useEffect, useRef, useState, type ReactNode } from 'react';
import './Fold.scss';

export interface FoldProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Begins open where there is room beside it. Not for pages drawn at build, which know no width. */
  readonly openIfWide?: boolean;
}

const isWide = (): boolean => typeof matchMedia === 'function' && matchMedia('(width >= 64em)').matches;

/** A part that is folded away until it is opened. In print nothing is folded. */
export function Fold({ summary, children, openIfWide = false }: FoldProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  const [open] = useState(() => openIfWide && isWide());

  useEffect(() => {
    let wasOpen = false;
    const open = () => {
      const fold = ref.current;
      if (!fold) return;
      wasOpen = fold.open;
      fold.open = true;
    };
    const close = () => {
      if (ref.current) ref.current.open = wasOpen;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);

  return (
    <details className="fold" ref={ref} open={open}>
      <summary className="fold__summary">{summary}</summary>
      <div className="fold__content">{children}</div>
    </details>
  );
}
