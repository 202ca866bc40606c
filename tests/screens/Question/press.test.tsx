/** What one press costs: a phone that is slow works everything out once, not again for each part of the page. */
import { beforeEach, expect, it, vi } from 'vitest';
import { advise, adviseOn } from '../../../flows/advise.ts';
import { follow } from '../../../flows/engine/path.ts';
import { expectAdvice, heading, openApp, titles } from '../openApp.tsx';

vi.mock('../../../flows/engine/path.ts', { spy: true });
vi.mock('../../../flows/advise.ts', { spy: true });

const callsOf = () => ({
  follow: vi.mocked(follow).mock.calls.length,
  advise: vi.mocked(advise).mock.calls.length + vi.mocked(adviseOn).mock.calls.length,
});

/** How often each was called by what is done. */
async function costOf(done: () => Promise<void>): Promise<ReturnType<typeof callsOf>> {
  vi.clearAllMocks();
  await done();
  return callsOf();
}

beforeEach(() => {
  vi.clearAllMocks();
});

it('an answer costs one look at the path, however many were given before, and the last one advice', async () => {
  const { press, answer } = openApp('/questions');
  const costs = [
    await costOf(() => answer('No')),
    await costOf(() => answer('No')),
    await costOf(() => answer(/^Teacher/)),
    await costOf(() => answer(/^A child, or/)),
    await costOf(() => answer('Bullying')),
    await costOf(() => answer(/^No, or not/)),
    await costOf(() => answer('No')),
  ];
  expect(costs).toEqual(costs.map(() => ({ follow: 1, advise: 0 })));
  expect(await costOf(() => answer(/not sure/))).toEqual({ follow: 1, advise: 1 });
  expectAdvice();
  expect(await costOf(() => press('Back'))).toEqual({ follow: 0, advise: 0 });
});

it('an early advice is worked out once, and carrying on from it looks at no path again', async () => {
  const { press, answer } = openApp('/questions');
  expect(await costOf(() => answer('Yes'))).toEqual({ follow: 1, advise: 1 });
  expectAdvice();
  expect(await costOf(() => press(/carry on/i))).toEqual({ follow: 0, advise: 0 });
  expect(heading(titles.soon)).toBeVisible();
});
