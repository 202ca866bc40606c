/** Prints the matrix: a line for each fault, a column for each kind of screen. */
import process from 'node:process';
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';

const marks: Readonly<Record<string, string>> = {
  'goes on': '+',
  'reads on': 'n',
  'says so': 's',
  stops: 'q',
};
const legend = `
+  the screen is as ever, and the next step works
n  the prerendered page stays and can be read; the page says that the questions did not load
s  the screen is missing; the page says so in its place, keeps the answers, and has it when it is tried again
q  the first question can be answered; the page says that what follows is missing, and goes on when it is tried again
!  FAILED
.  this fault cannot touch this screen
In every cell 999, the front door and Childline can be read and rung, and Leave works.
`;

/** More columns than this are counted instead of shown. */
const mostColumns = 20;

/** Of one failure: what a browser says about itself as it closes is of no use. */
const mostLines = 20;

export default class MatrixReporter implements Reporter {
  private readonly began = performance.now();
  private cells: readonly TestCase[] = [];
  private readonly failures: string[] = [];
  private done = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.cells = suite.allTests();
    process.stdout.write(`${this.cells.length} cells\n`);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    this.done += 1;
    if (this.done % 50 === 0) process.stdout.write(`${this.done} of ${this.cells.length}\n`);
    if (held(test)) return;
    const why = result.errors.map(({ message, stack }) =>
      (stack ?? message ?? '').split('\n').slice(0, mostLines).join('\n'),
    );
    this.failures.push([named(test), ...why, ''].join('\n'));
  }

  onError({ message, stack }: { message?: string; stack?: string }): void {
    this.failures.push(stack ?? message ?? '');
  }

  onEnd(): void {
    const inMatrix = this.cells.filter((cell) => outcomeOf(cell) !== undefined);
    const drills = this.cells.filter((cell) => outcomeOf(cell) === undefined);
    const faults = [...new Set(inMatrix.map(faultOf))];
    const cellsOf = (fault: string): readonly TestCase[] =>
      this.cells.filter((cell) => faultOf(cell) === fault);
    // A fault that touches every screen has them in their order.
    const fullest = faults.toSorted((one, other) => cellsOf(other).length - cellsOf(one).length);
    const screens = [...new Set(fullest.flatMap((fault) => cellsOf(fault).map(({ title }) => title)))];
    const cellOf = (fault: string, screen: string): TestCase | undefined =>
      this.cells.find((cell) => faultOf(cell) === fault && cell.title === screen);
    const width = Math.max(...faults.map(({ length }) => length)) + 2;
    const lines =
      screens.length > mostColumns
        ? faults.map((fault) => fault.padEnd(width) + counted(cellsOf(fault)))
        : [
            ...headings(screens, width),
            ...faults.map(
              (fault) =>
                fault.padEnd(width) + screens.map((screen) => mark(cellOf(fault, screen)).padEnd(3)).join(''),
            ),
          ];
    const minutes = ((performance.now() - this.began) / 60_000).toFixed(1);
    const failed = this.cells.filter((cell) => !held(cell)).length;
    process.stdout.write(
      [
        '',
        ...lines.map((line) => line.trimEnd()),
        legend,
        ...drills.map((test) => `${held(test) ? 'held  ' : 'FAILED'} ${named(test).slice(0, -1)}`),
        ...this.failures,
        `${this.cells.length - failed} held, ${failed} failed, in ${minutes} minutes`,
        '',
      ].join('\n'),
    );
  }

  printsToStdio(): boolean {
    return true;
  }
}

/** Also what was never run has not held. */
const held = (test: TestCase): boolean => test.outcome() === 'expected';

const faultOf = (test: TestCase): string => test.parent.title;
const named = (test: TestCase): string => `${faultOf(test)}, ${test.title}:`;

const outcomeOf = (test: TestCase): string | undefined =>
  test.annotations.find(({ type }) => type === 'outcome')?.description;

function mark(test: TestCase | undefined): string {
  if (test === undefined) return '.';
  return held(test) ? (marks[outcomeOf(test) ?? ''] ?? '?') : '!';
}

/** Column names as steps, one below the other. */
const headings = (screens: readonly string[], width: number): readonly string[] =>
  screens.map((screen, at) => `${' '.repeat(width)}${'|  '.repeat(at)}${screen}`);

function counted(cells: readonly TestCase[]): string {
  const failed = cells.filter((cell) => !held(cell)).length;
  const kept = Object.entries(marks).flatMap(([outcome, sign]) => {
    const count = cells.filter((cell) => held(cell) && outcomeOf(cell) === outcome).length;
    return count === 0 ? [] : [`${sign} ${count}`];
  });
  return [...kept, ...(failed === 0 ? [] : [`! ${failed}`])].join('  ');
}
