/** R32 and P16: with the child's home in another council, the page names that council wherever it sends there. */
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { follow } from '../../../flows/engine/path.ts';
import { neighbouringCouncils } from '../../../flows/vocabulary/contacts.ts';
import { isStaff, voiceOf, type Answers, type Switches } from '../../../flows/vocabulary/questions.ts';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { serviceById } from '../../../src/directory/records.ts';
import { wordsOf } from '../../../src/i18n/useWords.ts';
import { messageText } from '../../../src/i18n/message.ts';
import { adviceText } from '../../../src/screens/Advice/adviceText.ts';
import { viewOf } from '../../../src/screens/Advice/view.ts';
import { adviceWords } from '../../adviceWords.ts';
import { leads } from '../../flows/table-leads.ts';
import { calmDay, cases, circumstancesWith, showAdvice } from './advising.tsx';

const birmingham: Switches = { lives_in_worcs: 'no', home_council: 'csc-birmingham' };
const sunday: Switches = { clock: 'out_of_hours', school_open: 'no' };
const day = '+441213031888';
const night = '+441216754806';
const lead: Answers = { ...cases.dslReferral, referral_status: 'none' };

describe('a child from Birmingham', () => {
  it.each<[string, Answers, string]>([
    ['the lead', lead, "Refer to Birmingham Children's Trust (CASS) by phone"],
    [
      'staff in a hurry',
      { ...cases.imminent, audience: 'teacher' },
      "Ring Birmingham Children's Trust (CASS)",
    ],
    ['a parent', cases.parentDomesticAbuse, "Ring Birmingham Children's Trust (CASS)"],
  ])('%s is told by name whom to ring, day and night', (_, answers, title) => {
    const { unmount } = showAdvice(answers, { switches: birmingham });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    expect(firstNumberIn(document.body)).toBe(`tel:${day}`);
    unmount();
    showAdvice(answers, { switches: { ...birmingham, ...sunday } });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    expect(firstNumberIn(document.body)).toBe(`tel:${night}`);
  });

  it('after one try, our own front door and team are next', () => {
    showAdvice(lead, { switches: birmingham });
    expect(screen.getByText(/One try is enough\. Then ring the Family Front Door/)).toBeVisible();
    expect(screen.getAllByRole('link', { name: /01905 822666/ })).not.toHaveLength(0);
  });

  it("the form is Birmingham's, with its page", () => {
    showAdvice(lead, { switches: birmingham });
    expect(screen.getByText(/Send Birmingham's written form/)).toBeVisible();
    expect(
      screen.queryByRole('link', { name: /worcestershire\.gov\.uk\/.*referral/ }),
    ).not.toBeInTheDocument();
  });

  it('early help is asked of Birmingham, not of our own pages', () => {
    for (const answers of [cases.earlyHelp, cases.parentEarlyHelp] as const) {
      const { unmount } = showAdvice(answers, { switches: birmingham });
      expect(screen.getByText(/ask Birmingham Children's Trust \(CASS\)/)).toBeVisible();
      const pages = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
      expect(pages.filter((href) => /\/eha|requestfamilysupport/.test(href))).toEqual([]);
      unmount();
    }
  });
});

const tried = leads.filter(({ answers: { audience } }) => isStaff(audience) || audience === 'parent_carer');

describe.each(neighbouringCouncils)('every advice for a child of %s', (council) => {
  const service = serviceById(council);
  const all = tried.map(({ answers }) => {
    const switches: Switches = { ...calmDay, lives_in_worcs: 'no', home_council: council };
    const circumstances = circumstancesWith(switches);
    const { given, matching } = follow(answers, circumstances);
    const words = wordsOf(adviceWords(), answers.audience ? voiceOf(answers.audience) : 'staff');
    const input = {
      advice: advise(answers, circumstances),
      answers: given,
      facts: matching.facts,
      switches,
      school: profile,
      words,
      asOf: circumstances.settings.asOf,
    };
    return { answers, words, view: viewOf(input), text: adviceText({ ...input, date: '21 November 2026' }) };
  });

  it('says "Family Front Door" above no other council\'s number', () => {
    const wrong = all.flatMap(({ answers, words, view }) =>
      [view.primary ?? [], ...view.steps, ...view.contingencies]
        .flat()
        .filter(({ contacts }) => contacts.find(({ methods }) => methods.length > 0)?.id === council)
        .map(({ title, more }) =>
          [title, ...(more ? [more] : [])].map((one) => messageText(one, words)).join(' '),
        )
        .filter((said) => said.includes('Family Front Door') && !said.includes(String(service?.name)))
        .map((said) => ({ said, answers })),
    );
    expect(wrong.filter(({ said }) => !/nobody answers|cannot find it/.test(said))).toEqual([]);
  });

  it('leaves no gap where a name belongs', () => {
    const gaps = all.flatMap(
      ({ text }) => text.match(/.*(?:\{\{| [.,:;](?:\s|$)|\S {2}(?! )(?=[a-z])).*/gm) ?? [],
    );
    expect([...new Set(gaps)]).toEqual([]);
  });
});

function firstNumberIn(page: HTMLElement): string | undefined {
  return [...page.querySelectorAll('a')].map(({ href }) => href).find((href) => href.startsWith('tel:'));
}
