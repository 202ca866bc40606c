import { ContactLine } from '../components/ContactLine/ContactLine.tsx';
import { useWords } from '../i18n/useWords.ts';
import type { ContactDetails } from './contactDetails.ts';
import type { ContactMethod } from './contactMethods.ts';
import { useMessage } from '../i18n/useMessage.ts';

/** A contact, with every method that may be shown. */
export function ContactEntry({
  contact,
  headed = false,
}: {
  readonly contact: ContactDetails;
  readonly headed?: boolean;
}) {
  const showMessage = useMessage();
  const noteOf = useMethodNote();
  const { show } = useWords();
  const { name, person, methods, notes, instead } = contact;
  return (
    <ContactLine
      name={showMessage(name)}
      headed={headed}
      {...(person === undefined ? {} : { person: showMessage(person) })}
      methods={methods.map((method) => {
        const note = noteOf(method);
        return {
          kind: method.kind,
          href: method.href,
          reading: method.reading,
          verb: show(`advice-page:verbs.${method.kind}`),
          ...(note === undefined ? {} : { note }),
        };
      })}
      notes={[...(instead === undefined ? [] : [instead]), ...notes].map(showMessage)}
    />
  );
}

/** Which of several numbers it is, and the word to text. */
export function useMethodNote() {
  const showMessage = useMessage();
  const { show } = useWords();
  return ({ label, keyword }: ContactMethod) => {
    if (keyword !== undefined) return show('advice-page:keyword', { keyword });
    return label === undefined ? undefined : showMessage(label);
  };
}
