import type { Finding } from '../../finding/finding.ts';
import { indentationAt, lineEnd, lineStart, NEWLINE } from '../../hcl/bytes.ts';
import { lineBreakOf } from '../../hcl/edit/line-break.ts';
import type { Document, SyntaxProblem } from '../../hcl/tree.ts';
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
  const last = bytes.toString('utf8').trimEnd().length;
  return problems.some(({ reason, range, insert }) => {
    const atEnd = insert ? insert.at >= last - 1 && insert.text !== '}' : range.end >= last - 1;
    return (
      atEnd &&
      (reason === 'bad-expression' ||
        reason === 'unterminated-string' ||
        reason === 'unterminated-heredoc' ||
        (reason === 'unclosed' && insert?.text !== '}'))
    );
  });
}

type Mend = Pick<Candidate, 'title' | 'score' | 'loses'> & {
  edits: { range: { start: number; end: number }; text: string }[];
};

function mend(document: Document, problem: SyntaxProblem): Mend[] {
  const { bytes } = document;
  const { range, insert } = problem;
  switch (problem.reason) {
    case 'unclosed':
      return insert ? [closing(document, problem, insert)] : [];
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
    case 'unterminated-string':
      return [
        {
          title: 'close the string at the end of its line',
          score: 0.6,
          edits: [{ range: { start: range.end, end: range.end }, text: '"' }],
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

/** The missing bracket, on a line of its own under the header where it closes a block of several lines. */
function closing(
  document: Document,
  { range }: SyntaxProblem,
  insert: { at: number; text: string },
): Mend {
  const { bytes } = document;
  const ownLine = bytes.subarray(range.start, insert.at).includes(NEWLINE);
  const text = ownLine
    ? `${lineBreakOf(bytes)}${indentationAt(bytes, range.start)}${insert.text}`
    : ` ${insert.text}`;
  return {
    title: `close \`${insert.text}\` where the layout ends it`,
    score: 0.8,
    edits: [{ range: { start: insert.at, end: insert.at }, text }],
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
