import { Arrival } from '../../components/Arrival/Arrival.tsx';
import { directoryEnglish } from '../../i18n/directoryEnglish.ts';
import { useLateWords } from '../../i18n/lateWords.ts';

export function SetUpScreen() {
  const { say, show } = useLateWords(directoryEnglish);
  const title = say('directory:pageTitle', { name: say('directory:setUp.title') });
  return (
    <>
      <Arrival step="SetUp" title={title} />
      <h1>{show('directory:setUp.title')}</h1>
    </>
  );
}
