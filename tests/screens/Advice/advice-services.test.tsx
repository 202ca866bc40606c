import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { follow } from '../../../flows/engine/path.ts';
import { voiceOf, type Answers } from '../../../flows/vocabulary/questions.ts';
import { serviceById } from '../../../src/directory/records.ts';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { makeWords } from '../../../src/i18n/makeWords.ts';
import { wordsOf } from '../../../src/i18n/useWords.ts';
import { viewOf } from '../../../src/screens/Advice/view.ts';
import { circumstancesWith, cases, showAdvice } from './advising.tsx';

const exploited = { ...cases.harmSuspected, topics: ['exploitation'] } as const;
const lowMood = { ...cases.earlyHelp, topics: ['mental_health'] } as const;

/** Who else can help: that section, and the names in it from the top down. */
const section = () => {
  // eslint-disable-next-line testing-library/no-node-access -- a section under a heading has no name of its own
  const found = screen.getByRole('heading', { name: 'Who else can help' }).parentElement;
  if (!found) throw new Error('It is nowhere.');
  return within(found);
};
const headings = (level: number): string[] =>
  section()
    .getAllByRole('heading', { level })
    .map(({ textContent }) => textContent);
/** The names from one heading to the next. */
const under = (heading: string): string[] => {
  const all = section()
    .getAllByRole('heading')
    .map((one) => ({ name: one.textContent, group: one.tagName === 'H3' }));
  const from = all.findIndex(({ name, group }) => group && name === heading) + 1;
  const to = all.findIndex(({ group }, index) => index >= from && group);
  return all.slice(from, to).map(({ name }) => name);
};
const nameOf = (id: string): string => serviceById(id)?.name ?? '';

/** What the advice holds, page or no page. */
function namedBy(answers: Answers): readonly string[] {
  const switches = { clock: 'office', school_open: 'yes' } as const;
  const circumstances = circumstancesWith(switches);
  const { given, matching } = follow(answers, circumstances);
  const words = wordsOf(makeWords(), answers.audience ? voiceOf(answers.audience) : 'staff');
  const { services, above } = viewOf({
    advice: advise(answers, circumstances),
    answers: given,
    facts: matching.facts,
    switches,
    school: profile,
    words,
    asOf: circumstances.settings.asOf,
  });
  // Front doors and police that the steps give the number of are linked, and not shown again.
  return [...services, ...above].map(({ service }) => service.id);
}

const at = (when: string): void => {
  vi.setSystemTime(`${when}:00Z`);
};
/** As when the reader comes back to the tab. */
const look = (): void => act(() => void document.dispatchEvent(new Event('visibilitychange')));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at('2026-11-25T10:00');
});
afterEach(() => vi.useRealTimers());

describe('the services of an advice', () => {
  // Loaded late the first time; from then on they are there at once.
  beforeAll(async () => {
    const { unmount } = showAdvice(lowMood);
    await screen.findByRole('heading', { name: 'More help' }, { timeout: 30_000 });
    unmount();
  }, 40_000);

  it("are under the school's own headings, lightest first", () => {
    showAdvice(lowMood);
    expect(headings(3)).toEqual([
      'Everyone',
      'Need a bit of help?',
      "If we can't help",
      'Specialist support',
      'More help',
    ]);
    expect(under('Need a bit of help?')).toEqual([nameOf('early-help-assessment')]);
    expect(under("If we can't help")).toContain(nameOf('camhs-spa'));
  });

  it.each(Object.entries(cases))('are those the advice names and no others: %s', (_, answers) => {
    showAdvice(answers);
    const linked = screen
      .queryAllByRole('link')
      .flatMap((link) => /^\/services\/(.+)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? []);
    expect(linked.toSorted()).toEqual(namedBy(answers).toSorted());
  });

  it('begin in each group with who answers now', () => {
    const { unmount } = showAdvice(cases.earlyHelp);
    expect(under('Everyone')[0]).toBe(nameOf('citizens-advice'));
    expect(section().getAllByText('Open now, until 5pm')[0]).toBeVisible();
    unmount();

    at('2026-11-25T20:00');
    showAdvice(cases.earlyHelp);
    expect(section().getAllByText('Closed now, opens tomorrow at 9am')[0]).toBeVisible();
    const group = under('Everyone');
    expect(group.length).toBeGreaterThan(1);
    expect(group.at(-1)).toBe(nameOf('citizens-advice'));
  });

  it('stay where they are while the page is open, though the hour changes', () => {
    showAdvice(cases.earlyHelp);
    const before = under('Everyone');
    at('2026-11-25T20:00');
    look();
    expect(section().getAllByText('Closed now, opens tomorrow at 9am')[0]).toBeVisible();
    expect(under('Everyone')).toEqual(before);
  });

  it('are not shown again where the steps give their number: a link leads to the rest about them', () => {
    showAdvice(exploited);
    expect(screen.getAllByRole('link', { name: /^Ring 01905 822666/ })).toHaveLength(1);
    expect(screen.getByRole('link', { name: nameOf('family-front-door') })).toHaveAttribute(
      'href',
      '/services/family-front-door',
    );
    expect(under('Specialist support')).not.toContain(nameOf('family-front-door'));
  });

  it('lead on to the topics of the worry and to everything else', () => {
    showAdvice({ ...lowMood, topics: ['mental_health', 'bullying'] });
    const more = section()
      .getAllByRole('link')
      .map((link) => link.getAttribute('href') ?? '');
    expect(more).toEqual(
      expect.arrayContaining(['/topics/mental-health', '/topics/bullying-cyberbullying', '/services']),
    );
    expect(more.filter((href) => href.startsWith('/topics/neglect'))).toEqual([]);
  });

  it('are one list without levels for a young person', () => {
    showAdvice(cases.young);
    expect(headings(3).at(-1)).toBe('More help');
    expect(headings(3)).toContain('Childline');
    expect(headings(3)).not.toContain('Everyone');
  });

  it('suit the words to a parent', () => {
    showAdvice(cases.bereaved);
    expect(section().getAllByText(/^You can get in touch yourself\./)[0]).toBeVisible();
  });

  it('show no number that must stay hidden', () => {
    showAdvice(cases.dslAllegation);
    const [card] = section().getAllByText(/^We do not have a checked phone number for the LADO/);
    expect(card).toBeVisible();
    expect(document.body).not.toHaveTextContent(/846221|768054/);
  });
});

describe('the services where the full list fails', () => {
  const plain = async () => {
    const { showAdvice: show } = await import('./advising.tsx');
    show(lowMood);
    await act(async () => {
      await vi.dynamicImportSettled();
    });
  };
  beforeEach(() => {
    vi.resetModules();
    // React logs errors caught by a boundary.
    vi.spyOn(console, 'error').mockReturnValue();
  });
  afterEach(() => {
    vi.doUnmock('../../../src/screens/Advice/AdviceServices.tsx');
    vi.resetModules();
  });

  const holdsTheAdvice = (): void => {
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/early help assessment/);
    expect(headings(3)).toEqual(expect.arrayContaining(['Samaritans', nameOf('camhs-spa')]));
    expect(section().getByRole('link', { name: 'Ring 116 123 Samaritans' })).toHaveAttribute(
      'href',
      'tel:116123',
    );
    expect(screen.queryByRole('heading', { name: 'More help' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Why this advice' })).toBeVisible();
  };

  it('are those the advice has itself', async () => {
    const drawn = vi.fn(() => {
      throw new Error('as planned');
    });
    vi.doMock('../../../src/screens/Advice/AdviceServices.tsx', () => ({ AdviceServices: drawn }));
    await plain();
    expect(drawn).toHaveBeenCalled();
    holdsTheAdvice();
  });
});
