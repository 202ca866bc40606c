/** Which sections an advice has and in what order: the page draws this list, copied text and the command line write it out. */
import type { Block, Level, LevelOrRange } from '../../../flows/vocabulary/advice.ts';
import { allContactDetails, type ContactDetails } from '../../contacts/contactDetails.ts';
import type { Message } from '../../i18n/message.ts';
import type { StepView } from './stepView.ts';
import { heading, linesUnder, list, paragraph, small, type LineView, type TextPart } from './paragraphs.ts';
import type { AdviceView } from './view.ts';

/** A piece of a section. */
export type Part =
  | TextPart
  | { readonly kind: 'steps'; readonly steps: readonly StepView[]; readonly from: number }
  | { readonly kind: 'dosAndDonts'; readonly dos: readonly LineView[]; readonly donts: readonly LineView[] }
  | { readonly kind: 'contacts'; readonly contacts: readonly ContactDetails[] }
  /** Leads to the school's own page. */
  | { readonly kind: 'toSchool'; readonly label: Message }
  /** Folded away on the screen until it is wanted; open in print. */
  | { readonly kind: 'fold'; readonly summary: Message; readonly parts: readonly TextPart[] }
  /** To press, so on the screen alone. */
  | { readonly kind: 'carryOn'; readonly label: Message };

/** The four steps of help, and which of them this advice is on. */
export interface LevelsPart {
  readonly headings: readonly string[];
  /** The steps this advice is on. */
  readonly here: readonly Level[];
  /** What the picture shows, in words. */
  readonly picture: Message;
  readonly text: readonly TextPart[];
}

/** Sections that are read from top to bottom; an inset is set apart, and an unheaded one is a few words between others. */
export interface PlainSection {
  readonly kind: 'part' | 'inset' | 'unheaded';
  readonly id: string;
  readonly heading?: Message;
  readonly parts: readonly Part[];
}

export type Section =
  | PlainSection
  | { readonly kind: 'primary'; readonly id: 'primary'; readonly step: StepView }
  | { readonly kind: 'services'; readonly id: 'services'; readonly heading: Message }
  | { readonly kind: 'levels'; readonly id: 'levels'; readonly heading: Message; readonly levels: LevelsPart }
  | { readonly kind: 'why'; readonly id: 'why'; readonly heading: Message };

/** The sections in the order they are read. On a wide screen and on paper those of `beside` stand beside those of `main`. */
export interface Arrangement {
  readonly first: Sections;
  /** What to do, and what not. */
  readonly main: Sections;
  /** What helps to do it: words for the call, what if, services, reasons. */
  readonly beside: Sections;
}

export function arrange(view: AdviceView): Arrangement {
  const { title, lines } = view.script;
  // In danger there is no time to unfold it.
  const script: PlainSection = view.call999
    ? section('part', 'script', title, [list(lines)])
    : {
        kind: 'unheaded',
        id: 'script',
        parts: [{ kind: 'fold', summary: title, parts: [list(lines)] }],
      };
  return {
    first: view.primary ? [{ kind: 'primary', id: 'primary', step: view.primary }] : [],
    main: [
      ...someoneToTalkTo(view),
      ...call999(view),
      ...(view.call999 ? [script] : []),
      ...early(view),
      ...family(view),
      ...next(view),
      ...ownSections(view, 'PLAN', 'HAND', 'DA'),
      ...unchecked(view),
      ...dosAndDonts(view),
      ...ownSections(view, 'CASE'),
    ],
    beside: [
      ...(view.call999 ? [] : [script]),
      ...afterRinging(view),
      whenItFails(view),
      ...referral(view),
      ...consent(view),
      ...services(view),
      { kind: 'why', id: 'why', heading: { key: 'advice-page:whyHeading' } },
      ...levels(view),
    ],
  };
}

/** The sections of an advice, from the first step to its reasons. */
export function sectionsOf(view: AdviceView): Sections {
  const { first, main, beside } = arrange(view);
  return [...first, ...main, ...beside];
}

type Sections = readonly Section[];

const section = (
  kind: PlainSection['kind'],
  id: string,
  message: Message,
  parts: readonly Part[],
): PlainSection => ({ kind, id, heading: message, parts });

interface ListedBlock {
  readonly id: string;
  readonly ordered?: true;
  readonly before?: 'text';
  readonly after?: 'lines' | 'never';
}

/** Text blocks that are a section each: numbered or plain lines, with words before or after them. */
const listed = {
  PLAN: { id: 'plan', ordered: true, after: 'lines' },
  HAND: { id: 'goingHome' },
  DA: { id: 'parentBeingHurt', ordered: true, after: 'never' },
  CASE: { id: 'case', before: 'text' },
} as const satisfies Partial<Record<Block, ListedBlock>>;

function ownSections(
  { blocks, reader: { words }, values }: AdviceView,
  ...wanted: readonly (keyof typeof listed)[]
): Sections {
  return wanted
    .filter((block) => blocks.has(block))
    .map((block) => {
      const { id, ordered, before, after }: ListedBlock = listed[block];
      const key = `advice:blocks.${block}`;
      return section('part', id, { key: `${key}.title`, values }, [
        ...(before ? [paragraph(`${key}.${before}`, values)] : []),
        { kind: 'list', lines: linesUnder(key, { words, values }), ...(ordered ? { ordered } : {}) },
        ...(after ? [paragraph(`${key}.${after}`, values)] : []),
      ]);
    });
}

/** For children and young people, on every advice. */
function someoneToTalkTo({ reader }: AdviceView): Sections {
  if (reader.voice !== 'young') return [];
  const contacts = allContactDetails(['childline', 'emergency-999'], reader);
  return [
    section('inset', 'talk', { key: 'advice-page:talk.heading' }, [
      paragraph('advice-page:talk.text'),
      { kind: 'contacts', contacts },
    ]),
  ];
}

/** How to call 999 if it is hard to speak. */
function call999({ blocks }: AdviceView): Sections {
  if (!blocks.has('999')) return [];
  const lines = ['mobile', 'landline', 'silent', 'deaf'].map((id) => ({
    id,
    message: { key: `advice:blocks.999.${id}` },
  }));
  return [section('part', 'call999', { key: 'advice:blocks.999.title' }, [list(lines)])];
}

/** An early advice comes before the questions are finished; the rest is asked when everyone is safe. */
function early({ early: exit, provisional }: AdviceView): Sections {
  if (exit === undefined) return [];
  const [title, text, label] =
    exit === 'fgm'
      ? ['advice-page:early.fgmHeading', 'advice:provisional', 'advice-page:early.fgmButton']
      : [
          'advice-page:early.heading',
          provisional ? 'advice:provisional' : 'advice:carryOnWhy',
          'advice:everyoneSafe',
        ];
  return [
    section('inset', 'early', { key: title }, [paragraph(text), { kind: 'carryOn', label: { key: label } }]),
  ];
}

/** Do not tell the family before somebody able to judge it says so. A young person reads that who they tell is their choice. */
function family({ blocks, values }: AdviceView): Sections {
  if (!blocks.has('FAM')) return [];
  return [
    section('inset', 'family', { key: 'advice:blocks.FAM.title' }, [
      paragraph('advice:blocks.FAM.text', values),
    ]),
  ];
}

/** The first step is numbered 1. */
function next({ steps, contingencies, schoolHelps, reader: { school } }: AdviceView): Sections {
  if (steps.length + contingencies.length === 0) return [];
  const numbered = (some: readonly StepView[], from: number): readonly Part[] =>
    some.length === 0 ? [] : [{ kind: 'steps', steps: some, from }];
  return [
    section('part', 'next', { key: 'advice-page:nextHeading' }, [
      ...numbered(steps, 2),
      ...(schoolHelps
        ? [
            {
              kind: 'toSchool',
              label: { key: 'advice-page:toSchool', values: { school: school.name } },
            } as const,
          ]
        : []),
      ...(contingencies.length === 0 ? [] : [heading('advice-page:ifItComesToThat')]),
      ...numbered(contingencies, 2 + steps.length),
    ]),
  ];
}

function unchecked({ unchecked: isUnchecked }: AdviceView): Sections {
  if (!isUnchecked) return [];
  const mark: TextPart = { kind: 'paragraph', message: { key: 'advice:notYetChecked' }, look: 'strong' };
  return [{ kind: 'unheaded', id: 'unchecked', parts: [mark] }];
}

function dosAndDonts({ dos, mustNots, blocks }: AdviceView): Sections {
  if (dos.length + mustNots.length === 0) return [];
  const noDeterring: readonly TextPart[] = blocks.has('NODETER')
    ? [
        {
          kind: 'aside',
          title: { key: 'advice:blocks.NODETER.title' },
          message: { key: 'advice:blocks.NODETER.text' },
        },
      ]
    : [];
  return [
    {
      kind: 'part',
      id: 'dosAndDonts',
      parts: [{ kind: 'dosAndDonts', dos, donts: mustNots }, ...noDeterring],
    },
  ];
}

/** For parents: what happens after they ring. */
function afterRinging({ blocks, reader: { words }, values }: AdviceView): Sections {
  if (!blocks.has('AFTER')) return [];
  return [
    section('part', 'after', { key: 'advice:blocks.AFTER.title' }, [
      list(linesUnder('advice:blocks.AFTER', { words, values })),
    ]),
  ];
}

/**
 * What to do out of hours, or if they say no; the card says what if nobody answers. What does not hold now is folded, save where
 * help has been refused already.
 */
function whenItFails({ stuck, shutNow, blocks, reader: { words }, values }: AdviceView): Section {
  const escalation: readonly TextPart[] = blocks.has('ESC')
    ? [
        heading('advice:blocks.ESC.title'),
        { kind: 'list', lines: linesUnder('advice:blocks.ESC', { words, values }), ordered: true },
        small('advice:blocks.ESC.note'),
      ]
    : [];
  const whatIf = (key: string, message: Message, holds: boolean): readonly Part[] => {
    const paragraphs: readonly TextPart[] = [{ kind: 'paragraph', message }];
    return holds ? [heading(key), ...paragraphs] : [{ kind: 'fold', summary: { key }, parts: paragraphs }];
  };
  return section('part', 'stuck', { key: 'advice-page:stuckHeading' }, [
    ...whatIf('advice-page:outOfHours', stuck.outOfHours, shutNow),
    ...whatIf('advice-page:theySayNo', stuck.theySayNo, escalation.length > 0),
    ...escalation,
  ]);
}

/** What the front door should do with a referral. */
function referral({ blocks, reader: { words }, values }: AdviceView): Sections {
  if (!blocks.has('REF')) return [];
  return [
    section('part', 'referral', { key: 'advice:blocks.REF.title', values }, [
      paragraph('advice:blocks.REF.text', values),
      list(linesUnder('advice:blocks.REF', { words, values })),
      small('advice:blocks.REF.note'),
    ]),
  ];
}

function consent({ consent: lines, blocks }: AdviceView): Sections {
  if (lines.length === 0) return [];
  const title = blocks.has('AGREE') ? 'advice:blocks.AGREE.title' : 'advice:consent.title';
  return [
    section(
      'part',
      'consent',
      { key: title },
      lines.map(({ message }) => ({ kind: 'paragraph', message })),
    ),
  ];
}

const services = ({ services: some, above }: AdviceView): Sections =>
  some.length + above.length === 0
    ? []
    : [{ kind: 'services', id: 'services', heading: { key: 'advice-page:servicesHeading' } }];

const groups = [1, 2, 3, 4] as const;

const levelWords = (level: LevelOrRange): Message => {
  if (level === '1-2') return { key: 'advice-page:levelOneToTwo' };
  return level === '2-4'
    ? { key: 'advice-page:levelRange' }
    : { key: 'advice-page:levelNumber', values: { level } };
};

/** Where this advice sits among the school's four headings. Parents see no numbers. */
function levels({ level, forStaff, reader: { words } }: AdviceView): Sections {
  if (level === null) return [];
  const headings = groups.map((group) => words.say(`advice:levels.groups.${group}`));
  const [first = '', second = '', third = '', fourth = ''] = headings;
  const range = level === '2-4';
  const step = level === '1-2' || range ? 1 : level;
  const number: readonly TextPart[] = [
    { kind: 'paragraph', message: levelWords(level), look: 'strong' },
    small('advice:levels.whyNumbersOnly'),
  ];
  return [
    {
      kind: 'levels',
      id: 'levels',
      heading: { key: forStaff ? 'advice:levels.heading' : 'advice:levels.parentButton' },
      levels: {
        headings,
        here: range ? [2, 3, 4] : [step],
        picture: {
          key: range ? 'advice-page:levelsPictureRange' : 'advice-page:levelsPicture',
          values: { first, second, third, fourth, here: range ? '' : (headings[step - 1] ?? '') },
        },
        text: [
          paragraph(range ? 'advice:levels.rangeText' : `advice:levels.groupsText.${step}`),
          ...(forStaff ? number : []),
        ],
      },
    },
  ];
}
