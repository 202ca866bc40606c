/** What is built has some fields of the services apart; put together again they are what the records say. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { servicesPlugin } from '../../src/build/servicesPlugin.ts';
import { everyServiceById } from '../../src/directory/everyService.ts';
import { serviceSchema } from '../../src/directory/schema.ts';
import { servicesByFile } from '../../src/directory/services/core.ts';
import { headings } from '../../src/directory/services/headings.ts';
import { upkeep } from '../../src/directory/services/upkeep.ts';

const folder = resolve(import.meta.dirname, '../../src/directory/services');
const { load } = servicesPlugin() as unknown as { load: (id: string) => string | null };

/** What a module of this name in services/ exports in what is built. */
async function built(name: string): Promise<unknown> {
  const code = load(resolve(folder, name)) ?? '';
  return { ...((await import(`data:text/javascript,${encodeURIComponent(code)}`)) as object) };
}

describe('the services of the advice, as built', () => {
  it('have what the advice needs of them and nothing else', async () => {
    const { servicesByFile: light } = (await built('core.ts')) as {
      servicesByFile: Record<string, object[]>;
    };
    expect(Object.keys(light)).toEqual(Object.keys(servicesByFile));
    // Strict: it refuses a field that the advice has no use for.
    for (const record of Object.values(light).flat())
      expect(serviceSchema.safeParse(record).success).toBe(true);
  });

  it('are whole again with what is apart', async () => {
    const { servicesByFile: light } = (await built('core.ts')) as {
      servicesByFile: Record<string, { id: keyof typeof headings }[]>;
    };
    expect(await built('headings.ts')).toEqual({ headings });
    expect(await built('upkeep.ts')).toEqual({ upkeep });
    for (const record of Object.values(light).flat()) {
      const { id } = record;
      expect({ ...record, levelGroup: headings[id], ...upkeep[id] }).toEqual(everyServiceById(id));
    }
  });

  it('leave every other module as it is', () => {
    for (const other of ['health.ts', 'more/grief.ts', '../everyService.ts'])
      expect(load(resolve(folder, other))).toBeNull();
  });
});
