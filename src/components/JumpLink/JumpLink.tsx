import { useEffect, type MouseEvent, type ReactNode } from 'react';

interface Props {
  /** The id of a heading on this page; it needs a tabIndex, to take focus. */
  readonly to: string;
  readonly children: ReactNode;
}

/**
 * Jumps to another part of this page. The script moves focus itself: a "#" in the address would add a history entry, and lose a
 * page that the address does not name. Before the script has loaded, the browser follows the link.
 */
export function JumpLink({ to, children }: Props) {
  return (
    <a href={`#${to}`} onClick={(event) => jump(event, to)}>
      {children}
    </a>
  );
}

/** The same for the link that skips to the main part, which is in the page's own HTML, before any script. */
export function useSkipLink(): void {
  useEffect(() => {
    const skip = document.querySelector<HTMLAnchorElement>('a.skip[href="#main"]');
    const follow = (event: Event): void => jump(event as Event & Modified, 'main');
    skip?.addEventListener('click', follow);
    return () => skip?.removeEventListener('click', follow);
  }, []);
}

type Modified = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

function jump(event: Modified & Pick<Event, 'preventDefault'>, to: string): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const target = document.getElementById(to);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView();
}
