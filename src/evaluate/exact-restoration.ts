import { parse } from '../hcl/parse.ts';
import { codeTexts } from './code-texts.ts';

/**
 * Whether a result is the gold again, token for token. What `terraform fmt` may change does not count: blanks,
 * alignment, blank lines and line breaks. Nor do comments: they mean nothing to terraform, a fault never touches them,
 * and what a system does to them shows in its churn. The order of attributes and blocks does count, and so does each
 * byte inside a string.
 */
export const isExactlyRestored = (result: string, gold: string): boolean =>
  result === gold || codeOf(result) === codeOf(gold);

const codeOf = (text: string): string => JSON.stringify(codeTexts(parse(Buffer.from(text))));
