import type { Ref } from 'react';
import { ContactLine } from '../../components/ContactLine/ContactLine.tsx';
import { Deadline, Owner } from '../../components/Steps/Steps.tsx';
import { Call, UrgencyCard } from '../../components/UrgencyCard/UrgencyCard.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { ContactEntry, useMethodNote } from '../../contacts/ContactEntry.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import type { AdviceView, CallView } from './view.ts';

/** The primary action, and the number to tap. */
export function PrimaryCard({
  view,
  titleRef,
}: {
  readonly view: AdviceView;
  readonly titleRef: Ref<HTMLHeadingElement>;
}) {
  const { show } = useWords();
  const told = useMessage();
  const { primary, call, nextCalls, urgency, steps } = view;
  if (!primary) return null;
  const inNumbers = [call, ...nextCalls].map((one) => one?.contact.id);
  const others = primary.contacts.filter(({ id, methods }) => methods.length > 0 && !inNumbers.includes(id));
  const instead = primary.contacts.find((contact) => contact.id === 'chair_of_governors')?.instead;
  return (
    <UrgencyCard
      urgency={urgency}
      word={show(`advice-page:urgency.${urgency}`)}
      {...(steps.length > 0 ? { aside: show('advice-page:stepOf', { count: steps.length + 1 }) } : {})}
      title={told(primary.title)}
      titleRef={titleRef}
    >
      {instead !== undefined && <p>{told(instead)}</p>}
      {call && <PrimaryCall call={call} view={view} />}
      <p className="urgency__meta">
        <Owner>{told(primary.owner)}</Owner>
        {primary.deadline !== undefined && <Deadline>{told(primary.deadline)}</Deadline>}
      </p>
      {nextCalls.length > 0 && (
        <div className="urgency__next">
          <p className="urgency__or">{show('advice-page:orElse')}</p>
          {nextCalls.map((next) => (
            <NextCall key={next.method.href} call={next} view={view} />
          ))}
        </div>
      )}
      {primary.more !== undefined && <p className="urgency__more">{told(primary.more)}</p>}
      {others.map((contact) => (
        <ContactEntry key={contact.id} contact={contact} />
      ))}
    </UrgencyCard>
  );
}

interface CallProps {
  readonly call: CallView;
  readonly view: AdviceView;
}

function PrimaryCall({ call: { contact, method }, view }: CallProps) {
  const { show } = useWords();
  const told = useMessage();
  const noteOf = useMethodNote();
  const notes = [
    ...(askForLado(view, contact.id) ? [show('advice-page:askForLado')] : []),
    ...[noteOf(method) ?? []].flat(),
    ...contact.notes.map(told),
  ];
  return (
    <Call
      href={method.href}
      verb={show(`advice-page:verbs.${method.kind}`)}
      number={method.reading}
      isAddress={method.kind === 'web'}
      name={told(contact.person ?? contact.name)}
      notes={notes}
    />
  );
}

function NextCall({ call: { contact, method }, view }: CallProps) {
  const { show } = useWords();
  const told = useMessage();
  const noteOf = useMethodNote();
  const note = noteOf(method);
  return (
    <ContactLine
      name={told(contact.name)}
      {...(askForLado(view, contact.id) ? { person: show('advice-page:askForLado') } : {})}
      methods={[
        {
          kind: method.kind,
          href: method.href,
          reading: method.reading,
          verb: show(`advice-page:verbs.${method.kind}`),
          ...(note === undefined ? {} : { note }),
        },
      ]}
      notes={contact.notes.map(told)}
    />
  );
}

/** If the worry is about the head, the front door replaces the LADO, whose number we do not have (R8, P6a). */
const askForLado = ({ primary }: AdviceView, contact: string): boolean =>
  primary?.id === 'chair_governors_allegation' &&
  (contact === 'family-front-door' || contact === 'emergency-duty-team');
