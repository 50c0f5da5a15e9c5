import { percentile } from '../../src/evaluate/statistics/percentile.ts';
import type { PullRow } from './run-pull.ts';

const isOffered = ({ suggestions, diffs, patches }: PullRow): boolean =>
  suggestions + diffs + patches > 0;

/** docs/pull-requests.md. */
export function page(rows: readonly PullRow[], seed: number, who: string): string {
  const date = new Date().toISOString().slice(0, 10);
  const kinds = ['added', 'changed'] as const;
  const groups = [
    ...kinds.map((kind) => [kind, rows.filter((row) => row.kind === kind)] as const),
    ['all', rows] as const,
  ];
  const line = (title: string, of: (some: readonly PullRow[]) => string | number): string =>
    `| ${title} | ${groups.map(([, some]) => of(some)).join(' | ')} |`;
  const sum = (of: (row: PullRow) => number) => (some: readonly PullRow[]) =>
    some.reduce((total, row) => total + of(row), 0);
  const count = (holds: (row: PullRow) => boolean) => (some: readonly PullRow[]) =>
    some.filter(holds).length;
  const seconds = rows.map((row) => row.seconds);
  const bad = rows.filter(
    (row) => row.violations.length > 0 || row.twice > 0 || row.exitCode !== 0,
  );
  return `# Pull requests

Written by \`node bench/pull-requests.js --count ${rows.length} --seed ${seed}\` on ${date}; ${who} (\`--node\` names another). Each row of the corpora is a pull request on a GitHub of our own that keeps GitHub's rules ([test/github](../test/github)) and checks every request and response against GitHub's published OpenAPI description. The bundled action runs as the runner runs it; then all its suggestions are committed at once, as the button does, and terraform is asked about the file.

| | ${groups.map(([title]) => (title === 'all' ? 'all' : `draft as ${title} ${title === 'added' ? 'file' : 'lines'}`)).join(' | ')} |
|---|${groups.map(() => '--:|').join('')}
${line('pull requests', (some) => some.length)}
${line(
  'of which valid before',
  count(({ before }) => before === 'valid'),
)}
${line(
  'suggestions posted',
  sum(({ suggestions }) => suggestions),
)}
${line(
  'suggestions that GitHub applied',
  sum(({ applied }) => applied),
)}
${line(
  'comments with a diff instead',
  sum(({ diffs }) => diffs),
)}
${line(
  'patches in the review',
  sum(({ patches }) => patches),
)}
${line(
  'pull requests whose suggestions were applied',
  count(({ applied }) => applied > 0),
)}
${line(
  'of which terraform accepts the file afterwards',
  count(({ after }) => after === 'valid'),
)}
${line('pull requests to which something was offered', count(isOffered))}
${line(
  'of which terraform accepts the file with all that was offered',
  count(({ whole }) => whole === 'valid'),
)}
${line(
  'invalid, and nothing could be proven',
  count((row) => row.before !== 'valid' && !isOffered(row)),
)}
${line(
  'posted twice by a second run',
  sum(({ twice }) => twice),
)}
${line(
  'runs that failed',
  count(({ exitCode }) => exitCode !== 0),
)}

Where a pull request has patches beside its suggestions, the suggestions alone need not be all of the repair, so that the file may still have errors. Where the file had errors before the pull request, which nobody asked to mend, it still has them; then the proof is that terraform and the checker find nothing else. Seconds of a run, waits that GitHub asks for between writes included: median ${percentile(seconds, 0.5).toFixed(1)}, p95 ${percentile(seconds, 0.95).toFixed(1)}.
${bad.length === 0 ? '' : `\nRows to look at: ${bad.map(({ id, violations, twice, exitCode }) => `${id} (${[...violations.map((one) => one.slice(0, 80)), ...(twice ? [`${twice} twice`] : []), ...(exitCode ? [`exit ${exitCode}`] : [])].join('; ')})`).join(', ')}.\n`}`;
}
