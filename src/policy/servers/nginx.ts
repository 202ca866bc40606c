import { assetsPath, headerRules, workerPath, type Headers, type HeaderRule } from '../headers.ts';

const named = (rules: readonly HeaderRule[], which: HeaderRule['for']): Headers =>
  rules.find((rule) => rule.for === which)?.headers ?? {};

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** nginx's name for what a header says here, such as `$next_step_cache_control`. */
const variable = (header: string): string => `$next_step_${header.toLowerCase().replaceAll('-', '_')}`;

/**
 * For nginx, to be included beside the `server` block and in it. A header that is added in a `location` drops those of the
 * block around it, so what differs by address is looked up in a map and each header is added once.
 *
 * @param metaPolicy - as the pages carry it
 */
export function nginxHeaders(metaPolicy: string): { readonly maps: string; readonly headers: string } {
  const rules = headerRules(metaPolicy);
  const [all, assets, worker] = [named(rules, 'all'), named(rules, 'assets'), named(rules, 'worker')];
  const differing = Object.keys({ ...assets, ...worker });
  const maps = differing.map((header) => {
    const lines = [`default ${quoted(all[header] ?? '')};`];
    // Only where there is such a file: "not found" must not be kept for a year.
    if (assets[header] !== undefined) lines.push(`~^(200|206|304):${assetsPath} ${quoted(assets[header])};`);
    if (worker[header] !== undefined)
      lines.push(`~:${workerPath.replace('.', '\\.')}$ ${quoted(worker[header])};`);
    return `map "$status:$uri" ${variable(header)} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
  });
  const headers = Object.entries(all).map(
    ([header, value]) =>
      `add_header ${header} ${differing.includes(header) ? variable(header) : quoted(value)} always;\n`,
  );
  return { maps: maps.join('\n'), headers: headers.join('') };
}
