// npm run icons: draws the home-screen icons from public/icon.svg, with the system's Chromium.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process, { stderr } from 'node:process';
import { chromium } from '@playwright/test';
import { findBrowser } from './programs.mjs';

const folder = resolve(import.meta.dirname, '../public');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
const square = svg.replace(' rx="7"', '');

/**
 * A maskable icon is cut to a circle or another shape: colour up to the edge, and the symbol in the middle four fifths.
 * @type {{ name: string, size: number, drawing: string }[]}
 */
const icons = [
  { name: 'icon-192.png', size: 192, drawing: svg },
  { name: 'icon-512.png', size: 512, drawing: svg },
  {
    name: 'icon-maskable.png',
    size: 512,
    drawing: square
      .replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
      .replace('<rect width="32" height="32"', '<rect x="-4" y="-4" width="40" height="40"'),
  },
];

const executablePath = findBrowser();
if (!executablePath) {
  stderr.write('There is no Chromium to draw with: run "npm run e2e" once, which installs it or says how.\n');
  process.exit(1);
}
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const { name, size, drawing } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  await page.screenshot({ path: join(folder, name), omitBackground: true });
}
await browser.close();
