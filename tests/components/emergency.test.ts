import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { staticHtml } from '../../src/build/staticHtml.ts';
import { serviceById, type ServiceId } from '../../src/directory/records.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import type { ServiceRecord } from '../../src/directory/schema.ts';
import { EmergencyLine, LeaveBar, type EmergencyFacts } from '../../src/emergency/EmergencyLine.tsx';
import { translateEmergency } from '../../src/emergency/translateEmergency.ts';
import { makeWords } from '../../src/i18n/makeWords.ts';
import words from '../../locales/en/ui.json' with { type: 'json' };
import { ring } from '../numbers.ts';

const record = (id: ServiceId): ServiceRecord => {
  const found = serviceById(id);
  if (!found) throw new Error(id);
  return found;
};
const facts: EmergencyFacts = {
  words,
  emergency: record('emergency-999'),
  frontDoor: record('family-front-door'),
  outOfHours: record('emergency-duty-team'),
  childline: record('childline'),
  school: profile,
  topicsAddress: '/schools/ours/topics',
};

const draw = (given: EmergencyFacts = facts): HTMLElement => {
  const html = [EmergencyLine, LeaveBar].map((Part) => staticHtml(createElement(Part, given))).join('');
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return document.body;
};
const rings = (page: HTMLElement): (string | null)[] =>
  [...page.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));

describe('the emergency line', () => {
  test('rings 999, the council by day and by night, Childline and school', () => {
    expect(rings(draw())).toEqual([
      ring.emergency.href,
      ring.emergency.href,
      ring.frontDoor.href,
      ring.outOfHours.href,
      ring.childline.href,
      'tel:+441905772740',
      ring.frontDoor.href,
      ring.outOfHours.href,
      ring.childline.href,
      ring.emergency.href,
    ]);
  });

  test('shows 999, the council by day and by night and Childline without unfolding anything', () => {
    const page = draw();
    page.querySelector('details')?.remove();
    expect(new Set(rings(page))).toEqual(
      new Set([ring.emergency.href, ring.frontDoor.href, ring.outOfHours.href, ring.childline.href]),
    );
  });

  test('tells how to be heard without a voice, without script', () => {
    const page = draw();
    expect(page.querySelector('details')?.textContent).toMatch(/press 55.*Do not press 55.*999 BSL/s);
    expect(page.querySelector('script, [style], [onclick]')).toBeNull();
  });

  test('without script there is something to read, at the address of the school', () => {
    const link = draw().querySelector('noscript a');
    expect(link?.textContent).toBe(words.noScriptTopics);
    expect(link?.getAttribute('href')).toBe('/schools/ours/topics');
  });

  test('the way out is a real link that tells the other site nothing', () => {
    const links = [...draw().querySelectorAll('[data-leave]')];
    expect(links).toHaveLength(3);
    for (const link of links) {
      expect(link.getAttribute('href')).toBe('https://www.bbc.co.uk/weather');
      expect(link.getAttribute('rel')).toBe('noreferrer');
    }
  });

  test('the way out is the first link of the page; leaving by Shift has its words and its line to say them', () => {
    const page = draw();
    expect(page.querySelector('a, button, summary')?.hasAttribute('data-leave')).toBe(true);
    expect(page.querySelectorAll('[role=status]:empty')).toHaveLength(1);
    for (const left of ['2', '1', 'over'])
      expect(page.querySelector(`[data-leave-says="${left}"]:not([role])`)?.textContent).not.toBe('');
  });

  test('names no role at school: the head may be the one to worry about', () => {
    expect(draw().textContent).not.toMatch(/head ?teacher|safeguarding lead|DSL/i);
    for (const { name } of Object.values(profile.people).flat())
      if (name !== null) expect(draw().textContent).not.toContain(name);
  });

  test('a number that must stay hidden is not written into it', () => {
    const hidden = { ...facts.frontDoor, display: 'hide-number' as const };
    expect(rings(draw({ ...facts, frontDoor: hidden }))).not.toContain(ring.frontDoor.href);
  });

  test('words and facts are shown as they are, also when they look like HTML', () => {
    const school = { ...profile, name: `<img src=x onerror="alert('&')">` };
    const page = draw({ ...facts, school });
    expect(page.querySelector('img')).toBeNull();
    expect(page.textContent).toContain(school.name);
  });

  test('is said in the language of the page; names and hours stay marked as English', () => {
    const page = draw();
    translateEmergency(makeWords('zz'));
    const left = page.cloneNode(true) as HTMLElement;
    left.querySelectorAll('[lang=en], [data-words], noscript').forEach((known) => known.remove());
    expect(left.textContent.replaceAll(/[\d\s]/g, '')).toBe('');
    expect(page.querySelector('.emergency')?.getAttribute('aria-label')).toBe('[[ui:emergency.label]]');
    for (const element of page.querySelectorAll('[data-words]'))
      expect(element.textContent).toMatch(/^\[\[ui:[\w.]+\]\]$/);
  });
});
