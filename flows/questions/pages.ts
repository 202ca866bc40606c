import { any, matches, type Facts } from '../vocabulary/conditions.ts';
import type { Page } from './page.ts';
import { levelOfNeed } from './level-of-need.ts';
import { opening, toldBefore } from './opening.ts';
import { adultInQuestion } from './adult-in-question.ts';
import { domesticAbuse } from './domestic-abuse.ts';
import { fgmAfterTravel, fgmFirst, travel } from './fgm.ts';
import { hate } from './hate.ts';
import { housing } from './housing.ts';
import { imageImmediate, imagesAndGrooming } from './images-and-grooming.ts';
import { goingHome } from './going-home.ts';
import { missing } from './missing.ts';
import { privateFostering } from './private-fostering.ts';
import { selfHarm } from './self-harm.ts';
import { sexualAbuse } from './sexual-abuse.ts';
import { struggling } from './struggling.ts';
import { sexualBehaviour } from './sexual-behaviour.ts';
import { questions, type AnswerKey } from '../vocabulary/questions.ts';

/** The pages of each ticked topic: possible emergencies first, then in section 9's order. */
export const details: readonly Page[] = [
  ...selfHarm,
  ...missing,
  ...goingHome,
  ...imagesAndGrooming,
  ...fgmFirst,
  ...travel,
  ...fgmAfterTravel,
  ...adultInQuestion,
  ...sexualBehaviour,
  ...imageImmediate,
  ...sexualAbuse,
  ...housing,
  ...domesticAbuse,
  ...privateFostering,
  ...hate,
  ...struggling,
];

/** Every page in the order of section 0. */
export const pages: readonly Page[] = [...opening, ...details, ...toldBefore, ...levelOfNeed];

/** Each page once: one with two places, as FGM has, is asked if either is due. */
const byId = pages.reduce((known, page) => {
  const before = known.get(page.id);
  return known.set(page.id, before ? { ...page, when: any(before.when, page.when) } : page);
}, new Map<AnswerKey, Page>());

/**
 * The page whose first key this is.
 * @throws if the key is asked on another key's page.
 */
export function pageOf(id: AnswerKey): Page {
  const page = byId.get(id);
  if (!page) throw new Error(`No page opens with ${id}; it is asked on another page.`);
  return page;
}

/** The page a key is asked on. */
export function pageAsking(key: AnswerKey): Page {
  const page = [...byId.values()].find(({ keys }) => keys.includes(key));
  if (!page) throw new Error(`No page asks ${key}.`);
  return page;
}

/** The keys of a page that are asked here. */
export function keysDue(page: Page, facts: Facts): readonly AnswerKey[] {
  return page.keys.filter((key) => {
    const when = page.keysWhen?.[key];
    return when === undefined || matches(when, facts);
  });
}

/** The values of a key that are offered here. */
export function offered(key: AnswerKey, facts: Facts): readonly string[] {
  const offers = pageAsking(key).offers ?? [];
  return questions[key].values.filter((value) =>
    offers.every((offer) => offer.key !== key || offer.value !== value || matches(offer.when, facts)),
  );
}
