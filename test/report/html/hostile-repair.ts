import type { Finding } from '../../../src/finding/finding.ts';
import type { Repair } from '../../../src/repair/repair.ts';
import { oneFile } from '../repair-case.ts';

/** Ways out of a style, a comment, an attribute, an element and a line; each that runs would set `document.title`. */
export const ATTACK = [
  '</style><script>document.title="owned"</script>',
  '<!-- <script>document.title="owned"</script>',
  '<img src=x onerror="document.title=\'owned\'">',
  '"><svg onload=document.title="owned">',
  '\'><a href="javascript:document.title=1">a</a>',
  '</details></section></main>',
  ']]>\u2028\u2029\u0000\u001b[31m\u202eevil',
].join(' ');

const finding: Finding = {
  kind: 'other',
  severity: 'error',
  stage: 4,
  summary: `summary ${ATTACK}`,
  detail: `detail ${ATTACK}`,
  place: { file: `f ${ATTACK}.tf`, range: { start: 0, end: 3 } },
};

const candidate = {
  action: 'rename-argument',
  title: `title ${ATTACK}`,
  score: 1,
  loses: `loses ${ATTACK}`,
  edits: [
    { file: `f ${ATTACK}.tf`, range: { start: 0, end: 3 }, text: `# ${ATTACK}\na = 2\n` },
    { file: 'g.tf', range: { start: 0, end: 0 }, text: ATTACK },
  ],
} as const;

const module = (text: string) => ({
  ...oneFile(Buffer.from(''), [{ path: `skipped ${ATTACK}`, reason: `reason ${ATTACK}` }]),
  label: `label ${ATTACK}`,
  files: [{ path: `f ${ATTACK}.tf`, bytes: Buffer.from(text) }],
});

const after = {
  verdict: 'unknown',
  tier: 'validator',
  reason: `why ${ATTACK}`,
  findings: [],
} as const;

/** An attack in every text that a repair has. */
export const HOSTILE: Repair = {
  draft: module(`# ${ATTACK}\na = 1 # ${ATTACK}\n`),
  repaired: module(`# ${ATTACK}\na = 2 # ${ATTACK}\n`),
  before: { verdict: 'invalid', tier: 'validator', findings: [finding] },
  after,
  applied: [{ finding, candidate, round: 1, proof: 'validated' }],
  groups: [{ applied: [0], edits: candidate.edits }],
  patch: {
    applied: [{ finding, candidate, round: 1, proof: 'checked' }],
    module: module(`# ${ATTACK}\na = 3\n`),
    after,
  },
  abstained: [{ finding: { ...finding, detail: `left ${ATTACK}` }, reason: `reason ${ATTACK}` }],
  gates: [
    { gate: `gate ${ATTACK}`, passed: false, reason: ATTACK, loosened: `loosened ${ATTACK}` },
  ],
  trace: [
    {
      round: 1,
      finding,
      trials: [
        { candidate, score: 1, outcome: 'chosen' },
        { candidate, score: 0, outcome: 'rejected', reason: `refused ${ATTACK}` },
      ],
    },
  ],
  churn: 0.5,
  ms: 12,
};
