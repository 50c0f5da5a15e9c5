import type { Expression, TemplatePart } from '../expression.ts';
import { checkEscapes } from './check-escapes.ts';
import { pairDirectives } from './pair-directives.ts';
import { readDirective } from './read-directive.ts';
import { between, failUnlessLost, type StrictContext } from './strict-context.ts';
import type { StrictKind, StrictToken } from './strict-token.ts';

/** A quoted string or a heredoc. Source: hclsyntax/parser_template.go, `parseTemplateParts`. */
export function readTemplate(context: StrictContext): Expression {
  const { stream } = context;
  const open = stream.read();
  const heredoc = open.kind === 'open-heredoc';
  const closing = heredoc ? 'close-heredoc' : 'close-quote';
  const first = stream.peek();
  const parts: TemplatePart[] = [];
  for (;;) {
    const token = stream.read();
    const { kind, start, end } = token;
    if (kind === 'quoted-text' || kind === 'heredoc-text') {
      if (kind === 'quoted-text') checkEscapes(context, token);
      parts.push({ kind: 'text', range: { start, end } });
    } else if (kind === 'open-interpolation') {
      parts.push(readInterpolation(context, token, first, closing));
    } else if (kind === 'open-directive') {
      const part = readDirective(context, token);
      if (part) parts.push(part);
    } else {
      const close = kind === closing ? token : giveUp(context, token, closing);
      pairDirectives(context, parts, close);
      return { kind: 'template', heredoc, parts, range: between(open, stream.last) };
    }
  }
}

function giveUp(context: StrictContext, token: StrictToken, closing: StrictKind): StrictToken {
  failUnlessLost(
    context,
    token,
    'Unterminated template string',
    'No closing marker was found for the string.',
  );
  return context.stream.recover(closing);
}

function readInterpolation(
  context: StrictContext,
  open: StrictToken,
  first: StrictToken,
  closing: StrictKind,
): TemplatePart {
  const { stream } = context;
  return stream.withNewlines(false, () => {
    const value = context.readExpression();
    const close = stream.peek();
    if (close.kind === 'close-template') stream.read();
    else {
      refuseRest(context, close, first, closing);
      stream.recover('close-template');
    }
    return { kind: 'interpolation', value, range: between(open, close) };
  });
}

/** What is not closed is reported at the begin of the template, whichever of its parts it is. */
function refuseRest(
  context: StrictContext,
  found: StrictToken,
  first: StrictToken,
  closing: StrictKind,
): void {
  const { kind } = found;
  const isQuote = kind === 'close-quote' || kind === 'open-quote';
  if (kind === 'end') failUnlessLost(context, first, UNCLOSED, unclosedBefore('file'));
  else if (kind === ':') failUnlessLost(context, found, EXTRA, COLON);
  else if (isQuote && closing === 'close-quote')
    failUnlessLost(context, first, UNCLOSED, unclosedBefore('quoted template'));
  else failUnlessLost(context, found, EXTRA, REST);
}

const UNCLOSED = 'Unclosed template interpolation sequence';
const EXTRA = 'Extra characters after interpolation expression';

const unclosedBefore = (end: string): string =>
  `There is no closing brace for this interpolation sequence before the end of the ${end}. This might be caused by incorrect nesting inside the given expression.`;

const COLON =
  'Template interpolation doesn\'t expect a colon at this location. Did you intend this to be a literal sequence to be processed as part of another language? If so, you can escape it by starting with "$${" instead of just "${".';

const REST =
  'Expected a closing brace to end the interpolation expression, but found extra characters.\n\nThis can happen when you include interpolation syntax for another language, such as shell scripting, but forget to escape the interpolation start token. If this is an embedded sequence for another language, escape it by starting with "$${" instead of just "${".';
