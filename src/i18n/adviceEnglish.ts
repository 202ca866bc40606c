/** The words of the advice and of the services it may name; pages about worries and services use them too. */
import advicePage from '../../locales/en/advice-page.json' with { type: 'json' };
import advice from '../../locales/en/advice.json' with { type: 'json' };
import services from '../../locales/en/services.json' with { type: 'json' };

export const adviceEnglish = { advice, 'advice-page': advicePage, services } as const;
