/**
 * Holds rows against what is known of the tests. `proven` rows had at least one test that passed, or that is there where
 * nothing `ran`; `waiting` rows had none but such as wait for a program; `problems` has a sentence for each test
 * that is not there, did not pass, or was skipped without a reason.
 */
export function judgeRows(rows, tests, ran) {
  const problems = [];
  const waiting = [];
  let proven = 0;
  for (const { id, tests: named } of rows) {
    const verdicts = named.map((test) => judge(test, tests, ran));
    for (const { why } of verdicts) if (why) problems.push(`row ${id}: ${why}.`);
    const needs = verdicts.flatMap((verdict) => verdict.needs ?? []);
    if (verdicts.some(({ holds }) => holds)) proven += 1;
    else if (needs.length > 0) waiting.push({ id, needs: [...new Set(needs)] });
  }
  return { problems, waiting, proven };
}

/** `{ holds: true }`, `{ needs: program }` or `{ why: words }`. */
function judge({ file, title }, tests, ran) {
  const titles = tests.get(file);
  if (!titles) return { why: `${file} is not there or was not run` };
  if (titles.size === 0) return { why: `${file} could not be loaded` };
  const statuses = titles.get(title) ?? [];
  if (statuses.length > 0) {
    if (!ran || statuses.every((status) => status === 'passed')) return { holds: true };
    const other = statuses.find((status) => status !== 'passed');
    const words = other === 'failed' ? 'failed' : `is ${other} without a reason in its title`;
    return { why: `"${title}" of ${file} ${words}` };
  }
  // What `testNeeding` of test/support/needs.ts makes of a title.
  for (const [known, [status]] of titles) {
    const needs = /^ \(needs (.+)\)$/.exec(
      known.startsWith(title) ? known.slice(title.length) : '',
    );
    if (needs && status === 'pending') return { needs: needs[1] };
  }
  return { why: `${file} has no test "${title}"` };
}
