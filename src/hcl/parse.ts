import { reportBadBytes, reportBadTokens } from './bad-tokens.ts';
import { BodyParser } from './body-parser.ts';
import type { Reading } from './layout.ts';
import { scan } from './scan.ts';
import { TokenStream } from './token-stream.ts';
import type { Document, SyntaxProblem, SyntaxReason } from './tree.ts';

/**
 * Parses one file of HCL native syntax. Never throws; linear in the file.
 * Where brackets or quotes do not add up, the file is read a second time by layout (headers at column 1,
 * indentation), so that one missing brace does not swallow the blocks behind it; `problems` are those of
 * the second reading then.
 */
export function parse(bytes: Buffer): Document {
  const strict = read(bytes, 'strict');
  const broken =
    strict.problems.length > 0 &&
    (strict.hasNestedHeader || strict.problems.some(({ reason }) => STRUCTURAL.has(reason)));
  const { hasNestedHeader: _, ...document } = broken ? read(bytes, 'layout') : strict;
  return document;
}

/** Faults that make what follows mean something else. The others are local, and indentation is no help. */
const STRUCTURAL: ReadonlySet<SyntaxReason> = new Set([
  'unclosed',
  'extra-close',
  'unterminated-string',
  'unterminated-heredoc',
  'unterminated-comment',
]);

function read(bytes: Buffer, reading: Reading): Document & { hasNestedHeader: boolean } {
  const tokens = scan(bytes, reading);
  const problems: SyntaxProblem[] = [];
  const parser = new BodyParser(new TokenStream(bytes, tokens, reading), problems);
  const body = parser.parseFile();
  reportBadTokens(bytes, tokens, problems);
  reportBadBytes(bytes, tokens, problems);
  problems.sort((a, b) => placeOf(a) - placeOf(b));
  const comments = tokens.filter(({ kind }) => kind === 'comment');
  return { bytes, tokens, comments, body, problems, hasNestedHeader: parser.hasNestedHeader };
}

/** By where a repair would go, so that two brackets missing at one place are closed inside out. */
const placeOf = ({ insert, range }: SyntaxProblem): number => insert?.at ?? range.start;
