import type { Finding } from '../../finding/finding.ts';
import type { ByteRange } from '../../hcl/range.ts';
import type { Document } from '../../hcl/tree.ts';
import type { Abstained, Candidate } from '../candidate.ts';
import { inFile, type Located, type RepairContext } from '../context.ts';
import { otherFinding } from './other-finding.ts';
import { CUT_OFF, cutOffs } from './syntax/cut-off.ts';
import { dottedArgument } from './syntax/dotted-argument.ts';
import { IDEAS } from './syntax/ideas.ts';
import { missingValue } from './syntax/missing-value.ts';
import { repeated } from './syntax/repeat.ts';
import { lineAt, type Mend, type Slip } from './syntax/slip.ts';

export { CUT_OFF, isCutOff } from './syntax/cut-off.ts';

/**
 * Every idea of syntax/ that reads the slip, each with the same slip further down. One slip often makes what follows
 * unreadable too, so the first one of the file is tried as well. The last line of a file that was cut off in the middle
 * of a value is left as it is: what is missing cannot be known.
 */
export function syntax(
  context: RepairContext,
  finding: Finding,
  at: Located,
): readonly Candidate[] | Abstained {
  const { document, file } = at;
  if (document.bytes.length > MOST_BYTES) return { abstained: TOO_LARGE };
  const slips = slipsFor(finding, document);
  const [own] = slips;
  // Terraform says of some expressions that it could read in the words of its parser.
  if (!own) return otherFinding(context, finding, at);
  const foreign = foreignCode(own);
  if (foreign !== undefined) return { abstained: foreign };
  const ends = cutOffs(document);
  const mends = slips
    .flatMap((slip) => IDEAS.flatMap((idea) => repeated(idea, slip) ?? []))
    .filter(({ edits }) => !edits.some(({ range }) => ends.some((end) => touches(range, end))));
  const candidates = [
    ...distinct(mends).map(
      (mend): Candidate => ({
        action: 'fix-syntax',
        title: mend.title,
        score: mend.score,
        edits: inFile(file, mend.edits),
      }),
    ),
    ...(ends.length > 0 ? [] : missingValue(context, at, own.problem)),
    ...dottedArgument(context, at, own.problem),
  ];
  if (candidates.length > 0) return candidates;
  return { abstained: ends.length > 0 ? CUT_OFF : reasonFor(own) };
}

const touches = (a: ByteRange, b: ByteRange): boolean => a.start <= b.end && b.start <= a.end;

/** Nobody writes this by hand; every idea reads a file several times. */
const MOST_BYTES = 200_000;
const TOO_LARGE = 'The file is too large to look for slips of the pen in it.';

/** The slip that the finding tells of, and the first one of the file. */
function slipsFor({ place }: Finding, document: Document): Slip[] {
  const [first] = document.problems;
  const own = document.problems.find(({ range }) => range.start === place?.range.start) ?? first;
  if (!own || !first) return [];
  return (own === first ? [own] : [own, first]).map((problem) => ({ document, problem }));
}

/** Two ideas may come to the same text; the one that is surer of it counts. */
function distinct(mends: readonly Mend[]): Mend[] {
  const best = new Map<string, Mend>();
  for (const mend of mends) {
    const key = JSON.stringify(mend.edits);
    const known = best.get(key);
    if (!known || known.score < mend.score) best.set(key, mend);
  }
  return [...best.values()];
}

function reasonFor({ problem }: Slip): string {
  switch (problem.reason) {
    case 'unclosed':
    case 'extra-close':
      return 'The layout does not tell where the brackets belong.';
    case 'unterminated-heredoc':
    case 'unterminated-string':
      return 'Where the text should end cannot be told from what follows it.';
    default:
      return 'Terraform cannot read this line, and it may have meant more than one thing.';
  }
}

/** Code of another language, of which nothing can be made here. */
function foreignCode({ document, problem }: Slip): string | undefined {
  const { text } = lineAt(document, problem.range.start);
  if (/^\s*(?:\}?\s*(?:if|elif|elsif|else|for|foreach|while)\b).*[{:]\s*$/.test(text))
    return 'Terraform has no `if` or `for` blocks, and only the author can say which resources `count` or `for_each` should make.';
  if (/^\s*(?:def|function|class|import|from|const|let|return)\b.*[({;:]\s*$/.test(text))
    return 'The line is code of another language, and what it should do here cannot be told.';
  return undefined;
}
