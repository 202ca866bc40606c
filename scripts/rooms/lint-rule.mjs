/** Lint's part of the rooms: refuses an import that the list of rooms does not have, and says where it belongs. */
import { posix, relative, sep } from 'node:path';
import { exceptions, rooms } from './rooms.mjs';

/** @typedef {import('./rooms.mjs').Room} Room */

/** @param {string} path @param {string} folder */
const isIn = (path, folder) => path === folder || path.startsWith(`${folder}/`);

const deepestFirst = [...rooms].sort((one, other) => other.at.length - one.at.length);

/**
 * The room a file belongs to.
 *
 * @param {string} path from the root of the project, with slashes
 * @returns {Room | undefined}
 */
export const roomOf = (path) =>
  deepestFirst.find(({ at, flat }) => (flat ? posix.dirname(path) === at : isIn(path, at)));

/** Of a room whose folders are read alone. @param {Room} room @param {string} path */
const folderIn = (room, path) => path.slice(room.at.length + 1).split('/')[0];

/** @param {string} from @param {string} to */
const isException = (from, to) =>
  exceptions.some((exception) => exception.from === from && isIn(to, exception.to));

/** @param {Room} room @param {string} name @param {boolean} typeOnly */
function packageFault({ at, packages = [] }, name, typeOnly) {
  const allowed =
    packages === 'any' ||
    packages.some((one) => name === one || name.startsWith(one.endsWith(':') ? one : `${one}/`));
  if (allowed || typeOnly) return undefined;
  const may = packages.length === 0 ? 'no package' : `no package but ${packages.join(', ')}`;
  const others = rooms.filter((room) => Array.isArray(room.packages) && room.packages.includes(name));
  const where = others.length === 0 ? 'src/build or scripts' : others.map((room) => room.at).join(' or ');
  return `${at} imports ${may}. What needs ${name} belongs in ${where}.`;
}

/** @param {string} from @param {string} to @param {boolean} typeOnly */
function roomFault(from, to, typeOnly) {
  const room = roomOf(from);
  const target = roomOf(to);
  if (!room) return undefined;
  if (room === target) {
    if (!room.eachAlone || folderIn(room, from) === folderIn(room, to)) return undefined;
    return `A folder of ${room.at} can be read alone. Parts that several pages draw belong in src/components or src/contacts, what several ask in src/triage.`;
  }
  if (room.imports === 'anything') return undefined;
  if (!target) return `${to} is in no room: give it one in scripts/rooms/rooms.mjs.`;
  if (room.imports.includes(target.at) || (typeOnly && room.types?.includes(target.at))) return undefined;
  return `${room.at} does not import from ${target.at} (${target.holds}). ${target.insteadOfImporting}`;
}

/**
 * What is wrong with an import, or undefined.
 *
 * @param {string} from the importing file, from the root of the project
 * @param {string} name as it is written
 * @param {boolean} typeOnly
 */
export function importFault(from, name, typeOnly) {
  const room = roomOf(from);
  if (!room) return `${from} is in no room: give it one in scripts/rooms/rooms.mjs.`;
  if (!name.startsWith('.')) return packageFault(room, name, typeOnly);
  const to = posix.join(posix.dirname(from), name);
  return isException(from, to) ? undefined : roomFault(from, to, typeOnly);
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  create: (context) => {
    const from = relative(context.cwd, context.filename).split(sep).join('/');
    /** @param {any} node @param {any} source */
    const check = (node, source) => {
      if (typeof source?.value !== 'string') return;
      const typeOnly =
        node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType';
      const message = importFault(from, source.value, typeOnly);
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      /** @param {any} node */
      TSImportType: (node) => check(node, node.source),
    };
  },
};

export const roomsPlugin = { rules: { imports: rule } };
