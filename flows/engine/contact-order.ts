import type { Facts } from '../vocabulary/conditions.ts';
import { unique } from '../vocabulary/unique.ts';
import {
  isFrontDoor,
  neighbouringCouncils,
  type Contact,
  type NeighbouringCouncil,
} from '../vocabulary/contacts.ts';
import { ladoRows } from '../rules/adults-who-work-with-children.ts';
import { familyServices } from '../rules/topic-services.ts';
import type { AnyRuleId } from '../vocabulary/rules.ts';
import { isStaff } from '../vocabulary/questions.ts';

/**
 * The contacts of a step in the order to try them: the child's own council before ours (R32, P16), the
 * out-of-hours team before the front door when that is shut, and the school last when nobody may be there (R37). None is ever
 * hidden (N4), save our pages for families of this county. Where a step is only about an adult who works with children, the
 * child's council changes nothing.
 */
export function inOrderToTry(
  contacts: readonly Contact[],
  facts: Facts,
  rules: readonly AnyRuleId[],
): readonly Contact[] {
  const inTime = contacts.includes('family-front-door')
    ? byClock(bySchool(contacts, facts), facts)
    : contacts;
  const council = rules.every((rule) => ladoRows.includes(rule)) ? null : homeFrontDoor(facts);
  return council === null ? inTime : withHomeCouncil(withoutOurPages(inTime, council, facts), council, facts);
}

/** The form and the early-help pages of this county. */
const ourPages: readonly Contact[] = [...familyServices, 'childrens-services'];

/**
 * For a child of another council its front door stands in for our pages, as we know no early-help page of another council. Staff go to
 * their lead first: the front door comes after the people at school.
 */
function withoutOurPages(
  contacts: readonly Contact[],
  council: NeighbouringCouncil | 'other',
  { audience }: Facts,
): readonly Contact[] {
  const kept = contacts.filter((contact) => !ourPages.includes(contact));
  if (kept.length === contacts.length || kept.some(isFrontDoor)) return kept;
  const door = council === 'other' ? 'family-front-door' : council;
  return audience === 'dsl' ? [door, ...kept] : [...kept, door];
}

function bySchool(contacts: readonly Contact[], facts: Facts): readonly Contact[] {
  if (facts.school_open !== 'no' && facts.school_open !== 'not_sure') return contacts;
  const office = contacts.filter((contact) => contact === 'school_office');
  return [...contacts.filter((contact) => contact !== 'school_office'), ...office];
}

function byClock(contacts: readonly Contact[], facts: Facts): readonly Contact[] {
  if (facts.clock !== 'out_of_hours' || !contacts.includes('emergency-duty-team')) return contacts;
  return unique(
    contacts.flatMap((contact) =>
      contact === 'family-front-door' ? ['emergency-duty-team', contact] : [contact],
    ),
  );
}

function withHomeCouncil(
  contacts: readonly Contact[],
  council: NeighbouringCouncil | 'other',
  { audience }: Facts,
): readonly Contact[] {
  if (!contacts.includes('family-front-door')) return contacts;
  if (council === 'other') return audience === 'parent_carer' ? unique([...contacts, 'nspcc']) : contacts;
  const at = contacts.findIndex(isFrontDoor);
  return unique([...contacts.slice(0, at), council, ...contacts.slice(at)]);
}

/** The front door of the council the child lives in; null if ours is right, `other` if it is not listed. */
function homeFrontDoor(facts: Facts): NeighbouringCouncil | 'other' | null {
  const asked = facts.audience === 'parent_carer' || isStaff(facts.audience);
  if (facts.lives_in_worcs !== 'no' || !asked || facts.home_council === 'worcestershire') return null;
  return neighbouringCouncils.find((id) => id === facts.home_council) ?? 'other';
}
