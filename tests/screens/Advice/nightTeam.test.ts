/** While the front door is shut, an advice that cannot wait names the team that answers, in its title as above its number. */
import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { follow } from '../../../flows/engine/path.ts';
import { voiceOf, type Switches } from '../../../flows/vocabulary/questions.ts';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { messageText } from '../../../src/i18n/message.ts';
import { wordsOf } from '../../../src/i18n/useWords.ts';
import { viewOf } from '../../../src/screens/Advice/view.ts';
import { adviceWords } from '../../adviceWords.ts';
import { leads } from '../../flows/table-leads.ts';
import { circumstancesWith } from './advising.tsx';

const words = adviceWords();

function titlesWith(switches: Switches) {
  const circumstances = circumstancesWith(switches);
  return leads.flatMap(({ row, answers }) => {
    const advice = advise(answers, circumstances);
    const { given, matching } = follow(answers, circumstances);
    const spoken = wordsOf(words, answers.audience ? voiceOf(answers.audience) : 'staff');
    const { primary, call } = viewOf({
      advice,
      answers: given,
      facts: matching.facts,
      switches,
      school: profile,
      words: spoken,
      asOf: circumstances.settings.asOf,
    });
    return primary && advice.primary?.deadline === 'now'
      ? [{ row, title: messageText(primary.title, spoken), rings: call?.contact.id }]
      : [];
  });
}

const named = (titles: ReturnType<typeof titlesWith>, name: string) =>
  titles.filter(({ title }) => title.includes(name));

describe('what cannot wait', () => {
  it('is headed by the front door while it is open', () => {
    const titles = titlesWith({ clock: 'office', school_open: 'yes' });
    expect(named(titles, 'Family Front Door').length).toBeGreaterThan(0);
    expect(named(titles, 'Emergency Duty Team')).toEqual([]);
  });

  it('is headed by the team that answers while it is shut', () => {
    const titles = titlesWith({ clock: 'out_of_hours', school_open: 'no' });
    expect(named(titles, 'Emergency Duty Team').length).toBeGreaterThan(0);
    expect(
      titles.filter(
        ({ title, rings }) => rings === 'emergency-duty-team' && title.includes('Family Front Door'),
      ),
    ).toEqual([]);
  });
});
