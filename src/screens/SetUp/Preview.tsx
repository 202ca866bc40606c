import { BackLink } from 'nhsuk-react-components';
import { useState } from 'react';
import { Choice } from '../../components/Choice/Choice.tsx';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { useWords } from '../../i18n/useWords.ts';
import { VoiceProvider } from '../../i18n/VoiceProvider.tsx';
import { SchoolProvider } from '../../school/SchoolProvider.tsx';
import { adviceOn, exampleIds, type ExampleId } from '../../triage/exampleAdvice.ts';
import { AdviceScreen } from '../Advice/AdviceScreen.tsx';

interface Props {
  readonly school: SchoolProfile;
  readonly onBack: () => void;
}

/** The advice with this profile: the real page, with the real rules, marked as a preview. */
export function Preview({ school, onBack }: Props) {
  const { say, show } = useWords();
  const [example, setExample] = useState<ExampleId>('harmAtHome');
  return (
    <>
      <div className="set-up__preview">
        <BackLink asElement="button" type="button" onClick={onBack}>
          {show('set-up:preview.back')}
        </BackLink>
        <p>
          <strong className="set-up__mark">{show('set-up:preview.mark')}</strong>{' '}
          {show('set-up:preview.intro', { school: school.name })}
        </p>
        <Choice
          name="example"
          legend={show('set-up:preview.choose')}
          options={exampleIds.map((value) => ({ value, label: say(`set-up:preview.examples.${value}`) }))}
          value={example}
          onChoose={(value) => setExample(exampleIds.find((id) => id === value) ?? example)}
        />
      </div>
      <Drawn key={example} example={example} school={school} onBack={onBack} />
    </>
  );
}

interface DrawnProps extends Props {
  readonly example: ExampleId;
}

function Drawn({ example, school, onBack }: DrawnProps) {
  const [now] = useState(() => new Date());
  const [own, setOwn] = useState<Parameters<typeof adviceOn>[1]['switches']>({});
  const { voice, ...advice } = adviceOn(example, { school, now, switches: own });
  return (
    <VoiceProvider voice={voice}>
      <SchoolProvider school={school}>
        <AdviceScreen
          {...advice}
          onSwitch={(key, value) => setOwn({ ...own, [key]: value })}
          saved={undefined}
          onSave={onBack}
          onCarryOn={onBack}
          onChange={onBack}
          onBack={onBack}
          onRestart={onBack}
          onFinish={onBack}
        />
      </SchoolProvider>
    </VoiceProvider>
  );
}
