/**
 * The first questions as plain pages: no script, each answer a new page, a few lines of inline style. Nothing
 * with these words can be quicker, so the real pages are compared with it.
 */
import { escapeHtml } from '../../src/build/escapeHtml.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { emergencyFacts } from '../../src/emergency/emergencyFacts.ts';
import { emergencyHtml, leaveAtBottomHtml } from '../../src/emergency/emergencyHtml.ts';
import { continueWords, whyWords, type Question, type QuestionPage } from '../firstQuestions.ts';

const style = `body{margin:0;font:1.1875rem/1.5 system-ui,sans-serif;color:#1d2528;background:#fbfaf6}
main,.emergency,.leave-bar{max-width:40rem;margin:auto;padding:1rem}fieldset{border:0;padding:0;margin:0 0 2rem}
h1{font-size:1.75rem;line-height:1.2}legend{padding:0}label{display:block;padding:.75rem 0}small{display:block;color:#424e56}
input{width:1.5rem;height:1.5rem;margin:0 .75rem 0 0;vertical-align:middle}
button{font:inherit;font-weight:700;color:#fff;background:#0b4f4a;border:0;border-radius:4px;padding:.75rem 1.5rem}`;

const hint = (text: string | undefined): string =>
  text === undefined ? '' : `<small>${escapeHtml(text)}</small>`;

function fieldset({ key, kind, title, hint: above, options }: Question, heading: 'h1' | 'h2'): string {
  const type = kind === 'one' ? 'radio' : 'checkbox';
  const choices = options.map(
    ({ value, label, hint: below }) =>
      `<label><input type="${type}" name="${key}" value="${value}">${escapeHtml(label)}${hint(below)}</label>`,
  );
  return `<fieldset><legend><${heading}>${escapeHtml(title)}</${heading}></legend>${hint(above)}${choices.join('')}</fieldset>`;
}

/** By path; each page leads to the next, the last to itself. */
export function plainPages(pages: readonly QuestionPage[]): ReadonlyMap<string, string> {
  const facts = emergencyFacts({ school: profile, base: '' });
  const pathOf = (at: number): string => `/question-${at + 1}.html`;
  return new Map(
    pages.map(({ heading, questions, why }, at) => {
      const next = pathOf(Math.min(at + 1, pages.length - 1));
      const asked = questions.map((one, index) =>
        fieldset(one, index === 0 && heading === undefined ? 'h1' : 'h2'),
      );
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Next Step</title><style>${style}</style></head>
<body>${emergencyHtml(facts)}<main id="main">
${heading === undefined ? '' : `<h1>${escapeHtml(heading)}</h1>`}<form action="${next}">${asked.join('')}<button>${escapeHtml(continueWords)}</button></form>
<details><summary>${escapeHtml(whyWords)}</summary>${why.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</details>
</main>${leaveAtBottomHtml(facts)}</body></html>`;
      return [pathOf(at), html] as const;
    }),
  );
}
