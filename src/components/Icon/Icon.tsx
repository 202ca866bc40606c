import type { ReactNode } from 'react';
import './Icon.scss';

const drawings = {
  phone: <path d="M6 3h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4c0 1-1 2-2 2A17 17 0 0 1 4 5c0-1 1-2 2-2Z" />,
  text: <path d="M4 5h16v11H11l-5 4v-4H4Z" />,
  web: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18" />
    </>
  ),
  email: <path d="M3 6h18v12H3ZM3 7l9 7 9-7" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5l4 2" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4 21c1-5 4-7 8-7s7 2 8 7" />
    </>
  ),
  now: <path d="M12 3 1.5 21h21ZM12 10v5M12 17.5v1" />,
  today: (
    <>
      <circle cx="12" cy="12" r="4.5" />
      <path d="M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2" />
    </>
  ),
  soon: <path d="M4 5h16v15H4ZM4 10h16M8 3v4M16 3v4M8 15l3 3 5-5" />,
  tick: <path d="m4 13 5 5L20 6" />,
  cross: <path d="m5 5 14 14M19 5 5 19" />,
  print: <path d="M7 9V3h10v6M5 9h14v8h-2M7 17H5M7 14h10v7H7Z" />,
  copy: <path d="M9 9h11v12H9ZM5 15H4V3h11v2" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

/** A line icon beside words that say the same; never on its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
