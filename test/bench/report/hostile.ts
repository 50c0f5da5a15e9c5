import { outcomeWith } from './outcome-with.ts';

/** Ways out of a script, a comment, an attribute and a line, each of which would set `document.title` to "owned". */
const ATTACK = [
  '</script><script>document.title="owned"</script>',
  '<!-- <script> document.title="owned"',
  '<img src=x onerror="document.title=\'owned\'">',
  '"><svg onload=document.title="owned">',
  '<a href="javascript:document.title=\'owned\'">a</a>',
  ']]>\u2028\u2029\u0000\u001b[31m\u202e',
].join(' ');

/** An attack in every text that an outcome has. */
export const HOSTILE = outcomeWith({
  corpus: `corpus ${ATTACK}`,
  id: `hostile ${ATTACK}`,
  system: `system ${ATTACK}`,
  draft: `# ${ATTACK}\nresource "aws_sqs_queue" "old" {}\n`,
  result: `# ${ATTACK}\nresource "aws_sqs_queue" "new" {}\n`,
  gold: `# ${ATTACK}`,
  said: ATTACK,
  before: {
    valid: false,
    errorLines: 1,
    summaries: [ATTACK],
    findings: [{ kind: ATTACK, message: ATTACK, line: 2 }],
  },
  after: {
    valid: true,
    errorLines: 0,
    summaries: [ATTACK],
    findings: [{ kind: ATTACK, message: `new ${ATTACK}`, line: 2 }],
  },
  churn: 0.5,
  ms: 100,
  steps: [{ action: ATTACK, title: ATTACK, loses: ATTACK }],
  abstained: [{ kind: ATTACK, reason: ATTACK }],
});
