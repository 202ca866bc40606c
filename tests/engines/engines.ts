/** The engines that are on this machine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEngines } from '../../scripts/programs.mjs';
import { Browser, type Driver, type EngineName } from './engine.ts';
import { openChromium, openFirefox } from './puppeteer.ts';
import { openWebKit } from './webkit.ts';

type Opener = (folder: string) => Promise<Driver>;

const { chromium, firefox, webkit } = findEngines();
const openers: Readonly<Record<EngineName, Opener | undefined>> = {
  chromium: chromium === undefined ? undefined : (folder) => openChromium(chromium, folder),
  firefox: firefox === undefined ? undefined : (folder) => openFirefox(firefox, folder),
  webkit: webkit === undefined ? undefined : (folder) => openWebKit(webkit, folder),
};

/** Which of them tests can use; `npm test` has installed or named the others. */
export const engines = (Object.keys(openers) as EngineName[]).filter((name) => openers[name]);

export interface Opened {
  readonly browser: Browser;
  /** The folder in which the browser keeps all it keeps. */
  readonly profile: string;
  /** Ends the browser and throws the folder away. */
  readonly end: () => Promise<void>;
}

/** A browser that nobody has used before. */
export async function openBrowser(name: EngineName): Promise<Opened> {
  const opener = openers[name];
  if (!opener) throw new Error(`There is no ${name} here.`);
  const profile = mkdtempSync(join(tmpdir(), `next-step-${name}-`));
  const browser = new Browser(await opener(profile));
  return {
    browser,
    profile,
    end: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
