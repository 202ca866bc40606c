import { headerRules, type Headers, type HeaderRule } from '../headers.ts';

const where: Readonly<Record<Exclude<HeaderRule['for'], 'all'>, string>> = {
  assets: 'assets',
  worker: 'sw.js',
};

/** Text as it may be inside of an XML attribute. */
const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const lines = (headers: Headers, replaces: boolean, depth: number): string =>
  Object.entries(headers)
    .map(([name, value]) => {
      const indent = ' '.repeat(depth);
      const remove = replaces ? `${indent}<remove name="${name}" />\n` : '';
      return `${remove}${indent}<add name="${name}" value="${attribute(value)}" />\n`;
    })
    .join('');

const location = ({ for: rule, headers }: HeaderRule): string =>
  rule === 'all'
    ? ''
    : `  <location path="${where[rule]}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${lines(headers, true, 10)}        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
`;

/**
 * `web.config` for IIS with its URL Rewrite module: headers, addresses without ".html", and our own page for what is not there.
 *
 * @param metaPolicy - as the pages carry it
 */
export function iisConfig(metaPolicy: string): string {
  const rules = headerRules(metaPolicy);
  const all = rules.find((rule) => rule.for === 'all')?.headers ?? {};
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${lines(all, false, 8)}      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".webmanifest" />
      <mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />
    </staticContent>
    <rewrite>
      <rules>
        <rule name="pages" stopProcessing="true">
          <match url="^(.+?)/?$" />
          <conditions>
            <add input="{REQUEST_FILENAME}" matchType="IsFile" negate="true" />
            <add input="{REQUEST_FILENAME}.html" matchType="IsFile" />
          </conditions>
          <action type="Rewrite" url="{R:1}.html" />
        </rule>
      </rules>
    </rewrite>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
  </system.webServer>
${rules.map(location).join('')}</configuration>
`;
}
