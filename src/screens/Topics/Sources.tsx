import { Fold } from '../../components/Fold/Fold.tsx';
import { sources, type SourceCode } from '../../directory/sources.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { showDate } from '../../i18n/showDate.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { isStaffVoice } from '../../i18n/VoiceProvider.tsx';

/** The page's sources, for staff, who have to account for it. */
export function Sources({ codes }: { readonly codes: readonly SourceCode[] }) {
  const { say, show, lng, voice } = useWords();
  const showMessage = useMessage();
  if (!isStaffVoice(voice)) return null;
  return (
    <Fold summary={show('directory:topic.sourcesHeading')}>
      <ul>
        {codes
          .map((code) => sources[code])
          .map(({ key, title, publisher, address, evidence, checkedOn }) => (
            <li key={key}>
              {showMessage(title)}.{' '}
              {address === undefined ? (
                showMessage(publisher)
              ) : (
                <OutsideLink to={address}>{publisher}</OutsideLink>
              )}
              .{' '}
              <span className="topic__small">
                {show('advice-page:sourceChecked', {
                  evidence: say(`advice-page:evidence.${evidence}`),
                  date: showDate(checkedOn, lng),
                })}
              </span>
            </li>
          ))}
      </ul>
    </Fold>
  );
}
