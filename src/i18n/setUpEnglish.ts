/** The words of "Set up a school". */
import setUp from '../../locales/en/set-up.json' with { type: 'json' };

export const setUpEnglish = { 'set-up': setUp } as const;
