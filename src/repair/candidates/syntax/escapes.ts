import { BACKSLASH } from '../../../hcl/bytes.ts';
import { type Mend, replaced, type Slip } from './slip.ts';

/**
 * `"\d+"`: HCL knows `\n`, `\r`, `\t`, `\"`, `\\` and Unicode escapes only. A backslash that a shell or JSON wants
 * before a quote, a slash or a dollar goes; that of a pattern or a path is doubled.
 */
export function escapeSequence({ document: { bytes }, problem }: Slip): Mend | undefined {
  const { start } = problem.range;
  if (problem.reason !== 'bad-expression' || bytes[start] !== BACKSLASH) return undefined;
  if (problem.summary !== 'Invalid escape sequence') return undefined;
  const next = String.fromCharCode(bytes[start + 1] ?? 0);
  if (next === '\n' || next === '\r') return undefined;
  if (next === '$' && bytes[start + 2] === 0x7b)
    return {
      title: 'escape `${` as Terraform does',
      score: 0.85,
      edits: [replaced({ start, end: start + 1 }, '$')],
    };
  const plain = PLAIN.has(next);
  return {
    title: plain
      ? 'drop the backslash of an escape that HCL does not have'
      : 'double the backslash',
    score: 0.85,
    edits: [replaced({ start, end: start + 1 }, plain ? '' : '\\\\')],
  };
}

/** Escaped in JavaScript, JSON or a shell, where the character itself is meant. */
const PLAIN: ReadonlySet<string> = new Set(["'", '/', '`', '$', '!', '#', '&', '%', '@', ' ']);
