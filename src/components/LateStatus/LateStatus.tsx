import { useEffect, useState } from 'react';

/** Long enough not to talk over a reader who is typing. */
const quietFor = 800;

/** For screen readers: what has changed, once the reader pauses. Silent about how things are at first. */
export function LateStatus({ now }: { readonly now: string }) {
  const [last, setLast] = useState({ text: now, message: '' });
  useEffect(() => {
    if (now === last.text) return;
    const timer = setTimeout(() => setLast({ text: now, message: now }), quietFor);
    return () => clearTimeout(timer);
  }, [now, last]);
  return (
    <p className="nhsuk-u-visually-hidden" role="status">
      {last.message}
    </p>
  );
}
