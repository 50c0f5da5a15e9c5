import type { Finding } from '../../finding/finding.ts';
import { indentationAt, isBlank, lineEnd, lineStart, NEWLINE, RETURN } from '../../hcl/bytes.ts';
import { lineBreakOf } from '../../hcl/edit/line-break.ts';
import type { Document, SyntaxProblem, SyntaxReason } from '../../hcl/tree.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located, type RepairContext } from '../context.ts';

/**
 * Close or drop brackets by layout · prose and fences out · `:` for `=` · quotes.
 * A file that ends inside a value was cut off: what is missing cannot be known, so nothing is offered.
 */
export function syntax(_context: RepairContext, finding: Finding, at: Located): Candidate[] {
  const start = finding.place?.range.start;
  const problem =
    at.document.problems.find(({ range }) => range.start === start) ?? at.document.problems[0];
  if (!problem || isCutOff(at.document)) return [];
  return mend(at.document, problem).map((candidate) => ({
    ...candidate,
    action: 'fix-syntax',
    edits: inFile(at.file, candidate.edits),
  }));
}

/** Why nothing is offered for a broken file. */
export const CUT_OFF =
  'The file ends in the middle of a value, so what is missing cannot be known.';

/** The last thing of the file is a value, a string or a list that never ended. */
export function isCutOff({ bytes, problems }: Document): boolean {
  let last = bytes.length;
  while (
    last > 0 &&
    (isBlank(bytes[last - 1]) || bytes[last - 1] === NEWLINE || bytes[last - 1] === RETURN)
  )
    last--;
  return problems.some(({ reason, range, insert }) => {
    const atEnd = (insert?.at ?? range.end) >= last;
    const brace = reason === 'unclosed' && insert?.text.trim() === '}';
    return atEnd && UNFINISHED.has(reason) && !brace;
  });
}

/** A block or object that only lacks its last brace is whole; these are not. */
const UNFINISHED: ReadonlySet<SyntaxReason> = new Set([
  'bad-expression',
  'unclosed',
  'unterminated-string',
  'unterminated-heredoc',
]);

type Mend = Pick<Candidate, 'title' | 'score' | 'loses'> & {
  edits: { range: { start: number; end: number }; text: string }[];
};

function mend(document: Document, problem: SyntaxProblem): Mend[] {
  const { bytes } = document;
  const { range, insert } = problem;
  if (insert) return [closing(bytes, insert)];
  switch (problem.reason) {
    case 'extra-close':
      return [
        {
          title: 'drop the closing brace that closes nothing',
          score: 0.8,
          edits: [{ range: wholeLineIf(bytes, range, '}'), text: '' }],
        },
      ];
    case 'colon-for-equals':
      return [
        {
          title: 'write `=` for `:`',
          score: 0.9,
          edits: [{ range: { start: range.start, end: range.start + 1 }, text: ' =' }],
        },
      ];
    case 'quoted-name':
      return [
        {
          title: 'take the quotes off the argument name',
          score: 0.9,
          edits: [{ range, text: bytes.toString('utf8', range.start + 1, range.end - 1) }],
        },
      ];
    case 'missing-comma':
      return [
        {
          title: 'put the missing comma',
          score: 0.7,
          edits: [{ range: { start: range.start, end: range.start }, text: ', ' }],
        },
        ...prose(bytes, problem),
      ];
    case 'missing-newline':
      return [
        {
          title: 'put the missing line break',
          score: 0.5,
          edits: [
            {
              range: { start: range.start, end: range.start },
              text: `${lineBreakOf(bytes)}${indentationAt(bytes, range.start)}`,
            },
          ],
        },
        ...prose(bytes, problem),
      ];
    case 'not-an-item':
    case 'invalid-character':
      return prose(bytes, problem);
    default:
      return [];
  }
}

/** What is missing, where the layout ends it. */
function closing(bytes: Buffer, { at, text }: { at: number; text: string }): Mend {
  return {
    title: `put the missing \`${text.trim()}\` where the layout ends what it closes`,
    score: 0.8,
    edits: [{ range: { start: at, end: at }, text: text.replaceAll('\n', lineBreakOf(bytes)) }],
  };
}

/** Fences go; a line of prose or shell becomes a comment, so that nothing is lost. */
function prose(bytes: Buffer, { range }: SyntaxProblem): Mend[] {
  const start = lineStart(bytes, range.start);
  const end = lineEnd(bytes, range.start);
  const line = bytes.toString('utf8', start, end).trim();
  if (line === '' || range.start >= bytes.length) return [];
  if (/^`{3}/.test(line))
    return [
      {
        title: 'drop the Markdown fence',
        score: 0.95,
        edits: [{ range: { start, end }, text: '' }],
      },
    ];
  if (/[{}[\]"]/.test(line)) return [];
  const at = start + indentationAt(bytes, start).length;
  return [
    {
      title: 'make the line that is no Terraform a comment',
      score: 0.5,
      edits: [{ range: { start: at, end: at }, text: '# ' }],
    },
  ];
}

function wholeLineIf(
  bytes: Buffer,
  range: { start: number; end: number },
  text: string,
): { start: number; end: number } {
  const line = { start: lineStart(bytes, range.start), end: lineEnd(bytes, range.start) };
  return bytes.toString('utf8', line.start, line.end).trim() === text
    ? line
    : { start: range.start, end: range.start + 1 };
}
