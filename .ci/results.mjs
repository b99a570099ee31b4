/**
 * Counts from the JSON that the test tools write. What was skipped has not been shown to work: failed.
 * What failed once and then passed is a pass that is named: `unsteady`.
 */

const firstLines = (text, lines = 12) =>
  (text ?? '')
    .replace(/\u001b\[[\d;]*m/g, '')
    .split('\n')
    .slice(0, lines)
    .join('\n');

/**
 * @param {{ testResults: { name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] }} json
 */
export function vitestResult(json) {
  const counts = { passed: 0, failed: 0 };
  const details = [];
  for (const file of json.testResults) {
    const bad = file.assertionResults.filter((test) => test.status !== 'passed');
    counts.passed += file.assertionResults.length - bad.length;
    counts.failed += bad.length;
    for (const test of bad)
      details.push(
        `${file.name}\n  ${test.fullName}: ${firstLines(test.failureMessages?.[0]) || test.status}`,
      );
    // A file that cannot be loaded has no tests at all.
    if (file.status === 'failed' && bad.length === 0) {
      counts.failed += 1;
      details.push(`${file.name}\n  ${firstLines(file.message) || 'could not be run'}`);
    }
  }
  return { ...counts, details: details.join('\n') };
}

/** @param {{ suites?: Suite[], errors?: { message?: string }[] }} json @typedef {{ title: string, suites?: Suite[], specs?: { title: string, file: string, line: number, tests: { projectName: string, status: string, results: { status: string, errors?: { message?: string }[] }[] }[] }[] }} Suite */
export function playwrightResult(json) {
  const counts = { passed: 0, failed: 0 };
  const details = [];
  const unsteady = [];
  const visit = (suite, titles) => {
    for (const spec of suite.specs ?? [])
      for (const test of spec.tests) {
        const steady = test.status === 'expected';
        const passed = steady || test.status === 'flaky';
        counts[passed ? 'passed' : 'failed'] += 1;
        if (steady) continue;
        const said = test.results
          .flatMap(({ errors }) => errors ?? [])
          .map(({ message }) => firstLines(message))
          .join('\n');
        const title = [...titles, spec.title].join(' › ');
        (passed ? unsteady : details).push(
          `${spec.file}:${spec.line} in ${test.projectName}: ${title}\n  ${said || test.status}`,
        );
      }
    for (const inner of suite.suites ?? []) visit(inner, [...titles, inner.title]);
  };
  for (const suite of json.suites ?? []) visit(suite, []);
  for (const error of json.errors ?? []) {
    counts.failed += 1;
    details.push(firstLines(error.message));
  }
  return { ...counts, details: details.join('\n'), unsteady: unsteady.join('\n') };
}
