/** The text blocks of the decision table (section 5). */
import { useWords } from '../../i18n/useWords.ts';
import type { WordKey } from '../../i18n/english.ts';
import { numberedKeys } from '../../i18n/message.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import type { AdviceView } from './view.ts';

interface BlockProps {
  readonly view: AdviceView;
}

function Lines({
  of,
  view,
  ordered = false,
}: BlockProps & { readonly of: string; readonly ordered?: boolean }) {
  const words = useWords();
  const told = useMessage();
  const lines = numberedKeys(of, words).map((key) => <li key={key}>{told({ key, values: view.values })}</li>);
  return ordered ? <ol className="advice__list">{lines}</ol> : <ul className="advice__list">{lines}</ul>;
}

/** How to call 999 if it is hard to speak. */
export function Call999({ view }: BlockProps) {
  const { show } = useWords();
  const methods: readonly WordKey[] = [
    'advice:blocks.999.mobile',
    'advice:blocks.999.landline',
    'advice:blocks.999.silent',
    'advice:blocks.999.deaf',
  ];
  if (!view.blocks.has('999')) return null;
  return (
    <section className="advice__part">
      <h2>{show('advice:blocks.999.title')}</h2>
      <ul className="advice__list">
        {methods.map((key) => (
          <li key={key}>{show(key)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What to say to the person who is rung or told. */
export function Script({ view }: BlockProps) {
  const told = useMessage();
  const { title, lines } = view.script;
  return (
    <section className="advice__part">
      <h2>{told(title)}</h2>
      <ul className="advice__list">
        {lines.map(({ id, message }) => (
          <li key={id}>{told(message)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the personal report of FGM must contain. */
export function FgmReport({ view }: BlockProps) {
  const { show } = useWords();
  if (!view.blocks.has('FGM101')) return null;
  return (
    <div className="advice__block">
      <p>{show('advice:blocks.FGM101.say')}</p>
      <p>{show('advice-page:give')}</p>
      <Lines of="advice:blocks.FGM101.give" view={view} />
      <p>{show('advice:blocks.FGM101.reference')}</p>
      <p>{show('advice:blocks.FGM101.rang999')}</p>
    </div>
  );
}

/** Do not tell the family before somebody able to judge it says so. A young person reads that who they tell is their choice. */
export function Family({ view }: BlockProps) {
  const { show } = useWords();
  if (!view.blocks.has('FAM')) return null;
  return (
    <section className="advice__inset">
      <h2>{show('advice:blocks.FAM.title')}</h2>
      <p>{show('advice:blocks.FAM.text', view.values)}</p>
    </section>
  );
}

export function NoDeterring({ view }: BlockProps) {
  const { show } = useWords();
  if (!view.blocks.has('NODETER')) return null;
  return (
    <p className="advice__aside">
      <strong>{show('advice:blocks.NODETER.title')}</strong> {show('advice:blocks.NODETER.text')}
    </p>
  );
}

/** What the front door should do with a referral. */
export function Referral({ view }: BlockProps) {
  const { show } = useWords();
  if (!view.blocks.has('REF')) return null;
  return (
    <section className="advice__part">
      <h2>{show('advice:blocks.REF.title')}</h2>
      <p>{show('advice:blocks.REF.text')}</p>
      <Lines of="advice:blocks.REF" view={view} />
      <p className="advice__small">{show('advice:blocks.REF.note')}</p>
    </section>
  );
}

export function Escalation({ view }: BlockProps) {
  const { show } = useWords();
  if (!view.blocks.has('ESC')) return null;
  return (
    <>
      <h3>{show('advice:blocks.ESC.title')}</h3>
      <Lines of="advice:blocks.ESC" view={view} ordered />
      <p className="advice__small">{show('advice:blocks.ESC.note')}</p>
    </>
  );
}

/** For parents: what happens after they ring. */
export function After({ view }: BlockProps) {
  const { show } = useWords();
  if (!view.blocks.has('AFTER')) return null;
  return (
    <section className="advice__part">
      <h2>{show('advice:blocks.AFTER.title')}</h2>
      <Lines of="advice:blocks.AFTER" view={view} />
    </section>
  );
}

export function Consent({ view }: BlockProps) {
  const { show } = useWords();
  const told = useMessage();
  if (view.consent.length === 0) return null;
  return (
    <section className="advice__part">
      <h2>{view.blocks.has('AGREE') ? show('advice:blocks.AGREE.title') : show('advice:consent.title')}</h2>
      {view.consent.map(({ id, message }) => (
        <p key={id}>{told(message)}</p>
      ))}
    </section>
  );
}
