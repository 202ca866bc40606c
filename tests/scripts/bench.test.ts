/** What the real pages are measured against says the same as they do: else a comparison would say nothing. */
import { describe, expect, it } from 'vitest';
import { firstQuestions } from '../../bench/firstQuestions.ts';
import { plainPages } from '../../bench/plain/plainPages.tsx';
import { modelOf } from '../../bench/surveyjs/model.ts';
import { summary } from '../../bench/times.ts';
import questions from '../../locales/en/questions.json' with { type: 'json' };
import { staticHtml } from '../../src/build/staticHtml.ts';

const pages = firstQuestions();
const asked = pages.flatMap((page) => page.questions);

describe('the first questions, for measuring', () => {
  it('are the five pages a teacher is asked first, in the words of the real ones', () => {
    expect(pages).toHaveLength(5);
    expect(asked.map(({ key }) => key)).toEqual([
      'danger_now',
      'imminent_sig_harm',
      'audience',
      'subject',
      'topics',
    ]);
    expect(asked[0]?.title).toBe(questions.danger_now.title);
    expect(asked[0]?.options.map(({ value }) => value)).toEqual(['yes', 'no', 'not_sure']);
    for (const { title, error, options } of asked)
      for (const text of [title, error, ...options.map(({ label }) => label)])
        expect(text).not.toMatch(/questions:|\{\{|^$/);
  });

  it('as plain pages hold every question and answer, each page leading to the next, and no script', () => {
    const plain = [...plainPages(pages).values()];
    expect(plain).toHaveLength(5);
    for (const [at, html] of plain.entries()) {
      expect(html).not.toMatch(/<script/i);
      expect(html).toContain(`action="/question-${Math.min(at + 2, 5)}.html"`);
      for (const { title, options } of pages[at]?.questions ?? [])
        for (const text of [title, ...options.map(({ label }) => label)])
          expect(html).toContain(staticHtml(text));
    }
  });

  it('for SurveyJS hold every question and answer too', () => {
    const model = JSON.stringify(modelOf(pages));
    for (const { title, options } of asked)
      for (const text of [title, ...options.map(({ label }) => label)])
        expect(model).toContain(JSON.stringify(text));
  });
});

it('a summary of times gives the middle one, and the one that nineteen of twenty are below', () => {
  expect(summary([5, 1, 3])).toEqual({ median: 3, p95: 3 });
  expect(summary(Array.from({ length: 100 }, (_, at) => 100 - at))).toEqual({ median: 50, p95: 95 });
});
