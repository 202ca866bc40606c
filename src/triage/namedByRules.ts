/** The services the rules send people to, for the audit of facts: which rules still name a closed or hidden one. */
import { modifiers } from '../../flows/rules/modifiers.ts';
import type { Modifier, Rule } from '../../flows/rules/rule.ts';
import { rules } from '../../flows/rules/rules.ts';
import { topicServices } from '../../flows/rules/topic-services.ts';
import { isSchoolContact, type Contact } from '../../flows/vocabulary/contacts.ts';
import type { Naming } from '../directory/audit/naming.ts';

const contactsOf = (row: Rule | Modifier): readonly Contact[] => [
  ...('contacts' in row ? row.contacts : (row.replacements ?? []).flatMap(({ replacedBy }) => replacedBy)),
  ...row.duties.flatMap(({ contacts = [] }) => contacts),
  ...row.services,
];

/** One entry for each rule and each worry that adds services; people at school are not services. */
export const namedByRules: readonly Naming[] = [
  ...[...rules, ...modifiers].map((row): Naming => ({
    by: 'rule',
    name: row.id,
    services: [...new Set(contactsOf(row).filter((contact) => !isSchoolContact(contact)))],
  })),
  ...Object.entries(topicServices).map(([name, services]): Naming => ({ by: 'worry', name, services })),
].filter(({ services }) => services.length > 0);
