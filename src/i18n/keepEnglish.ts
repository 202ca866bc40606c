/** The words of "Keep this on your device". */
import keep from '../../locales/en/keep.json' with { type: 'json' };

export const keepEnglish = { keep } as const;
