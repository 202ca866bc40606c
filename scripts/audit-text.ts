/** The findings of the audit in English, for people and for programs. */
import { createInstance } from 'i18next';
import { byOwner, countsOf, type AuditCounts } from '../src/directory/audit.ts';
import type { Finding, Phrase } from '../src/directory/audit/finding.ts';
import { factsEnglish } from '../src/i18n/factsEnglish.ts';
import { wordsOf } from '../src/i18n/useWords.ts';
import { messageText } from '../src/i18n/message.ts';
import { messageOf } from '../src/screens/FactsToCheck/messageOf.ts';

const instance = createInstance({
  lng: 'en',
  resources: { en: factsEnglish },
  defaultNS: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});
void instance.init();
const words = wordsOf(instance, 'dsl');
const say = ({ key, values }: Phrase): string =>
  messageText(messageOf({ key, ...(values && { values }) }, 'en'), words);
const own = (place: string, values: Phrase['values'] = {}): string => say({ key: `facts:${place}`, values });

/** A finding for a program: ids unchanged, `what` and `mend` in English. */
export type PrintedFinding = Omit<Finding, 'what' | 'mend'> & {
  readonly what: string;
  readonly mend: string;
};

/** Findings and counts as one object; `today` is their date, `YYYY-MM-DD`. */
export const asObject = (
  findings: readonly Finding[],
  today: string,
): {
  readonly today: string;
  readonly findings: readonly PrintedFinding[];
  readonly counts: AuditCounts;
} => ({
  today,
  findings: findings.map((found) => ({ ...found, what: whatOf(found), mend: say(found.mend) })),
  counts: countsOf(findings),
});

const whatOf = ({ what }: Finding): string => what.map(say).join(' ');

/** Findings grouped by who fixes them, with a count of each kind at the end. */
export function asText(findings: readonly Finding[], today: string): string {
  const { all, failing, byKind } = countsOf(findings);
  return [
    own('title'),
    own('asOf', { date: today }),
    ...(all === 0 ? ['', own('nothing')] : []),
    ...byOwner(findings).flatMap((group) => [
      '',
      `${own(`owners.${group.owner}.heading`)} (${group.findings.length})`,
      own(`owners.${group.owner}.hint`),
      ...group.findings.flatMap(lines),
    ]),
    '',
    own('counts.heading'),
    ...Object.entries(byKind)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `  ${own(`kinds.${kind}`)}: ${count}`),
    `  ${own('counts.all')}: ${all}`,
    `  ${own('counts.failing')}: ${failing}`,
    '',
  ].join('\n');
}

function lines(found: Finding): readonly string[] {
  const { kind, subject, field, fails, mend } = found;
  return [
    '',
    `- ${own(`kinds.${kind}`)}: ${subject.name} (${[subject.id, field].filter(Boolean).join(', ')})`,
    `  ${whatOf(found)}`,
    `  ${own('mendLine', { mend: say(mend) })}`,
    ...(fails ? [`  ${own('fails')}`] : []),
  ];
}
