/**
 * What is heard: names, descriptions and states as the browser hands them to a screen reader, on each kind of screen. That a
 * person understands them is a matter for people; docs/hand-tests.md is the script.
 */
import type { Page } from '@playwright/test';
import { come, kinds } from './kinds.ts';
import { expect, test } from './test.ts';
import { said } from './words.ts';

interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly url: string;
  /** The nearest one around it that is heard. */
  readonly within: Heard | undefined;
}

/** Everything in the accessibility tree that is not passed over. */
async function listen(page: Page): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard = new Map<string, Heard>();
  const hear = (id: string | undefined): Heard | undefined => {
    const node = id === undefined ? undefined : byId.get(id);
    if (!node) return undefined;
    if (node.ignored) return hear(node.parentId);
    const known = heard.get(node.nodeId);
    if (known) return known;
    const property = (name: string): unknown =>
      node.properties?.find((one) => one.name === name)?.value.value;
    const url = property('url');
    const one = {
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? '').trim(),
      description: String(node.description?.value ?? '').trim(),
      url: typeof url === 'string' ? url : '',
      within: hear(node.parentId),
    };
    heard.set(node.nodeId, one);
    return one;
  };
  nodes.forEach(({ nodeId }) => hear(nodeId));
  return [...heard.values()];
}

const circumstances = (one: Heard): readonly Heard[] =>
  one.within ? [one.within, ...circumstances(one.within)] : [];

const controls = [
  'link',
  'button',
  'radio',
  'checkbox',
  'textbox',
  'searchbox',
  'combobox',
  'DisclosureTriangle',
];
const landmarks = ['navigation', 'region', 'search', 'complementary'];
/** Says nothing when it is read in a list of links or buttons. */
const emptyWords = /^(here|click here|more|read more|link|go|this|open|details|change|remove|edit|yes|no)$/i;

for (const kind of kinds)
  test(`${kind.name}: every name says enough by itself`, async ({ page, faults }) => {
    await come(page, kind, faults);
    // As a screen reader hears it with everything unfolded.
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    const heard = await listen(page);
    const found = heard.filter(({ role }) => controls.includes(role));
    expect(found.length).toBeGreaterThan(10);

    const unnamed = found.filter(({ name }) => name === '');
    expect.soft(unnamed, 'without a name').toEqual([]);
    const empty = found.filter(({ role, name }) => /link|button/.test(role) && emptyWords.test(name));
    expect
      .soft(
        empty.map(({ name }) => name),
        'says nothing out of its place',
      )
      .toEqual([]);

    // Whom it rings, beside the number: letters that are more than the word for ringing.
    const calls = found.filter(({ url }) => /^(tel|sms):/.test(url));
    const whose = calls.filter(
      ({ name, url }) => !/999/.test(url) && !/[a-z]{4}/i.test(name.replace(/^(ring|text) /i, '')),
    );
    expect
      .soft(
        whose.map(({ name }) => name),
        'a number without whose it is',
      )
      .toEqual([]);

    const marks = heard.filter(({ role }) => landmarks.includes(role));
    expect
      .soft(
        marks.filter(({ name, role }) => name === '' && role !== 'search'),
        'a part of the page without a name',
      )
      .toEqual([]);
    const twice = marks
      .map(({ role, name }) => `${role} ${name}`)
      .filter((one, at, all) => all.indexOf(one) !== at);
    expect.soft(twice, 'two parts of the page with one name').toEqual([]);
    for (const role of ['main', 'banner', 'contentinfo'])
      expect
        .soft(
          heard.filter((one) => one.role === role),
          role,
        )
        .toHaveLength(1);

    // A choice is heard with the question it belongs to. In a form a box by itself is its own question.
    const asked = typeof kind.from === 'string' ? ['radio'] : ['radio', 'checkbox'];
    const choices = found.filter(({ role }) => asked.includes(role));
    const alone = choices.filter(
      (one) => !circumstances(one).some(({ role, name }) => /group/.test(role) && name !== ''),
    );
    expect
      .soft(
        alone.map(({ name }) => name),
        'a choice without its question',
      )
      .toEqual([]);
  });

const questionNamed = (heard: readonly Heard[], name: string): Heard | undefined =>
  heard.find((one) => /group/.test(one.role) && one.name === name);

for (const { name, keys } of [
  { name: 'one question', keys: ['danger_now'] },
  { name: 'who is asking', keys: ['audience'] },
  { name: 'the worries to tick', keys: ['topics'] },
  { name: 'several questions', keys: ['needs', 'need_met_by_school', 'repeat'] },
]) {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) throw new Error(`There is no screen "${name}".`);

  test(`${name}: the question is the name of its choices, its hint what is said of it`, async ({
    page,
    faults,
  }) => {
    await come(page, kind, faults);
    const heard = await listen(page);
    for (const key of keys) {
      const question = questionNamed(heard, said(`questions:${key}.title`));
      expect.soft(question, key).toBeDefined();
      const hint = hintOf(key);
      if (hint !== undefined) expect.soft(question?.description, key).toContain(hint);
    }
  });

  // No tick is an answer: not sure which worry.
  if (name === 'the worries to tick') continue;
  test(`${name}: left open, the mistake is said with the question, and first of all`, async ({
    page,
    faults,
  }) => {
    await come(page, kind, faults);
    await page.getByRole('button', { name: said('ui:question.continue'), exact: true }).click();
    const heard = await listen(page);
    const alert = heard.find(({ role }) => role === 'alert');
    expect(alert).toBeDefined();
    const wrong = heard.filter(
      (one) => one.role === 'link' && circumstances(one).some((other) => other === alert),
    );
    expect(wrong.length).toBeGreaterThan(0);
    expect.soft(new Set(wrong.map(({ name }) => name)).size, 'each says which it is').toBe(wrong.length);
    for (const { name: mistake } of wrong) {
      const told = heard.filter(({ role, name: question, description }) => {
        const [, error = ''] = description.split(/Error:\s+/);
        const both = said('ui:question.errorAbout', 'staff', { error, question });
        return /group/.test(role) && error !== '' && (mistake === error || mistake === both);
      });
      expect.soft(told, mistake).toHaveLength(1);
    }
  });
}

function hintOf(key: string): string | undefined {
  try {
    return said(`questions:${key}.hint`);
  } catch {
    return undefined;
  }
}
