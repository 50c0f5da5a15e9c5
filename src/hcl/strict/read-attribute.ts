import type { Attribute } from '../tree.ts';
import { attempt, between, failUnlessLost, type StrictContext } from './strict-context.ts';
import type { StrictToken } from './strict-token.ts';

/** Reads from `=` on. Source: hclsyntax/parser.go, `finishParsingBodyAttribute`. */
export function readAttribute(
  context: StrictContext,
  name: StrictToken,
  singleLine: boolean,
): Attribute {
  const { stream } = context;
  const equals = stream.read();
  const { value, lost } = attempt(context, context.readExpression);
  if (lost) stream.recoverAfterItem();
  else if (!singleLine) endLine(context);
  return {
    kind: 'attribute',
    name: { text: stream.text(name), range: between(name, name) },
    equals: between(equals, equals),
    value,
    range: between(name, value.range),
  };
}

function endLine(context: StrictContext): void {
  const { stream } = context;
  const found = stream.peek();
  if (found.kind === 'newline' || found.kind === 'end') {
    stream.read();
    return;
  }
  const [summary, lead] = found.kind === ',' ? COMMA : NO_NEWLINE;
  failUnlessLost(context, found, summary, `${lead}An argument definition must end with a newline.`);
  stream.recoverAfterItem();
}

const NO_NEWLINE = ['Missing newline after argument', ''] as const;
const COMMA = [
  'Unexpected comma after argument',
  'Argument definitions must be separated by newlines, not commas. ',
] as const;
