/** The words of the audit and of "Facts to check". */
import facts from '../../locales/en/facts.json' with { type: 'json' };

export const factsEnglish = { facts } as const;
