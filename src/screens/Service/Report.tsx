import { Button } from 'nhsuk-react-components';
import { useId, useRef, useState } from 'react';
import { awayRel } from '../../components/awayRel.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { Icon } from '../../components/Icon/Icon.tsx';
import { mailtoHref } from '../../directory/hrefs.ts';
import type { EveryServiceRecord } from '../../directory/schema.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { reportText } from './reportText.ts';
import type { ServiceInfo } from '../../contacts/useService.ts';
import './Report.scss';
import { isStaffVoice } from '../../i18n/VoiceProvider.tsx';

type Info = ServiceInfo<EveryServiceRecord>;

/** Drafts a message for reporting a mistake. Only the reader can send it; we send nothing. */
export function Report({ info: it }: { readonly info: Info }) {
  const words = useWords();
  const { show, voice } = words;
  const text = reportText(it, words);
  return (
    <div className="report">
      <Fold summary={show('directory:service.report.summary')}>
        <ToWhom info={it} text={text} />
        {!isStaffVoice(voice) && <p>{show('directory:service.report.traces')}</p>}
        <Message text={text} />
      </Fold>
    </div>
  );
}

/** The school, if its lead keeps the fact correct; otherwise the organisation whose page shows a change first. */
function ToWhom({ info: { service, contact }, text }: { readonly info: Info; readonly text: string }) {
  const { say, show } = useWords();
  const showMessage = useMessage();
  const { email } = useSchool();
  const page = contact.methods.find(({ kind }) => kind === 'web');
  const subject = say('directory:service.report.subject');
  const mail = email === undefined ? undefined : mailtoHref(email, { subject, body: text });
  if (mail !== undefined && (service.owner === 'dsl' || page === undefined))
    return (
      <>
        <p>{show('directory:service.report.toSchool')}</p>
        <p>
          <a className="report__mail" href={mail}>
            <Icon name="email" /> {show('directory:service.report.write')} <bdi dir="ltr">{email}</bdi>
          </a>
        </p>
        <p>{show('directory:service.report.notSent')}</p>
      </>
    );
  return (
    <>
      {page !== undefined && (
        <>
          <p>{show('directory:service.report.lookFirst')}</p>
          <p>
            <a className="report__mail" href={page.href} rel={awayRel}>
              <Icon name="web" /> <bdi dir="ltr">{showMessage(page.reading)}</bdi>
            </a>
          </p>
        </>
      )}
      <p>{show('directory:service.report.handOver')}</p>
    </>
  );
}

function Message({ text }: { readonly text: string }) {
  const { show } = useWords();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'by hand'>('no');

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      // No clipboard, or not allowed: select the text, so that the reader can copy it.
      box.current?.focus();
      box.current?.select();
      setCopied('by hand');
    }
  };

  return (
    <>
      <label htmlFor={id}>{show('directory:service.report.message')}</label>
      <textarea
        autoComplete="off"
        id={id}
        ref={box}
        className="report__text"
        readOnly
        rows={10}
        value={text}
      />
      <Button type="button" secondary onClick={() => void copy()}>
        <Icon name="copy" /> {show('directory:service.report.copy')}
      </Button>
      <div role="status">
        {copied === 'yes' && <p>{show('advice-page:copied')}</p>}
        {copied === 'by hand' && <p>{show('directory:service.report.byHand')}</p>}
      </div>
    </>
  );
}
