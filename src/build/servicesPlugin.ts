/**
 * Takes out of the services that come with the advice what it does not need of them: their heading, and who keeps them right and
 * where they were read. The records have it all; in what is built each of the three is a file that is loaded where it is wanted.
 */
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { alwaysShownServices } from '../directory/services/always-shown.ts';
import { servicesByFile } from '../directory/services/core.ts';
import type { ServiceRecord } from '../directory/schema.ts';
import { headings } from '../directory/services/headings.ts';
import { upkeep } from '../directory/services/upkeep.ts';

const folder = resolve(import.meta.dirname, '../directory/services');
const apart: readonly string[] = ['levelGroup', 'owner', 'sources'];

const lightened = (records: readonly ServiceRecord[]): readonly object[] =>
  records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([field]) => !apart.includes(field))),
  );
const light = Object.fromEntries(
  Object.entries(servicesByFile).map(([file, records]) => [file, lightened(records)]),
);

/** What each module exports in what is built. */
const modules: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  'always-shown.ts': { alwaysShownServices: lightened(alwaysShownServices) },
  'core.ts': { servicesByFile: light },
  'headings.ts': { headings },
  'upkeep.ts': { upkeep },
};

export const servicesPlugin = (): Plugin => ({
  name: 'services-apart',
  apply: 'build',
  load(id) {
    const written = modules[relative(folder, id)];
    if (written === undefined) return null;
    return Object.entries(written)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
  },
});
