import type { Message } from '../../i18n/message.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { LevelsPicture } from '../../components/LevelsPicture/LevelsPicture.tsx';
import { directionOf } from '../../i18n/direction.ts';
import { messageText } from '../../i18n/message.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { LevelsPart } from './sections.ts';
import { TextParts } from './TextParts.tsx';

interface LevelsProps {
  readonly heading: Message;
  readonly levels: LevelsPart;
}

/** Where this advice sits among the school's four headings. */
export function Levels({ heading, levels: { headings, here, picture, text } }: LevelsProps) {
  const words = useWords();
  const showMessage = useMessage();
  return (
    <Fold summary={showMessage(heading)} openIfWide>
      <LevelsPicture
        label={messageText(picture, words)}
        headings={headings}
        here={here}
        hereWords={words.say('advice:levels.youAreHere')}
        mirrored={directionOf(words.lng) === 'rtl'}
      />
      <TextParts parts={text} />
    </Fold>
  );
}
