import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server.node';

/** HTML that no app takes over: what is drawn here is what stays. Names and words in it are text, never tags. */
export const staticHtml = (what: ReactNode): string => renderToStaticMarkup(what);
