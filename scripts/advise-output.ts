/** What the headless command prints for one set of answers. */
import { adviseOn } from '../flows/advise.ts';
import type { Circumstances } from '../flows/vocabulary/circumstances.ts';
import { follow, type Stray } from '../flows/engine/path.ts';
import { offered } from '../flows/questions/pages.ts';
import { askedSwitches, isDue } from '../flows/questions/switches.ts';
import { flowVersion } from '../flows/version.ts';
import { isSchoolContact, type Contact } from '../flows/vocabulary/contacts.ts';
import type { Facts } from '../flows/vocabulary/conditions.ts';
import {
  questions,
  voiceOf,
  type Answers,
  type Audience,
  type SwitchKey,
  type Switches,
} from '../flows/vocabulary/questions.ts';
import { serviceById } from '../src/directory/records.ts';
import { profile } from '../src/directory/embeddedProfile.ts';
import { confidentialChair } from '../src/directory/profile.ts';
import { suits } from '../src/directory/suits.ts';

export interface Problem {
  readonly key: string;
  readonly code: Stray['code'];
  readonly message: string;
}

export interface Output {
  readonly flowVersion: string;
  readonly lead: object | null;
  readonly rules: readonly string[];
  readonly duties: readonly object[];
  readonly mustNots: readonly object[];
  readonly blocks: readonly string[];
  /** A number, or a range such as 2-4 in which the lead decides. */
  readonly level: number | string | null;
  readonly services: readonly string[];
  readonly next: string | null;
  readonly problems: readonly Problem[];
}

/** The advice as ids, for programs. Contacts at the school are its own record, the chair only if confidential. */
export function outputFor(answers: Answers, circumstances: Circumstances): Output {
  const path = follow(answers, circumstances);
  const advice = adviseOn(path);
  const voice = path.given.audience ? voiceOf(path.given.audience) : 'staff';
  const suiting = advice.topicServices.filter((id) => {
    const service = serviceById(id);
    return service !== undefined && suits(service, circumstances.switches, voice);
  });
  return {
    flowVersion,
    lead: advice.primary && { ...advice.primary, contacts: recordIds(advice.primary.contacts) },
    rules: advice.rules,
    duties: advice.duties.map(({ id, owner, deadline, rules }) => ({ id, owner, deadline, rules })),
    mustNots: advice.mustNots,
    blocks: advice.blocks,
    level: advice.level,
    services: [...advice.services, ...suiting],
    next: path.next?.key ?? null,
    problems: [
      ...path.strays.map((stray) => asProblem(stray, path.matching.facts)),
      ...straySwitches(circumstances.switches, path.given.audience),
    ],
  };
}

function recordIds(contacts: readonly Contact[]): readonly string[] {
  const ids = contacts.flatMap((contact) => {
    if (!isSchoolContact(contact)) return [contact];
    const reachable =
      contact === 'chair_of_governors'
        ? confidentialChair(profile) !== undefined
        : contact !== 'trusted_adult';
    return reachable ? [profile.contactId] : [];
  });
  return [...new Set(ids)];
}

const reasons: Record<Stray['code'], (key: string, value: string) => string> = {
  not_asked: (key, value) =>
    `The questions would not have asked ${key} here, so its answer "${value}" is left out.`,
  not_offered: (key, value) => `${key} does not offer "${value}" to this audience, so it is left out.`,
};

/** What the question offers here, for whoever gave something else. */
function mend({ key }: Stray, facts: Facts): string {
  return questions[key].kind === 'one' ? ` Offered: ${offered(key, facts).join(', ')}.` : '';
}

function asProblem(stray: Stray, facts: Facts): Problem {
  const { key, code, value } = stray;
  const told = reasons[code](key, value);
  return { key, code, message: code === 'not_offered' ? `${told}${mend(stray, facts)}` : told };
}

function straySwitches(switches: Switches, audience: Audience | undefined): readonly Problem[] {
  return Object.entries(switches).flatMap(([name, value]) => {
    const key = name as SwitchKey;
    const asked = audience === undefined || askedSwitches[key].askedOf.includes(audience);
    return asked && isDue(key, switches)
      ? []
      : [{ key, code: 'not_asked' as const, message: reasons.not_asked(key, value) }];
  });
}
