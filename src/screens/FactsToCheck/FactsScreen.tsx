import { Button } from 'nhsuk-react-components';
import { useMemo, useState } from 'react';
import { Arrival } from '../../components/Arrival/Arrival.tsx';
import { Select } from '../../components/Choice/Choice.tsx';
import { JumpLink } from '../../components/JumpLink/JumpLink.tsx';
import { audit, byOwner, countsOf } from '../../directory/audit.ts';
import { findingKinds, type Finding, type FindingKind } from '../../directory/audit/finding.ts';
import { documents } from '../../directory/documents.ts';
import { everyService } from '../../directory/everyService.ts';
import { noSchool } from '../../directory/noSchool.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { sources } from '../../directory/sources.ts';
import { topics } from '../../directory/topics.ts';
import { directoryEnglish } from '../../i18n/directoryEnglish.ts';
import { factsEnglish } from '../../i18n/factsEnglish.ts';
import { useLazyWords } from '../../i18n/lazyWords.ts';
import { pageTitle } from '../../i18n/pageTitle.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { namedByRules } from '../../triage/namedByRules.ts';
import { showDate } from '../../i18n/showDate.ts';
import { useNow } from '../../browser/useNow.ts';
import { routes } from '../../routes.ts';
import { FindingLine } from './FindingLine.tsx';
import './FactsToCheck.scss';

const words = { ...directoryEnglish, ...factsEnglish };

/** The day of the newest check, for the prerendered page, which does not know today's date. */
const lastChecked =
  everyService
    .map(({ checkedOn }) => checkedOn)
    .sort()
    .at(-1) ?? '';

const findingsOn = (today: string, school: SchoolProfile): readonly Finding[] =>
  audit({
    services: everyService,
    topics,
    documents,
    sources: Object.values(sources),
    schools: school === noSchool ? [] : [school],
    named: namedByRules,
    today,
  });

/** Facts that are due or doubtful, by who can put them right; in print, a list to work through. */
export function FactsScreen() {
  const { say, show, lng } = useLazyWords(words);
  const school = useSchool();
  const today = useNow()?.date ?? lastChecked;
  const [kind, setKind] = useState<FindingKind>();
  const all = useMemo(() => findingsOn(today, school), [today, school]);
  const shown = kind === undefined ? all : all.filter((one) => one.kind === kind);
  const { byKind } = countsOf(all);
  const groups = byOwner(shown);
  return (
    <>
      <Arrival step="facts" title={pageTitle(say, routes.facts)} />
      <h1>{show('facts:title')}</h1>
      <p>{show('facts:intro')}</p>
      <p>{show('facts:asOf', { date: showDate(today, lng) })}</p>
      {all.length === 0 ? (
        <p>{show('facts:nothing')}</p>
      ) : (
        <>
          <div className="facts__tools">
            <Select
              name="kind"
              label={show('facts:show')}
              none={`${say('facts:everything')} (${all.length})`}
              options={findingKinds
                .filter((one) => byKind[one] > 0)
                .map((one) => ({ value: one, label: `${say(`facts:kinds.${one}`)} (${byKind[one]})` }))}
              value={kind}
              onChoose={(value) => setKind(findingKinds.find((one) => one === value))}
            />
            <Button type="button" secondary onClick={() => print()}>
              {show('facts:print')}
            </Button>
          </div>
          <nav aria-label={say('facts:jump')} className="facts__jump">
            <ul>
              {groups.map(({ owner, findings }) => (
                <li key={owner}>
                  <JumpLink to={owner}>{show(`facts:owners.${owner}.heading`)}</JumpLink>{' '}
                  {/* In an element of its own: a number that changes beside a link, a translator would keep. */}
                  <span>{show('facts:howMany', { count: findings.length })}</span>
                </li>
              ))}
            </ul>
          </nav>
          {groups.map(({ owner, findings }) => (
            <section key={owner}>
              <h2 id={owner} tabIndex={-1}>
                {show(`facts:owners.${owner}.heading`)}
              </h2>
              <p>{show(`facts:owners.${owner}.hint`)}</p>
              <ul className="facts__list">
                {findings.map((one) => (
                  <FindingLine
                    key={`${one.kind} ${one.subject.type} ${one.subject.id} ${one.field ?? ''} ${one.mend.key}`}
                    finding={one}
                  />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
      <p className="facts__command">{show('facts:command')}</p>
    </>
  );
}
