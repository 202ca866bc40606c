// Reads the JSON reports of Vitest and Playwright: how many passed, how many failed, and which.

/** @typedef {{ passed: number, failed: number, named?: readonly string[] }} Count `named`: what failed, and why */

/**
 * A file that does not load counts as one failure: none of its tests ran.
 * @param {any} report of Vitest's reporter "json"
 * @returns {Count}
 */
export function countUnitTests({ numPassedTests, numFailedTests, testResults }) {
  const notLoaded = testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = testResults.flatMap((/** @type {any} */ file) =>
    file.assertionResults
      .filter((/** @type {any} */ test) => test.status === 'failed')
      .map((/** @type {any} */ test) => `${file.name} > ${test.fullName}: ${test.failureMessages[0]}`),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + notLoaded.length,
    named: [...notLoaded.map((/** @type {any} */ file) => `${file.name}: ${file.message}`), ...failed],
  };
}

/**
 * @param {any} report of Playwright's reporter "json"
 * @returns {Count}
 */
export function countBrowserTests({ stats, errors, suites }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    named: [...failedIn({ suites }), ...errors.map((/** @type {any} */ error) => error.message)],
  };
}

/**
 * The failures in all groups, each with the first line of its message.
 * @param {any} suite
 * @returns {string[]}
 */
function failedIn({ suites = [], specs = [] }) {
  const own = specs
    .filter((/** @type {any} */ spec) => !spec.ok)
    .map((/** @type {any} */ spec) => {
      const said = spec.tests.flatMap((/** @type {any} */ test) =>
        test.results.flatMap((/** @type {any} */ result) => result.errors),
      );
      return `${spec.file}:${spec.line} > ${spec.title}: ${said[0]?.message ?? 'no reason was given'}`;
    });
  return [...own, ...suites.flatMap(failedIn)];
}
