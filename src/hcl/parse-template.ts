import { isBlank } from './bytes.ts';
import type { Expression, TemplatePart } from './expression.ts';
import { type ExpressionContext, mustStop, rangeOf, report } from './expression-context.ts';
import { parseNames } from './parse-for.ts';
import { TemplateDirectives } from './template-directives.ts';
import type { Token } from './token.ts';

/** Parses a quoted string or a heredoc; the stream stands at its opening token. */
export function parseTemplate(context: ExpressionContext): Expression {
  const { stream } = context;
  const open = stream.take();
  const heredoc = open.kind === 'open-heredoc';
  const parts: TemplatePart[] = [];
  const directives = new TemplateDirectives(context);
  for (;;) {
    const token = stream.current;
    if (token.kind === 'text') {
      stream.take();
      if (!heredoc) reportEscapes(context, token);
      parts.push({ kind: 'text', range: rangeOf(token) });
    } else if (token.kind === 'open-interpolation') parts.push(parseInterpolation(context));
    else if (token.kind === 'open-directive') {
      const part = parseDirective(context);
      directives.add(part);
      parts.push(part);
    } else break;
  }
  directives.end();
  if (heredoc) closeHeredoc(context, open);
  else closeQuote(context, open);
  return { kind: 'template', heredoc, parts, range: { start: open.start, end: stream.lastEnd } };
}

/** Reports each `\x` in quoted text that means nothing to HCL. */
export function reportEscapes({ stream, problems }: ExpressionContext, text: Token): void {
  const raw = stream.bytes.toString('latin1', text.start, text.end);
  if (!raw.includes('\\')) return;
  for (const { 0: sequence, index } of raw.matchAll(ESCAPE)) {
    if (VALID_ESCAPE.test(sequence)) continue;
    const start = text.start + index;
    const range = { start, end: start + Math.min(sequence.length, 2) };
    problems.push({ reason: 'bad-expression', summary: 'Invalid escape sequence', range });
  }
}

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.|$)/g;
const VALID_ESCAPE = /^\\(?:["\\nrt]|u.{4}|U.{8})$/;

function closeQuote(context: ExpressionContext, open: Token): void {
  const { stream, problems } = context;
  if (stream.takeIf('close-quote')) return;
  const summary = stream.is('end') ? 'Unterminated template string' : 'Invalid multi-line string';
  const range = { start: open.start, end: stream.lastEnd };
  const insert = { at: stream.lastEnd, text: '"' };
  problems.push({ reason: 'unterminated-string', summary, range, insert });
}

function closeHeredoc(context: ExpressionContext, open: Token): void {
  const { stream, problems } = context;
  const { bytes } = stream;
  const opening = stream.text(open).trimEnd();
  const trailing = { start: open.start + Buffer.byteLength(opening), end: open.end };
  if (isBlank(bytes[trailing.start]))
    report(context, 'bad-expression', 'Invalid expression', trailing);
  const close = stream.takeIf('close-heredoc');
  // Without a line break behind it, terraform does not take the marker for one.
  if (close && close.end < bytes.length) return;
  const at = stream.lastEnd;
  const marker = opening.slice(opening.startsWith('<<-') ? 3 : 2);
  const lead = bytes[at - 1] === 0x0a ? '' : '\n';
  problems.push({
    reason: 'unterminated-heredoc',
    summary: 'Unterminated template string',
    range: { start: open.start, end: at },
    insert: { at, text: close ? '\n' : `${lead}${marker}\n` },
  });
}

function parseInterpolation(context: ExpressionContext): TemplatePart {
  const { stream } = context;
  const { start } = stream.take();
  stream.pushNewlines(false);
  const value = context.parseExpression();
  const end = closeTemplate(context, start);
  return { kind: 'interpolation', value, range: { start, end } };
}

function parseDirective(context: ExpressionContext): TemplatePart & { kind: 'directive' } {
  const { stream } = context;
  const { start } = stream.take();
  stream.pushNewlines(false);
  const keyword = stream.is('identifier') ? stream.text(stream.take()) : '';
  const names = keyword === 'for' ? parseNames(context) : [];
  if (keyword === 'for') {
    if (stream.isWord('in')) stream.take();
    else report(context, 'bad-expression', "Invalid 'for' directive", stream.current);
  }
  const value = keyword === 'if' || keyword === 'for' ? context.parseExpression() : undefined;
  const end = closeTemplate(context, start);
  return { kind: 'directive', keyword, names, range: { start, end }, ...(value ? { value } : {}) };
}

/** Takes the `}`; without one, skips to it so that the rest of the string is still read as a string. */
function closeTemplate(context: ExpressionContext, start: number): number {
  const { stream } = context;
  if (!stream.is('close-template')) {
    const summary = 'Extra characters after interpolation expression';
    report(context, 'bad-expression', summary, stream.current);
    while (!stream.is('close-template') && !mustStop(stream)) stream.take();
  }
  if (stream.is('close-template')) return stream.takeClosing().end;
  stream.popNewlines();
  return Math.max(start, stream.lastEnd);
}
