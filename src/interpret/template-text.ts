import type { Expression, TemplatePart } from '../hcl/expression.ts';
import { decodeTemplateText } from '../hcl/value.ts';

/**
 * The text of one part, escapes decoded, trimmed where a `~` beside it asks for it. The indentation that
 * `<<-` takes off stays where the heredoc has interpolations: no verdict hangs on it.
 */
export function templateText(
  bytes: Buffer,
  { heredoc }: Extract<Expression, { kind: 'template' }>,
  { range }: TemplatePart,
  previous: TemplatePart | undefined,
  next: TemplatePart | undefined,
): string {
  const raw = bytes.toString('utf8', range.start, range.end);
  let text = decodeTemplateText(raw, heredoc);
  if (previous && bytes[previous.range.end - 2] === TILDE) text = text.trimStart();
  if (next && bytes[next.range.start + 2] === TILDE) text = text.trimEnd();
  return text;
}

const TILDE = '~'.charCodeAt(0);
