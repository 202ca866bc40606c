import type { Ref } from 'react';
import { ContactLine } from '../../components/ContactLine/ContactLine.tsx';
import { Owner } from '../../components/Steps/Steps.tsx';
import { Call, UrgencyCard } from '../../components/UrgencyCard/UrgencyCard.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { ContactEntry, useMethodNote } from '../../contacts/ContactEntry.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import type { CallView } from './callViews.ts';
import type { StepView } from './stepView.ts';
import type { AdviceView } from './view.ts';

interface PrimaryCardProps {
  readonly view: AdviceView;
  readonly step: StepView;
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly onNobodyAnswered: () => void;
}

/** The primary action, and the number to tap. */
export function PrimaryCard({ view, step, titleRef, onNobodyAnswered }: PrimaryCardProps) {
  const { show } = useWords();
  const showMessage = useMessage();
  const { instead, call, nextCalls, otherContacts, urgency, headedBy, steps, stuck, mayReachNobody } = view;
  const named = otherContacts.map((contact) => <ContactEntry key={contact.id} contact={contact} />);
  return (
    <UrgencyCard
      urgency={urgency}
      word={showMessage(headedBy)}
      {...(steps.length > 0 ? { aside: show('advice-page:stepOf', { count: steps.length + 1 }) } : {})}
      title={showMessage(step.title)}
      titleRef={titleRef}
    >
      {instead !== undefined && <p>{showMessage(instead)}</p>}
      {call && <FirstCall call={call} />}
      <p className="urgency__meta">
        <Owner>{showMessage(step.owner)}</Owner>
      </p>
      {/* With no number to tap, those who are named come before what to do if they do not answer. */}
      {call === undefined && named}
      <div className="urgency__next">
        <p className="urgency__or">{show('advice-page:nobodyAnswers')}</p>
        {nextCalls.map((next) => (
          <NextCall key={`${next.contact.id} ${next.method.href}`} call={next} />
        ))}
        <p>{showMessage(stuck.nobodyAnswers)}</p>
        {mayReachNobody && (
          <button type="button" className="link-button" onClick={onNobodyAnswered}>
            {show('advice-page:nobodyAnswered')}
          </button>
        )}
      </div>
      {step.more !== undefined && <p className="urgency__more">{showMessage(step.more)}</p>}
      {call !== undefined && named}
    </UrgencyCard>
  );
}

function FirstCall({ call: { contact, method, askFor } }: { readonly call: CallView }) {
  const { show } = useWords();
  const showMessage = useMessage();
  const noteOf = useMethodNote();
  const notes = [
    ...(askFor === undefined ? [] : [showMessage(askFor)]),
    ...[noteOf(method) ?? []].flat(),
    ...contact.notes.map(showMessage),
  ];
  return (
    <Call
      href={method.href}
      verb={show(`advice-page:verbs.${method.kind}`)}
      number={method.reading}
      isAddress={method.kind === 'web'}
      name={showMessage(contact.person ?? contact.name)}
      notes={notes}
    />
  );
}

function NextCall({ call: { contact, method, askFor } }: { readonly call: CallView }) {
  const { show } = useWords();
  const showMessage = useMessage();
  const noteOf = useMethodNote();
  const note = noteOf(method);
  return (
    <ContactLine
      name={showMessage(contact.name)}
      {...(askFor === undefined ? {} : { person: showMessage(askFor) })}
      methods={[
        {
          kind: method.kind,
          href: method.href,
          reading: method.reading,
          verb: show(`advice-page:verbs.${method.kind}`),
          ...(note === undefined ? {} : { note }),
        },
      ]}
      notes={contact.notes.map(showMessage)}
    />
  );
}
