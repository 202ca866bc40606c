/** The matrix: each fault once on every kind of screen it can touch. What is tried and promised: docs/faults.md. */
import { test } from '@playwright/test';
import { wholeBrowser } from '../e2e/test.ts';
import { inNewWorld, tryCell } from './cell.ts';
import { faults, type Fault } from './faults.ts';
import type { Screen } from './screens.ts';
import { screens } from './states.ts';

const touches = (fault: Fault, screen: Screen): boolean => fault.touches?.(screen) ?? true;

for (const fault of faults)
  if (!screens.some((screen) => touches(fault, screen)))
    throw new Error(`"${fault.name}" is tried on no screen. Mend: let it touch one, in faults.ts.`);

// Screen by screen: the faults that make a cell wait lie apart then, and others use the time.
for (const screen of screens)
  for (const fault of faults.filter((one) => touches(one, screen)))
    test.describe(fault.name, fault.wholeBrowser ? wholeBrowser : {}, () => {
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
