/** How to reach each kind of screen from the start page, using its content. */
import { groupOf } from '../e2e/unfold.ts';
import { said } from '../e2e/words.ts';
import type { Browser, Thing } from './engine.ts';

type Step = Thing | { readonly type: string; readonly into: string };

const door = (name: 'staff' | 'parent' | 'young' | 'skip' | 'danger.go'): Thing => [
  'a',
  said(`ui:start.${name}`),
];
const goOn = 'form.question button[data-module], form.question button.nhsuk-button';
const choice = (key: string, value: string): Thing => `input[name="${key}"][value="${value}"]`;
const answer = (answers: Readonly<Record<string, string>>): readonly Step[] => [
  ...Object.entries(answers).flatMap(([key, value]) => [
    // A worry is in a folded group, save those for whom no group fits.
    ...(key === 'topics' && value !== 'everyday_info' ? [`${groupOf(key, value)} > summary`] : []),
    choice(key, value),
  ]),
  goOn,
];
const footer = (path: string): Thing => `footer a[href="${path}"]`;

const calm = [...answer({ danger_now: 'no' }), ...answer({ imminent_sig_harm: 'no' })];
const parents: readonly Step[] = [door('parent'), ...answer({ danger_now: 'no' })];
const ofParents: readonly Step[] = [
  ...parents,
  ['button', said('ui:pause.continue')],
  ...answer({ imminent_sig_harm: 'no' }),
  ...answer({ audience: 'parent_carer' }),
  ...answer({ subject: 'child' }),
  ...answer({ topics: 'domestic_abuse' }),
  ...answer({ children_affected: 'yes' }),
  ...answer({ referral_status: 'none' }),
  ...answer({ sig_harm_suspected: 'yes' }),
  ...answer({ risk_from_family: 'yes' }),
];
const ofStaff: readonly Step[] = [
  door('staff'),
  ...calm,
  ...answer({ audience: 'other_staff' }),
  ...answer({ subject: 'child' }),
  ...answer({ topics: 'neglect' }),
  ...answer({ referral_status: 'none' }),
  ...answer({ sig_harm_suspected: 'yes' }),
  ...answer({ risk_from_family: 'yes' }),
];
/** Nobody else writes it; it is looked for on the disk afterwards. */
export const typedWord = 'zqworry';
const toTheWorries: readonly Step[] = [
  door('young'),
  ...calm,
  ...answer({ audience: 'young_person' }),
  ...answer({ subject: 'child' }),
  { type: `sad ${typedWord}`, into: 'input[type=search]' },
];
const ofTheYoung: readonly Step[] = [
  ...toTheWorries,
  choice('topics', 'mental_health'),
  goOn,
  ...answer({ referral_status: 'none' }),
  ...answer({ sig_harm_suspected: 'no' }),
  ...answer({ risk_from_family: 'no' }),
];
const finish: Thing = ['button', said('advice-page:finish')];

export interface Screen {
  readonly steps: readonly Step[];
  /** What is there once it has come. */
  readonly shows: Thing;
}

export const screens = {
  start: { steps: [], shows: door('staff') },
  'a question': { steps: [door('staff')], shows: choice('danger_now', 'yes') },
  'a question left open': { steps: [door('staff'), goOn], shows: '.nhsuk-error-summary a' },
  'the pause': { steps: parents, shows: ['h1', said('ui:pause.title')] },
  'the advice in an emergency': {
    steps: [door('danger.go'), ...answer({ danger_now: 'yes' })],
    shows: finish,
  },
  'a calm advice': {
    steps: [
      door('skip'),
      ...calm,
      ...answer({ audience: 'other_staff' }),
      ...answer({ subject: 'child' }),
      ...answer({ topics: 'everyday_info' }),
    ],
    shows: finish,
  },
  'the advice for staff': { steps: ofStaff, shows: finish },
  'the advice for a parent': { steps: ofParents, shows: finish },
  'the advice for a young person': { steps: ofTheYoung, shows: finish },
  'the worries, found by typing': { steps: toTheWorries, shows: choice('topics', 'mental_health') },
  'the topics': { steps: [footer('/topics')], shows: 'main a[href="/topics/neglect"]' },
  'a topic': {
    steps: [footer('/topics'), 'main a[href="/topics/neglect"]'],
    shows: 'main a[href^="/services/"]',
  },
  'the services': {
    steps: [footer('/services'), { type: 'a bruise', into: 'input[type=search]' }],
    shows: 'main a[href^="/services/"]',
  },
  'a service': {
    // The first of the list, and as telling as any.
    steps: [footer('/services'), 'main a[href="/services/rape-crisis"]'],
    shows: ['h1', '24/7 Rape and Sexual Abuse Support Line'],
  },
  about: { steps: [footer('/about')], shows: ['h1', said('ui:about.title')] },
  'the facts to check': { steps: [footer('/facts-to-check')], shows: ['h1', said('directory:facts.title')] },
} as const satisfies Readonly<Record<string, Screen>>;

export type ScreenName = keyof typeof screens;

/** Takes the browser from an empty tab by the start page to that screen. */
export async function walkTo(browser: Browser, origin: string, name: ScreenName): Promise<void> {
  await browser.open(`${origin}/`);
  const { steps, shows }: Screen = screens[name];
  for (const step of steps)
    if (typeof step === 'object' && 'into' in step) await browser.type(step.into, step.type);
    else await browser.press(step);
  await browser.find(shows);
}
