import type { Expression } from '../expression.ts';
import { expressionParser } from '../parse-expression.ts';
import type { ByteRange } from '../range.ts';
import { scan } from '../scan.ts';
import { TokenStream } from '../token-stream.ts';
import type { Document, SyntaxProblem } from '../tree.ts';
import { bodyOf } from './body-of-object.ts';
import { jsonFault } from './json-fault.ts';
import { maskJson } from './mask-json.ts';

/**
 * Parses a `.tf.json` file into the tree that native syntax has. Never throws. Places are those of the file, but
 * `bytes` is what was parsed: the file with the escapes of JSON taken out of its templates (see `maskJson`).
 * Blocks of providers are arguments in it, as only a schema tells them apart: see `asBlocks`.
 * Source: HCL's specification of its JSON syntax.
 */
export function parseJson(bytes: Buffer): Document {
  const fault = jsonFault(bytes);
  if (fault) return documentOf(bytes, { kind: 'invalid', range: fault.range }, [fault]);
  const strings: ByteRange[] = [];
  const first = expressionOf(maskJson(bytes));
  const wrong = rootProblem(first.value);
  if (wrong) return documentOf(bytes, first.value, [wrong]);
  bodyOf(first.bytes, first.value, (found) => {
    for (const range of found) strings.push(range);
  });
  const code = strings.filter((range) => isExpression(bytes, range));
  const {
    bytes: masked,
    value,
    problems,
  } = code.length === 0 ? first : expressionOf(maskJson(bytes, code));
  return documentOf(masked, value, problems);
}

/** Whether what a string holds is an expression; what is none stays a string, for others to refuse. */
function isExpression(bytes: Buffer, { start, end }: ByteRange): boolean {
  const alone = bytes.subarray(start, end);
  const { problems, isWhole } = expressionOf(maskJson(alone, [{ start: 0, end: alone.length }]));
  return problems.length === 0 && isWhole;
}

function documentOf(
  bytes: Buffer,
  value: Expression,
  problems: readonly SyntaxProblem[],
): Document {
  const body = { ...bodyOf(bytes, value), range: { start: 0, end: bytes.length } };
  return { bytes, tokens: [], comments: [], body, problems };
}

function expressionOf(bytes: Buffer): {
  bytes: Buffer;
  value: Expression;
  problems: readonly SyntaxProblem[];
  /** Whether nothing stands behind the expression. */
  isWhole: boolean;
} {
  const found: SyntaxProblem[] = [];
  const context = expressionParser(new TokenStream(bytes, scan(bytes), 'strict'), found);
  const value = context.parseExpression();
  // JSON has escapes that HCL has not, and has been found to be in order.
  const problems = found.filter(({ summary }) => summary !== 'Invalid escape sequence');
  return { bytes, value, problems, isWhole: context.stream.is('end') };
}

/** JSON that is something else than objects says nothing. */
function rootProblem(value: Expression): SyntaxProblem | undefined {
  if (value.kind === 'object' || value.kind === 'tuple') return undefined;
  const { start } = value.range;
  const range = { start, end: start + 1 };
  return { reason: 'bad-expression', summary: 'Root value must be object', range };
}
