import type { Label } from '../tree.ts';
import { decodeTemplateText } from '../value.ts';
import { checkEscapes } from './check-escapes.ts';
import { between, fail, type StrictContext } from './strict-context.ts';

/** A bare word, or a quoted string without templates. Source: hclsyntax/parser.go, `parseQuotedStringLiteral`. */
export function readStrictLabel(context: StrictContext): Label {
  const { stream } = context;
  const open = stream.read();
  if (open.kind === 'identifier')
    return { text: stream.text(open), quoted: false, range: between(open, open) };
  let text = '';
  for (;;) {
    const token = stream.read();
    switch (token.kind) {
      case 'close-quote':
        return { text, quoted: true, range: between(open, token) };
      case 'quoted-text':
        checkEscapes(context, token);
        text += decodeTemplateText(withoutWrongEscapes(stream.text(token)), false);
        break;
      case 'open-interpolation':
      case 'open-directive': {
        const sign = token.kind === 'open-directive' ? '%' : '$';
        const detail = `Template sequences are not allowed in this string. To include a literal "${sign}", double it (as "${sign}${sign}") to escape it.`;
        fail(context, token, INVALID, detail);
        text += `${sign}{ ... }`;
        stream.recover('close-template');
        break;
      }
      case 'end':
        fail(
          context,
          token,
          'Unterminated string literal',
          'Unable to find the closing quote mark before the end of the file.',
        );
        return { text, quoted: true, range: between(open, token) };
      default:
        fail(context, token, INVALID, 'This item is not valid in a string literal.');
        stream.recover('close-quote');
        return { text, quoted: true, range: between(open, token) };
    }
  }
}

/** Of an escape that means nothing, hcl keeps the symbol. */
const withoutWrongEscapes = (raw: string): string =>
  raw.replace(/\\([\s\S])/g, (pair, symbol: string) =>
    'nrt"\\uU'.includes(symbol) ? pair : symbol,
  );

const INVALID = 'Invalid string literal';
