/**
 * The emergency line: plain HTML before the app's root, so that numbers and "Leave this page" are there
 * before any script runs, without script, and after a crash. Written at build; pure, so that each school can be stamped.
 */
import { escapeHtml } from '../build/escapeHtml.ts';
import { phonesToShow, reading } from '../directory/directory.ts';
import { telHref } from '../directory/hrefs.ts';
import type { Phone, ServiceRecord } from '../directory/schema.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import { neutralPage } from '../leave/leave.ts';

interface EmergencyWords {
  readonly skip: string;
  readonly dead: string;
  readonly noScript: string;
  readonly noScriptTopics: string;
  readonly emergency: {
    readonly label: string;
    readonly ring: string;
    readonly more: string;
    readonly leave: string;
    readonly shift: Readonly<Record<'2' | '1' | 'over', string>>;
    readonly bottom: string;
    readonly strip: Readonly<Record<'day' | 'night' | 'childline', string>>;
    readonly '999': Readonly<Record<'heading' | 'place' | 'mobile' | 'landline' | 'deaf', string>>;
    readonly child: string;
    readonly talk: string;
    readonly school: string;
    readonly schoolWhen: string;
  };
}

export interface EmergencyFacts {
  readonly words: EmergencyWords;
  readonly emergency: ServiceRecord;
  readonly frontDoor: ServiceRecord;
  readonly outOfHours: ServiceRecord;
  readonly childline: ServiceRecord;
  readonly school: SchoolProfile;
  /** What can be read when questions cannot be asked. */
  readonly topicsAddress?: string;
}

/** Words under a key of ui.json; the key stays in the HTML so that they can be translated later. */
const message = (tag: string, key: string, words: string, attributes = ''): string =>
  `<${tag}${attributes} data-words="ui:${key}">${escapeHtml(words)}</${tag}>`;

/** Names and hours of services are in English, whatever the page's language. */
const fact = (text: string): string => `<span lang="en" dir="ltr">${escapeHtml(text)}</span>`;

/** Out of context, as in a list of links, a number must still say whose it is. */
const call = (phone: Phone, whose?: string): string =>
  [
    `<a class="emergency__number" href="${escapeHtml(telHref(phone))}">${escapeHtml(reading(phone))}`,
    whose === undefined ? '' : ` <span class="nhsuk-u-visually-hidden">${fact(whose)}</span>`,
    '</a>',
  ].join('');

/** Without a number, as on a page for schools of several councils, it still gives the name. */
function entry(service: ServiceRecord): string {
  const hours = service.hours ? `<span class="emergency__hours">${fact(service.hours.text)}</span>` : '';
  const [phone] = phonesToShow(service);
  return `<li><span class="emergency__name">${fact(service.name)}</span>${phone ? call(phone, service.name) : ''}${hours}</li>`;
}

/** A number that is visible without unfolding anything. */
function stripEntry(
  key: keyof EmergencyWords['emergency']['strip'],
  words: EmergencyWords,
  service: ServiceRecord,
): string {
  return phonesToShow(service)
    .slice(0, 1)
    .map(
      (phone) =>
        `<li><a href="${escapeHtml(telHref(phone))}">${message('span', `emergency.strip.${key}`, words.emergency.strip[key])} <bdi dir="ltr">${escapeHtml(reading(phone))}</bdi></a></li>`,
    )
    .join('');
}

const ring = (words: EmergencyWords, emergency: ServiceRecord): string =>
  phonesToShow(emergency)
    .slice(0, 1)
    .map((phone) =>
      message(
        'a',
        'emergency.ring',
        words.emergency.ring,
        ` class="emergency__ring" href="${escapeHtml(telHref(phone))}"`,
      ),
    )
    .join('');

const leave = (words: EmergencyWords, look = 'leave'): string =>
  `<a class="${look}" href="${neutralPage}" rel="noreferrer" data-leave data-words="ui:emergency.leave">${escapeHtml(words.emergency.leave)}</a>`;

/** The announcements while Shift is pressed three times: an empty live region, and its words, hidden. */
const leaveStatus = ({ emergency }: EmergencyWords): string =>
  [
    '<p class="leave-status" id="leave-status" role="status"></p>',
    ...(['2', '1', 'over'] as const).map((left) =>
      message('span', `emergency.shift.${left}`, emergency.shift[left], ` data-leave-says="${left}" hidden`),
    ),
  ].join('');

/** The slim bar at the top of every page, and what it unfolds. */
export function emergencyHtml(facts: EmergencyFacts): string {
  const { words, emergency, frontDoor, outOfHours, childline, school, topicsAddress } = facts;
  const { emergency: line } = words;
  const [nineNineNine] = phonesToShow(emergency);
  const ways = line['999'];
  return [
    `<div class="emergency" role="region" aria-label="${escapeHtml(line.label)}" data-words-label="ui:emergency.label">`,
    // The first link for keyboard users; shown when focused, like the next.
    leave(words, 'skip'),
    message('a', 'skip', words.skip, ' class="skip" href="#main"'),
    leaveStatus(words),
    message('p', 'dead', words.dead, ' class="emergency__dead" id="dead" hidden'),
    '<div class="emergency__bar">',
    ring(words, emergency),
    '<details class="emergency__more">',
    message('summary', 'emergency.more', line.more),
    '<div class="emergency__panel">',
    '<div>',
    message('h2', 'emergency.999.heading', ways.heading),
    nineNineNine ? `<p>${call(nineNineNine)}</p>` : '',
    '<ul>',
    message('li', 'emergency.999.place', ways.place),
    message('li', 'emergency.999.mobile', ways.mobile),
    message('li', 'emergency.999.landline', ways.landline),
    message('li', 'emergency.999.deaf', ways.deaf),
    '</ul></div>',
    '<div>',
    message('h2', 'emergency.child', line.child),
    `<ul class="emergency__list">${entry(frontDoor)}${entry(outOfHours)}</ul>`,
    '</div><div>',
    message('h2', 'emergency.talk', line.talk),
    `<ul class="emergency__list">${entry(childline)}</ul>`,
    '</div>',
    ...school.phones
      .slice(0, 1)
      .map((phone) =>
        [
          '<div>',
          message('h2', 'emergency.school', line.school),
          '<ul class="emergency__list">',
          `<li><span class="emergency__name">${fact(school.name)}</span>${call(phone, school.name)}${message('span', 'emergency.schoolWhen', line.schoolWhen, ' class="emergency__hours"')}</li>`,
          '</ul></div>',
        ].join('\n'),
      ),
    '</div></details>',
    leave(words),
    '</div>',
    '<ul class="emergency__strip">',
    stripEntry('day', words, frontDoor),
    stripEntry('night', words, outOfHours),
    stripEntry('childline', words, childline),
    '</ul></div>',
    '<noscript><p class="no-script">',
    message('span', 'noScript', words.noScript),
    topicsAddress === undefined
      ? ''
      : message('a', 'noScriptTopics', words.noScriptTopics, ` href="${escapeHtml(topicsAddress)}"`),
    '</p></noscript>',
  ].join('\n');
}

/** On phones, 999 and "Leave this page" are also at the bottom, within reach of the thumb. Placed after the app's root. */
export const leaveAtBottomHtml = ({
  words,
  emergency,
}: Pick<EmergencyFacts, 'words' | 'emergency'>): string =>
  `<div class="leave-bar" role="region" aria-label="${escapeHtml(words.emergency.bottom)}" data-words-label="ui:emergency.bottom">${ring(words, emergency)}${leave(words)}</div>`;
