import { screen } from '@testing-library/react';
import { it } from 'vitest';
import { cases, showAdvice } from './advising.tsx';
import { writeFileSync } from 'node:fs';
it.each(Object.keys(cases))('dump %s', (k) => {
  const { container } = showAdvice(cases[k as keyof typeof cases]);
  writeFileSync(`/tmp/harness/${k}.txt`, (container.innerText ?? '') + container.innerHTML.replace(/<svg class="icon".*?<\/svg>/g,'').replace(/<[^>]+>/g, '\n').replace(/\n{2,}/g, '\n'));
});
