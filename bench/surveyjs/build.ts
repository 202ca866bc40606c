/** Builds the questions with SurveyJS; its packages are installed beside this file when first needed. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { QuestionPage } from '../firstQuestions.ts';
import { modelOf } from './model.ts';

/** Writes the site to the folder. */
export async function buildSurvey(pages: readonly QuestionPage[], folder: string): Promise<void> {
  const root = import.meta.dirname;
  if (!existsSync(join(root, 'node_modules')))
    execFileSync('npm', ['ci'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { model: JSON.stringify(modelOf(pages)) },
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
}
