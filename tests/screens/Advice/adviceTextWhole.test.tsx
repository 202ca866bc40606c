import { beforeEach, describe, expect, it, vi } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { follow } from '../../../flows/engine/path.ts';
import { earlyExits, type EarlyExit } from '../../../flows/engine/trail.ts';
import { modifierIds, ruleIds } from '../../../flows/vocabulary/rules.ts';
import { voiceOf, voices, type Answers, type Switches } from '../../../flows/vocabulary/questions.ts';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { wordsOf } from '../../../src/i18n/useWords.ts';
import { adviceText } from '../../../src/screens/Advice/adviceText.ts';
import { adviceWords } from '../../adviceWords.ts';
import { but } from '../../flows/table-cases.ts';
import { dutyOn, leads } from '../../flows/table-leads.ts';
import { circumstancesWith, calmDay, cases, showAdvice, type Situation } from './advising.tsx';

/** The services in their short form: the full list adds who is open at this minute. */
vi.mock('../../../src/screens/Advice/AdviceServices.tsx', () => ({
  AdviceServices(): never {
    throw new Error('as planned');
  },
}));
// The error boundary logs what it caught.
beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());

interface Given {
  readonly answers: Answers;
  readonly situation: Situation;
}

const night: Switches = { clock: 'out_of_hours', school_open: 'no' };
const elsewhere: Switches = { lives_in_worcs: 'no', home_council: 'csc-dudley' };
const adviceOn = ({ answers, situation: { switches, settings } }: Given) =>
  advise(answers, circumstancesWith({ ...calmDay, ...switches }, profile, settings));

const onRows: readonly Given[] = leads.map(({ row, answers }) => ({
  answers,
  situation: row === 'R3c' ? { settings: dutyOn } : {},
}));
const situated: readonly Given[] = Object.values(cases).flatMap((answers: Answers) => [
  { answers, situation: { switches: night } },
  { answers, situation: { switches: { ...elsewhere, other_children: 'yes', records_login: 'no' } } },
]);
const surroundings: readonly Switches[] = [
  night,
  elsewhere,
  { other_children: 'yes' },
  { records_login: 'no' },
  { dsl_reachable: 'no' },
];
/** For each row that changes others, the first advice that it does change. */
const changed: readonly Given[] = modifierIds.flatMap((id) => {
  const candidates = leads.flatMap(({ answers }) =>
    [
      {},
      { repeat: 'yes' } as const,
      { referral_status: 'has_social_worker' } as const,
      { topics: ['housing_money'], housing: 'soon' } as const,
    ].flatMap((more: Answers) =>
      surroundings.map((switches): Given => ({
        answers: { ...answers, ...more },
        situation: { switches },
      })),
    ),
  );
  return candidates.find((given) => adviceOn(given).rules.includes(id)) ?? [];
});
const earlyAnswers: Readonly<Record<EarlyExit, Answers>> = {
  danger: cases.danger,
  imminent: cases.imminent,
  harm_to_self: but({ topics: ['self_harm'] }),
  going_home: but({ topics: ['collection'] }),
  fgm: cases.fgmTeacher,
};
const early: readonly Given[] = earlyExits.map((exit) => ({
  answers: earlyAnswers[exit],
  situation: { place: { kind: 'early', exit } },
}));
/** Duties beside each other: what a report of FGM must hold under 999, and many worries at once. */
const combined: readonly Given[] = [
  { ...cases.fgmTeacher, danger_now: 'yes' } as const,
  { ...cases.fgmTeacher, imminent_sig_harm: 'yes' } as const,
  { ...cases.harmSuspected, topics: ['fgm', 'self_harm', 'weapon', 'domestic_abuse'] } as const,
  { ...cases.dslReferral, topics: ['attendance', 'images', 'private_fostering'] } as const,
].flatMap((answers: Answers) => [
  { answers, situation: {} },
  { answers, situation: { switches: night } },
]);
const all: readonly Given[] = [...combined, ...onRows, ...changed, ...situated, ...early];

function textOf({ answers, situation: { switches, place, settings } }: Given): string {
  const chosen = { ...calmDay, ...switches };
  const circumstances = circumstancesWith(chosen, profile, settings);
  const { given, matching } = follow(answers, circumstances);
  return adviceText({
    advice: advise(answers, circumstances),
    answers: given,
    facts: matching.facts,
    switches: chosen,
    school: profile,
    words: wordsOf(adviceWords(), answers.audience ? voiceOf(answers.audience) : 'staff'),
    asOf: circumstances.settings.asOf,
    early: place?.kind === 'early' ? place.exit : undefined,
    date: '21 November 2026',
  });
}

/** What is only on the screen: what is pressed, the lists of answers, what opens and shuts, and the numbers beside steps. */
const onScreenOnly = [
  'button',
  '.situation',
  '.advice__part--goes-on summary',
  '.advice__because',
  '.actions',
  '.advice__printed',
  '.step__number',
  '.urgency__aside',
  'svg',
  '.nhsuk-u-visually-hidden',
];

/** The words on the page in the order they are read, a piece of text at a time, parted by section. */
function wordsOnPage(container: HTMLElement): readonly (readonly string[])[] {
  const parts = container.querySelectorAll('.advice > *:not(.advice__columns), .advice__columns > div > *');
  return [...parts].map((part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const pieces: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const piece = flat(textContent ?? '');
      const unread =
        onScreenOnly.some((selector) => parentElement?.closest(selector) !== null) ||
        [...(parentElement?.closest('details')?.querySelectorAll('.answers') ?? [])].length > 0;
      if (!unread && /[\p{L}\p{N}]/u.test(piece)) pieces.push(piece);
    }
    return pieces;
  });
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
/** Pasted text says at once that nobody has checked it. */
const mark = "Not yet checked by this school's safeguarding lead";

/** The first words of the page that the text does not have, or has too early. */
function firstMissing(sections: readonly (readonly string[])[], text: string): string | undefined {
  const written = flat(text);
  let from = written.indexOf(mark) + mark.length;
  for (const pieces of sections) {
    let end = from;
    for (const piece of pieces.filter((one) => one !== mark)) {
      const at = written.indexOf(piece, from);
      if (at === -1) return piece;
      end = Math.max(end, at + piece.length);
    }
    from = end;
  }
  return undefined;
}

const parts = [0, 1, 2, 3, 4, 5, 6, 7];

describe('the advice as text', () => {
  it('is tried on every rule that can lead, on what changes them, and in every voice', () => {
    const advices = all.map(adviceOn);
    const leading = new Set(advices.map(({ primary }) => primary?.rule));
    // P7a comes after P1, which matches wherever it does.
    expect(ruleIds.filter((id) => !leading.has(id))).toEqual(['P7a']);
    const matching = new Set(advices.flatMap(({ rules }) => rules));
    expect(modifierIds.filter((id) => !matching.has(id))).toEqual([]);
    expect(new Set(all.map(({ answers: { audience } }) => (audience ? voiceOf(audience) : 'staff')))).toEqual(
      new Set(voices),
    );
  });

  // In parts, as drawing hundreds of pages takes long: each part is a test of its own.
  it.each(parts)('has every word of the page, section by section in the same order: part %i', (part) => {
    const missing = all
      .filter((_, index) => index % parts.length === part)
      .flatMap((given) => {
        const { container, unmount } = showAdvice(given.answers, given.situation);
        const first = firstMissing(wordsOnPage(container), textOf(given));
        unmount();
        return first === undefined ? [] : [{ first, answers: given.answers }];
      });
    expect(missing).toEqual([]);
  });
});
