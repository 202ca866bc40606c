import { assetsPath, headerRules, workerPath, type HeaderRule } from '../headers.ts';

const matcher: Readonly<Record<HeaderRule['for'], string>> = {
  all: '',
  assets: ` ${assetsPath}*`,
  worker: ` ${workerPath}`,
};

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

/**
 * For Caddy, to be imported in the site's block. In a `route`, as Caddy would otherwise put the rule for all addresses last.
 *
 * @param metaPolicy - as the pages carry it
 */
export const caddyHeaders = (metaPolicy: string): string =>
  `route {\n${headerRules(metaPolicy)
    .map((rule) => {
      const lines = Object.entries(rule.headers).map(([name, value]) => `    ${name} ${quoted(value)}\n`);
      return `  header${matcher[rule.for]} {\n${lines.join('')}  }\n`;
    })
    .join('')}}\n`;
