/** What the audit finds in the services. */
import { isOverdue } from '../overdue.ts';
import type { EveryServiceRecord, Phone, TextLine } from '../schema.ts';
import { finding, phrase, type Finding, type FindingKind, type Phrase } from './finding.ts';
import { namingsOf, sayNamers, type Naming } from './naming.ts';
import { neverShownIn } from './neverShown.ts';

interface ServicesAudit {
  readonly namings: readonly Naming[];
  /** Ids of a school's neighbouring councils, for a child who lives there. */
  readonly borderCouncils: readonly string[];
  readonly neverShown: readonly string[];
  readonly today: string;
}

interface Found {
  readonly field?: string;
  readonly what: readonly Phrase[];
  /** Path of the words in facts.json. */
  readonly mend: string;
}

type Look = (service: EveryServiceRecord, facts: ServicesAudit) => readonly Found[];

/** All findings about one service. */
export const serviceFindings = (service: EveryServiceRecord, facts: ServicesAudit): readonly Finding[] =>
  Object.entries(looks).flatMap(([kind, look]) =>
    look(service, facts).map(({ mend, ...found }) =>
      finding({
        kind: kind as FindingKind,
        subject: { type: 'service', id: service.id, name: service.name },
        owner: service.owner,
        mend: phrase(mend),
        due: service.checkAgainBy,
        ...found,
      }),
    ),
  );

const numbers = (lines: readonly (Phone | TextLine)[]): string =>
  lines.map(({ reading }) => reading).join(', ');

const isHidden = ({ display }: EveryServiceRecord): boolean =>
  display === 'hide-number' || display === 'do-not-show';

/** The number is hidden, yet it is in the record; or it is a number nobody may be shown. */
const hiddenYetShown: Look = (service, { neverShown }) => {
  const held = isHidden(service)
    ? (['phones', 'texts'] as const).filter((field) => service[field].length > 0)
    : [];
  // The page where a fact was read is never shown.
  const shown = { ...service, sources: [] };
  return [
    ...held.map((field) => ({
      field,
      what: [phrase('hidden-yet-shown.held', { numbers: numbers(service[field]) })],
      mend: 'hidden-yet-shown.heldMend',
    })),
    ...neverShownIn(shown, neverShown).map((number) => ({
      what: [phrase('hidden-yet-shown.never', { number })],
      mend: 'hidden-yet-shown.neverMend',
    })),
  ];
};

const overdue: Look = (service, { today }) =>
  isOverdue(service, today)
    ? [
        {
          field: 'checkAgainBy',
          what: [phrase('overdue.service', { due: service.checkAgainBy, checkedOn: service.checkedOn })],
          mend: 'overdue.serviceMend',
        },
      ]
    : [];

const unconfirmed: Look = ({ status, urlSeen, sources, display }) => {
  const doubts = [
    ...(status === 'unseen' || status === 'secondary' ? [status] : []),
    ...(urlSeen === false ? ['urlNotSeen'] : []),
    ...(sources.some(({ label }) => label === '?') ? ['evidence'] : []),
    ...(display === 'show-with-check-note' ? ['checkNote'] : []),
  ];
  return doubts.length === 0
    ? []
    : [{ what: doubts.map((doubt) => phrase(`unconfirmed.${doubt}`)), mend: 'unconfirmed.serviceMend' }];
};

const hiddenYetReferenced: Look = (service, { namings }) => {
  const by = namingsOf(service.id, namings);
  if (!isHidden(service) || by.length === 0) return [];
  const how = service.display === 'do-not-show' ? 'notShown' : 'numberHidden';
  return [
    {
      field: 'display',
      what: [phrase(`hidden-yet-referenced.${how}`), ...sayNamers(by)],
      mend: `hidden-yet-referenced.${how}Mend`,
    },
  ];
};

const replaced: Look = ({ id, status, replacedBy = [] }, { namings }) => {
  const gone = status === 'closed-or-replaced';
  if (!gone && replacedBy.length === 0) return [];
  const by = namingsOf(id, namings);
  return [
    {
      field: gone ? 'status' : 'replacedBy',
      what: [
        phrase(gone ? 'replaced.gone' : 'replaced.others'),
        ...(replacedBy.length === 0 ? [] : [phrase('replaced.use', { names: replacedBy.join(', ') })]),
        ...(by.length === 0 ? [phrase('replaced.unnamed')] : sayNamers(by)),
      ],
      mend: by.length === 0 ? 'replaced.unnamedMend' : 'replaced.namedMend',
    },
  ];
};

/**
 * References that would send a family here to a service that does not serve them. Neighbouring councils are right for
 * a child who lives there, in a topic too, but not among what a school recommends.
 */
const outOfArea: Look = ({ id, area, display, kind }, { namings, borderCouncils }) => {
  const isNeighbour = kind === 'front-door' && borderCouncils.includes(id);
  const by = namingsOf(id, namings).filter((naming) =>
    isNeighbour ? naming.by === 'school' || naming.by === 'worry' : naming.by !== 'border',
  );
  const how = { neighbouring: 'neighbouring', 'part-of-local': 'partly' }[area as string];
  if (how === undefined || display === 'do-not-show' || by.length === 0) return [];
  return [
    {
      field: 'area',
      what: [phrase(`out-of-area.${how}`), ...sayNamers(by)],
      mend: `out-of-area.${how}Mend`,
    },
  ];
};

/** 084, 087 and 09 cost more than an ordinary call, especially from a mobile. */
const costsExtra = ({ e164 }: Phone | TextLine): boolean => /^\+44(84|87|9)/.test(e164 ?? '');

const charged: Look = ({ cost, phones, texts }) => {
  const dear = [...phones, ...texts].filter(costsExtra);
  return [
    ...(cost === 'charged'
      ? [{ field: 'cost', what: [phrase('charged.service')], mend: 'charged.serviceMend' }]
      : []),
    ...(dear.length > 0
      ? [{ what: [phrase('charged.number', { numbers: numbers(dear) })], mend: 'charged.numberMend' }]
      : []),
  ];
};

const looks: Readonly<Partial<Record<FindingKind, Look>>> = {
  'hidden-yet-shown': hiddenYetShown,
  overdue,
  unconfirmed,
  'hidden-yet-referenced': hiddenYetReferenced,
  replaced,
  'out-of-area': outOfArea,
  charged,
};
