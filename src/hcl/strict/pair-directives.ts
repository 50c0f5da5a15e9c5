import type { TemplatePart } from '../expression.ts';
import type { ByteRange } from '../range.ts';
import { fail, type StrictContext } from './strict-context.ts';

interface Open {
  keyword: 'if' | 'else' | 'for';
  readonly range: ByteRange;
}

/** `%{ if }` and `%{ for }` with their ends. Source: hclsyntax/parser_template.go, `templateParser`. */
export function pairDirectives(
  context: StrictContext,
  parts: readonly TemplatePart[],
  end: ByteRange,
): void {
  const open: Open[] = [];
  for (const part of parts) {
    if (part.kind !== 'directive') continue;
    const { keyword, range } = part;
    const inner = open.at(-1);
    if (keyword === 'if' || keyword === 'for') open.push({ keyword, range });
    else if (inner?.keyword === 'if' && keyword === 'else') inner.keyword = 'else';
    else {
      const detail = inner ? faultOf(context, inner, keyword) : UNBALANCED;
      if (detail !== undefined) fail(context, range, `Unexpected ${keyword} directive`, detail);
      open.pop();
    }
  }
  for (const { keyword, range } of open.toReversed()) {
    const name = keyword === 'for' ? 'for' : 'if';
    const detail = `The ${name} directive at ${context.places.words(range)} is missing its corresponding end${name} directive.`;
    fail(context, end, 'Unexpected end of template', detail);
  }
}

const UNBALANCED = 'The control directives within this template are unbalanced.';

/** Why `keyword` does not end what is open; undefined where it does. */
function faultOf(
  { places }: StrictContext,
  { keyword: opened, range }: Open,
  keyword: string,
): string | undefined {
  if (opened === 'for') {
    if (keyword === 'endfor') return undefined;
    return keyword === 'else'
      ? 'An else clause is not expected for a for directive.'
      : `Expecting an endfor directive corresponding to the for directive at ${places.words(range)}.`;
  }
  if (keyword === 'endif') return undefined;
  return keyword === 'else'
    ? `Already in the else clause for the if started at ${places.words(range)}.`
    : `Expecting an endif directive for the if started at ${places.words(range)}.`;
}
