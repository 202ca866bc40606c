/** The table of rooms in CONTRIBUTING.md, from the list that lint reads. */
import { exceptions, rooms } from './rooms.mjs';

const begin = '<!-- Written by "npm run rooms" from scripts/rooms/rooms.mjs. -->';
const end = '<!-- End of the rooms. -->';

/** @param {string} at */
const code = (at) => (at.includes('.') ? `\`${at}\`` : `\`${at}/\``);

const flows = rooms.map(({ at }) => at).filter((at) => at.split('/')[0] === 'flows');

/** @param {readonly string[]} ats */
function list(ats) {
  if (!flows.every((at) => ats.includes(at))) return ats.map(code).join(', ');
  return ['all of `flows/`', ...ats.filter((at) => !flows.includes(at)).map(code)].join(', ');
}

/** @param {import('./rooms.mjs').Room} room */
function importsOf({ imports, types = [], packages = [] }) {
  if (imports === 'anything') return 'anything';
  const parts = [
    ...(imports.length === 0 ? [] : [list(imports)]),
    ...(types.length === 0 ? [] : [`types of ${list(types)}`]),
    ...(packages === 'any' ? ['any package'] : packages.map((name) => (name === 'node:' ? 'Node' : name))),
  ];
  return parts.join(', ') || 'nothing';
}

/** The table, and what is let through by name. */
const roomsTable = () =>
  [
    '| Room | What is in it | May import |',
    '| --- | --- | --- |',
    ...rooms.map((room) => {
      const alone = room.flat ? ', the files directly in it' : '';
      return `| ${code(room.at)}${alone} | ${room.holds} | ${importsOf(room)} |`;
    }),
    '',
    'By name and for a reason:',
    '',
    ...exceptions.map(({ from, to, why }) => `- ${code(from)} imports from ${code(to)}: ${why}.`),
  ].join('\n');

/**
 * The page with the table as it is now.
 *
 * @param {string} page
 */
export function withRoomsTable(page) {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`CONTRIBUTING.md has no "${begin}" and "${end}".`);
  return `${page.slice(0, from)}${begin}\n\n${roomsTable()}\n\n${page.slice(to)}`;
}
