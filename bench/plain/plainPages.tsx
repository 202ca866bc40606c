/**
 * The first questions as plain pages: no script, each answer a new page, a few lines of inline style. Nothing
 * with these words can be quicker, so the real pages are compared with it.
 */
import { staticHtml } from '../../src/build/staticHtml.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { emergencyFacts } from '../../src/emergency/emergencyFacts.ts';
import { EmergencyLine, LeaveBar } from '../../src/emergency/EmergencyLine.tsx';
import { continueWords, whyWords, type Question, type QuestionPage } from '../firstQuestions.ts';

const style = `body{margin:0;font:1.1875rem/1.5 system-ui,sans-serif;color:#1d2528;background:#fbfaf6}
main,.emergency,.leave-bar{max-width:40rem;margin:auto;padding:1rem}fieldset{border:0;padding:0;margin:0 0 2rem}
h1{font-size:1.75rem;line-height:1.2}legend{padding:0}label{display:block;padding:.75rem 0}small{display:block;color:#424e56}
input{width:1.5rem;height:1.5rem;margin:0 .75rem 0 0;vertical-align:middle}
button{font:inherit;font-weight:700;color:#fff;background:#0b4f4a;border:0;border-radius:4px;padding:.75rem 1.5rem}`;

function Hint({ text }: { readonly text: string | undefined }) {
  return text !== undefined && <small>{text}</small>;
}

interface AskedProps {
  readonly question: Question;
  readonly heading: 'h1' | 'h2';
}

function Asked({ question: { key, kind, title, hint, options }, heading: Heading }: AskedProps) {
  return (
    <fieldset>
      <legend>
        <Heading>{title}</Heading>
      </legend>
      <Hint text={hint} />
      {options.map(({ value, label, hint: below }) => (
        <label key={value}>
          <input type={kind === 'one' ? 'radio' : 'checkbox'} name={key} value={value} />
          {label}
          <Hint text={below} />
        </label>
      ))}
    </fieldset>
  );
}

interface PlainPageProps {
  readonly page: QuestionPage;
  /** The address of the page after it. */
  readonly next: string;
}

function PlainPage({ page: { questions, why }, next }: PlainPageProps) {
  const facts = emergencyFacts({ school: profile, base: '' });
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Next Step</title>
        <style>{style}</style>
      </head>
      <body>
        <EmergencyLine {...facts} />
        <main id="main">
          <form action={next}>
            {questions.map((question, index) => (
              <Asked key={question.key} question={question} heading={index === 0 ? 'h1' : 'h2'} />
            ))}
            <button>{continueWords}</button>
          </form>
          <details>
            <summary>{whyWords}</summary>
            {why.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </details>
        </main>
        <LeaveBar {...facts} />
      </body>
    </html>
  );
}

/** By path; each page leads to the next, the last to itself. */
export function plainPages(pages: readonly QuestionPage[]): ReadonlyMap<string, string> {
  const pathOf = (at: number): string => `/question-${at + 1}.html`;
  return new Map(
    pages.map((page, at) => {
      const next = pathOf(Math.min(at + 1, pages.length - 1));
      return [pathOf(at), `<!doctype html>${staticHtml(<PlainPage page={page} next={next} />)}`] as const;
    }),
  );
}
