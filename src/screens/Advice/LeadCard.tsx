import type { Ref } from 'react';
import { ContactLine } from '../../components/ContactLine/ContactLine.tsx';
import { Deadline, Owner } from '../../components/Steps/Steps.tsx';
import { Call, UrgencyCard } from '../../components/UrgencyCard/UrgencyCard.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { Reached, useWayNote } from './Reached.tsx';
import { useTold } from './useTold.ts';
import type { AdviceView, CallView } from './view.ts';

/** The one thing to do first, and the number to tap. */
export function LeadCard({
  view,
  titleRef,
}: {
  readonly view: AdviceView;
  readonly titleRef: Ref<HTMLHeadingElement>;
}) {
  const { show } = useWords();
  const told = useTold();
  const { lead, call, nextCalls, urgency, steps } = view;
  if (!lead) return null;
  const inNumbers = [call, ...nextCalls].map((one) => one?.reach.id);
  const others = lead.reaches.filter(({ id, ways }) => ways.length > 0 && !inNumbers.includes(id));
  const instead = lead.reaches.find((reach) => reach.id === 'chair_of_governors')?.instead;
  return (
    <UrgencyCard
      urgency={urgency}
      word={show(`advice-page:urgency.${urgency}`)}
      {...(steps.length > 0 ? { aside: show('advice-page:stepOf', { count: steps.length + 1 }) } : {})}
      title={told(lead.title)}
      titleRef={titleRef}
    >
      {instead !== undefined && <p>{told(instead)}</p>}
      {call && <LeadCall call={call} view={view} />}
      <p className="urgency__meta">
        <Owner>{told(lead.owner)}</Owner>
        {lead.deadline !== undefined && <Deadline>{told(lead.deadline)}</Deadline>}
      </p>
      {nextCalls.length > 0 && (
        <div className="urgency__next">
          <p className="urgency__or">{show('advice-page:orElse')}</p>
          {nextCalls.map((next) => (
            <NextCall key={next.way.href} call={next} view={view} />
          ))}
        </div>
      )}
      {lead.more !== undefined && <p className="urgency__more">{told(lead.more)}</p>}
      {others.map((reach) => (
        <Reached key={reach.id} reach={reach} />
      ))}
    </UrgencyCard>
  );
}

interface CallProps {
  readonly call: CallView;
  readonly view: AdviceView;
}

function LeadCall({ call: { reach, way }, view }: CallProps) {
  const { show } = useWords();
  const told = useTold();
  const noteOf = useWayNote();
  const notes = [
    ...(askForLado(view, reach.id) ? [show('advice-page:askForLado')] : []),
    ...[noteOf(way) ?? []].flat(),
    ...reach.notes.map(told),
  ];
  return (
    <Call
      href={way.href}
      verb={show(`advice-page:verbs.${way.kind}`)}
      number={way.reading}
      isAddress={way.kind === 'web'}
      name={told(reach.person ?? reach.name)}
      notes={notes}
    />
  );
}

function NextCall({ call: { reach, way }, view }: CallProps) {
  const { show } = useWords();
  const told = useTold();
  const noteOf = useWayNote();
  const note = noteOf(way);
  return (
    <ContactLine
      name={told(reach.name)}
      {...(askForLado(view, reach.id) ? { person: show('advice-page:askForLado') } : {})}
      ways={[
        {
          kind: way.kind,
          href: way.href,
          reading: way.reading,
          verb: show(`advice-page:verbs.${way.kind}`),
          ...(note === undefined ? {} : { note }),
        },
      ]}
      notes={reach.notes.map(told)}
    />
  );
}

/** Where the head is in question the front door stands in for the LADO, whose number we do not have (R8, P6a). */
const askForLado = ({ lead }: AdviceView, contact: string): boolean =>
  lead?.id === 'chair_governors_allegation' &&
  (contact === 'family-front-door' || contact === 'emergency-duty-team');
