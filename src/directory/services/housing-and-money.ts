/** A family without a home, food or money: who helps. */
import type { EveryServiceRecord } from '../schema.ts';
import { checked, checkedSooner, monToFri } from './dates.ts';

export const housingAndMoney = [
  {
    // Each district has its own; a school's profile says which is nearest (housingTeam).
    id: 'council-housing',
    name: 'Council housing team',
    kind: 'council-team',
    phones: [],
    texts: [],
    area: 'local',
    cost: 'free',
    referral: ['self', 'consent'],
    audience: ['anyone'],
    status: 'confirmed',
    display: 'hide-number',
    sources: [
      { where: 'https://www.wychavon.gov.uk/housing/homelessness', kind: 'publisher', label: 'P' },
      {
        where:
          'https://gov.uk/guidance/homelessness-code-of-guidance-for-local-authorities/chapter-4-the-duty-to-refer-cases-in-england-to-housing-authorities',
        kind: 'publisher',
        label: 'P',
      },
    ],
    ...checked,
    insteadWhenHidden: 'council-housing.instead',
    levelGroup: 'if_we_cant_help',
    owner: 'dsl',
  },
  {
    id: 'shelter',
    name: 'Shelter emergency helpline',
    kind: 'helpline',
    phones: [{ e164: '+448088004444', reading: '0808 800 4444' }],
    texts: [],
    url: 'https://england.shelter.org.uk',
    area: 'national',
    cost: 'free',
    referral: ['self'],
    audience: ['adults'],
    status: 'secondary',
    display: 'show-with-check-note',
    sources: [
      {
        where:
          'https://england.shelter.org.uk/media/press_release/shelter_sounds_alarm_as_more_than_1000_people_a_day_call_emergency_helpline',
        kind: 'publisher',
        label: 'P',
      },
      { where: 'Its number: many unrelated public pages agree', kind: 'secondary', label: '2' },
      { where: 'When it answers: pages differ', kind: 'inference', label: '?' },
    ],
    ...checkedSooner,
    levelGroup: 'everyone',
    owner: 'own-page',
  },
  {
    id: 'citizens-advice',
    name: 'Citizens Advice: Adviceline',
    kind: 'charity',
    phones: [{ e164: '+448001448848', reading: '0800 144 8848' }],
    texts: [],
    url: 'https://www.citizensadvice.org.uk',
    hours: {
      text: 'Monday to Friday 9am to 5pm',
      schedule: {
        timezone: 'Europe/London',
        closedOnBankHolidays: true,
        spans: [{ byday: monToFri, opensAt: '09:00', closesAt: '17:00' }],
      },
    },
    area: 'national',
    cost: 'free',
    referral: ['self'],
    audience: ['adults'],
    status: 'secondary',
    display: 'show',
    sources: [
      {
        where:
          'https://mail.cabwiltshire.org.uk/news1/58-we-ve-helped-more-than-2-000-people-since-the-coronavirus-lockdown-began',
        kind: 'secondary',
        label: '2',
      },
      { where: 'A public listing of March 2026', kind: 'secondary', label: '2' },
    ],
    ...checked,
    levelGroup: 'everyone',
    owner: 'own-page',
  },
  {
    id: 'here2help-worcestershire',
    name: 'Here2Help Worcestershire',
    kind: 'council-team',
    phones: [],
    texts: [],
    url: 'https://www.worcestershire.gov.uk/here2help',
    urlSeen: false,
    area: 'local',
    cost: 'free',
    referral: ['self'],
    audience: ['anyone'],
    status: 'confirmed',
    display: 'hide-number',
    sources: [
      {
        where: 'https://www.worcestershire.gov.uk/news/ps39million-vulnerable-people-worcestershire-winter',
        kind: 'publisher',
        label: 'P',
      },
      { where: 'https://worcestershire.moderngov.co.uk/mgAi.aspx?ID=17587', kind: 'publisher', label: 'P' },
      { where: 'Its address and number: background knowledge', kind: 'inference', label: '?' },
    ],
    ...checked,
    insteadWhenHidden: 'here2help-worcestershire.instead',
    levelGroup: 'everyone',
    owner: 'dsl',
  },
] as const satisfies readonly EveryServiceRecord[];
