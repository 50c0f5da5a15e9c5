import type { Expression } from '../../../hcl/expression.ts';
import { constantString, quote } from '../../../hcl/value.ts';

/** A format of strftime as `formatdate` reads it; undefined where it has no counterpart, or is none. */
export function formatdateOf(bytes: Buffer, format: Expression): string | undefined {
  const text = constantString(bytes, format);
  if (text === undefined || !text.includes('%')) return undefined;
  let result = '';
  for (const [part] of text.matchAll(/%.|[^%]+/gs)) {
    if (!part.startsWith('%')) result += literal(part);
    else if (Object.hasOwn(CODES, part)) result += CODES[part];
    else return undefined;
  }
  return quote(result);
}

/** Letters stand between single quotes, all else as it is. */
const literal = (text: string): string => text.replace(/[A-Za-z]+/g, "'$&'").replaceAll("''", '');

/** Sources: strftime(3), developer.hashicorp.com/terraform/language/functions/formatdate. */
const CODES: Readonly<Record<string, string>> = {
  '%Y': 'YYYY',
  '%y': 'YY',
  '%m': 'MM',
  '%d': 'DD',
  '%H': 'hh',
  '%I': 'HH',
  '%M': 'mm',
  '%S': 'ss',
  '%p': 'AA',
  '%b': 'MMM',
  '%B': 'MMMM',
  '%a': 'EEE',
  '%A': 'EEEE',
  '%z': 'ZZZZ',
  '%Z': 'ZZZ',
  '%F': 'YYYY-MM-DD',
  '%T': 'hh:mm:ss',
  '%%': '%',
};
