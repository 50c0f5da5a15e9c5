import type { Expression, TemplatePart } from '../expression.ts';
import { nearWord } from './near-word.ts';
import { between, fail, failUnlessLost, type StrictContext } from './strict-context.ts';
import type { StrictToken } from './strict-token.ts';

/** Reads from behind `%{`; undefined where it is skipped. Source: hclsyntax/parser_template.go. */
export function readDirective(context: StrictContext, open: StrictToken): TemplatePart | undefined {
  const { stream } = context;
  return stream.withNewlines(false, () => {
    const keyword = stream.peek();
    const content = readContent(context, keyword);
    if (!content) {
      stream.recover('close-template');
      return undefined;
    }
    const close = stream.peek();
    const text = stream.text(keyword);
    if (close.kind === 'close-template') stream.read();
    else {
      failUnlessLost(
        context,
        close,
        `Extra characters in ${text} marker`,
        'Expected a closing brace to end the sequence, but found extra characters.',
      );
      stream.recover('close-template');
    }
    return { kind: 'directive', keyword: text, ...content, range: between(open, close) };
  });
}

interface Content {
  readonly names: readonly string[];
  readonly value?: Expression;
}

function readContent(context: StrictContext, keyword: StrictToken): Content | undefined {
  const { stream } = context;
  if (keyword.kind !== 'identifier') {
    failUnlessLost(
      context,
      keyword,
      'Invalid template directive',
      'A template directive keyword ("if", "for", etc) is expected at the beginning of a %{ sequence.',
    );
    return undefined;
  }
  stream.read();
  const given = stream.text(keyword);
  switch (given) {
    case 'if':
      return { names: [], value: context.readExpression() };
    case 'for':
      return readFor(context);
    case 'else':
    case 'endif':
    case 'endfor':
      return { names: [] };
    default: {
      const near = nearWord(given, ['if', 'for', 'else', 'endif', 'endfor']);
      const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
      const detail = `"${given}" is not a valid template control keyword.${hint}`;
      failUnlessLost(context, keyword, 'Invalid template control keyword', detail);
      return undefined;
    }
  }
}

function readFor(context: StrictContext): Content | undefined {
  const { stream } = context;
  const refuse = (detail: string): undefined => {
    if (!stream.recovering) fail(context, stream.peek(), "Invalid 'for' directive", detail);
  };
  if (!stream.is('identifier')) return refuse("For directive requires variable name after 'for'.");
  const names = [stream.text(stream.read())];
  if (stream.is(',')) {
    stream.read();
    if (!stream.is('identifier'))
      return refuse('For directive requires value variable name after comma.');
    names.push(stream.text(stream.read()));
  }
  if (!stream.isWord('in')) return refuse("For directive requires 'in' keyword after names.");
  stream.read();
  return { names, value: context.readExpression() };
}
