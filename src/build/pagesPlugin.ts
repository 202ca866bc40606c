/** Puts the emergency line into every page, at build and while developing. Runs in Node only. */
import type { Plugin } from 'vite';
import words from '../../locales/en/ui.json' with { type: 'json' };
import { serviceById, type ServiceId } from '../directory/directory.ts';
import { profile } from '../directory/profile.ts';
import type { ServiceRecord } from '../directory/schema.ts';
import { emergencyHtml, leaveAtBottomHtml } from './emergencyHtml.ts';

const theService = (id: ServiceId): ServiceRecord => {
  const found = serviceById(id);
  if (!found) throw new Error(`The emergency line needs the service "${id}"; it is not in src/directory.`);
  return found;
};

export const emergencyPlugin = (): Plugin => ({
  name: 'emergency-line',
  transformIndexHtml: {
    order: 'pre',
    handler(html) {
      const facts = {
        words,
        emergency: theService('emergency-999'),
        frontDoor: theService('family-front-door'),
        outOfHours: theService('emergency-duty-team'),
        childline: theService('childline'),
        school: profile,
      };
      // Functions, as a "$&" in the words would otherwise be taken for an instruction.
      return html
        .replace('<!--emergency-->', () => emergencyHtml(facts))
        .replace('<!--leave-->', () => leaveAtBottomHtml(facts));
    },
  },
});
