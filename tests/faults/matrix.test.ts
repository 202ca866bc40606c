/** The matrix: each fault once on every kind of screen it can touch. What is tried and promised: docs/faults.md. */
import { test } from '@playwright/test';
import { inNewWorld, tryCell } from './cell.ts';
import { faults } from './faults.ts';
import { screens } from './states.ts';

for (const fault of faults)
  test.describe(fault.name, () => {
    for (const screen of screens.filter((one) => fault.touches?.(one) ?? true))
      test(
        screen.name,
        { annotation: { type: 'outcome', description: fault.outcome } },
        async ({ browser }) => {
          await inNewWorld(browser, (world) => tryCell(fault, screen, world), {
            javaScriptEnabled: fault.withoutScript !== true,
          });
        },
      );
  });
