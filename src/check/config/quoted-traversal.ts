import type { Expression, Step } from '../../hcl/expression.ts';
import { identifierLength } from '../../hcl/identifier.ts';
import { constantString } from '../../hcl/value.ts';
import { type ConfigFile, fail, warn } from './config-file.ts';
import { isQuoted, type StaticTraversal, traversalOf } from './static-expression.ts';

/**
 * A reference where terraform 0.11 wanted it in quotes: still read, with a warning. Undefined for what is
 * no reference even then; only faults inside quotes have been reported.
 */
export function looseTraversal(
  at: ConfigFile,
  expression: Expression,
  what: 'references' | 'keywords' = 'references',
): StaticTraversal | undefined {
  // In JSON a reference is a string, and has been read as one.
  const text =
    isQuoted(expression) && !at.isJson ? constantString(at.bytes, expression) : undefined;
  if (text === undefined) return traversalOf(expression);
  const traversal = parse(at, Buffer.from(text), expression.range.start + 1);
  const one = what.slice(0, -1);
  warn(
    at,
    expression.range,
    `Quoted ${what} are deprecated`,
    `In this context, ${what} are expected literally rather than in quotes. Terraform 0.11 and earlier required quotes, but quoted ${what} are now deprecated and will be removed in a future version of Terraform. Remove the quotes surrounding this ${one} to silence this warning.`,
  );
  return traversal && { ...traversal, range: expression.range };
}

/** Reads `a.b["c"]` as far as it goes; what stands in its way is reported. */
function parse(at: ConfigFile, text: Buffer, offset: number): StaticTraversal | undefined {
  const rootLength = identifierLength(text, 0);
  const place = (start: number, length: number) => ({
    start: offset + start,
    end: offset + start + length,
  });
  if (rootLength === 0) {
    fail(at, place(0, 1), 'Variable name required', 'Must begin with a variable name.');
    return undefined;
  }
  const steps: Step[] = [];
  const root = { text: text.toString('utf8', 0, rootLength), range: place(0, rootLength) };
  let next = rootLength;
  while (next < text.length) {
    const step = text[next] === 0x2e ? dotStep(text, next) : indexStep(text, next);
    if (typeof step === 'number') {
      next = step;
      const detail = 'Expected an attribute access or an index operator.';
      const length = Math.max(1, identifierLength(text, next));
      fail(at, place(next, length), 'Invalid character', detail);
      break;
    }
    steps.push({ ...step, range: place(next, step.length) });
    next += step.length;
  }
  return { root, steps, range: place(0, next) };
}

type Found = { readonly length: number } & (
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'index'; readonly key: Expression }
);

/** The step, or the offset of what cannot be one. */
function dotStep(text: Buffer, start: number): Found | number {
  const length = identifierLength(text, start + 1);
  if (length === 0) return start + 1;
  const name = text.toString('utf8', start + 1, start + 1 + length);
  return { kind: 'attribute', name, length: length + 1 };
}

function indexStep(text: Buffer, start: number): Found | number {
  const found = /^\[(?:(\d+)|"((?:[^"\\]|\\.)*)")\]/.exec(text.toString('utf8', start));
  if (!found) {
    let at = start;
    while (text[at] === 0x20) at++;
    return at;
  }
  const range = { start, end: start };
  const key: Expression =
    found[1] !== undefined
      ? { kind: 'number', text: found[1], range }
      : { kind: 'template', heredoc: false, parts: [], range };
  return { kind: 'index', key, length: Buffer.byteLength(found[0]) };
}
