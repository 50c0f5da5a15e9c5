import { type Line, linesAround } from '../../../hcl/edit/cells.ts';
import type { Token } from '../../../hcl/token.ts';
import type { Document } from '../../../hcl/tree.ts';
import { bracketChange, wantsSpace } from './wants-space.ts';

/**
 * Whether `terraform fmt` would leave a file as it is, as far as indentation, blanks and columns go; the few
 * expressions that it rewrites (`"${x}"` alone, unquoted labels) are not looked at. Source: hclwrite/format.go.
 */
export function isFormatted({ bytes, tokens, problems }: Document): boolean {
  const code = tokens.filter(({ kind }) => kind !== 'bom' && kind !== 'end');
  if (problems.length > 0 || bytes.includes('\r')) return false;
  const lines = linesAround(bytes, tokens, { start: 0, end: bytes.length });
  return isIndented(bytes, code) && isSpaced(bytes, code, columnsOf(lines)) && isAligned(lines);
}

/** Two blanks for every line before it that opened more brackets than it closed, and is still open. */
function isIndented(bytes: Buffer, tokens: readonly Token[]): boolean {
  const open: number[] = [];
  for (const line of linesOf(tokens)) {
    const [first] = line;
    if (!first) continue;
    const net = netBrackets(line);
    if (net < 0) close(open, -net);
    const start = bytes.lastIndexOf('\n', first.start - 1) + 1;
    const lead = bytes.toString('latin1', first.start === 0 ? 0 : start, first.start);
    if (lead !== '  '.repeat(open.length)) return false;
    if (net > 0) open.push(net);
  }
  return true;
}

function netBrackets(line: readonly Token[]): number {
  const heredoc = line.findIndex(({ kind }) => kind === 'open-heredoc');
  const counted = heredoc < 0 ? line : line.slice(0, heredoc);
  return counted.reduce((sum, token) => sum + bracketChange(token), 0);
}

/** Takes `count` brackets off the innermost lines that opened some. */
function close(open: number[], count: number): void {
  let left = count;
  while (left > 0 && open.length > 0) {
    const last = open.pop() as number;
    if (last > left) open.push(last - left);
    left -= last;
  }
}

/** Where the columns begin that fmt moves as a whole. */
const columnsOf = (lines: readonly Line[]): ReadonlySet<number> =>
  new Set(
    lines.flatMap(({ assign, comment }) =>
      [assign, comment].flatMap((cell) => cell?.gap.end ?? []),
    ),
  );

/** No blanks before a line break, and between tokens one or none. Columns are looked at apart. */
function isSpaced(bytes: Buffer, tokens: readonly Token[], columns: ReadonlySet<number>): boolean {
  return tokens.every((token, index) => {
    const next = tokens[index + 1];
    if (token.kind === 'newline' || !next) return next !== undefined || token.end === bytes.length;
    const gap = bytes.toString('latin1', token.end, next.start);
    if (next.kind === 'newline') return gap === '';
    if (columns.has(next.start) || next.kind === 'comment' || gap.includes('\n')) return true;
    const wanted = wantsSpace(tokens[index - 1], token, next, (one) =>
      bytes.toString('latin1', one.start, one.end),
    );
    return wanted === undefined || gap === (wanted ? ' ' : '');
  });
}

/** Runs of lines have their `=`, and their trailing comments, one blank behind the longest of them. */
function isAligned(lines: readonly Line[]): boolean {
  return (['assign', 'comment'] as const).every((kind) => {
    let run: { columns: number; blanks: number }[] = [];
    for (const line of [...lines, undefined]) {
      const cell = line?.[kind];
      if (line && cell) {
        const before = kind === 'comment' && line.assign ? widthOf(line.assign) : 0;
        run.push({ columns: line.lead + before, blanks: cell.gap.end - cell.gap.start });
        continue;
      }
      const widest = run.reduce((most, { columns }) => Math.max(most, columns), 0);
      if (run.some(({ columns, blanks }) => blanks !== widest - columns + 1)) return false;
      run = [];
    }
    return true;
  });
}

const widthOf = ({ gap, columns }: NonNullable<Line['assign']>): number =>
  gap.end - gap.start + columns;

function* linesOf(tokens: readonly Token[]): Generator<readonly Token[]> {
  let line: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'newline') line.push(token);
    else {
      yield line;
      line = [];
    }
  }
  yield line;
}
