import type { SyntaxProblem } from '../tree.ts';

/** The first thing that makes a text no JSON, in the words of HCL's own parser; undefined where there is none. */
export function jsonFault(bytes: Buffer): SyntaxProblem | undefined {
  const text = bytes.toString('latin1');
  const start = text.startsWith('\u00ef\u00bb\u00bf') ? 3 : 0;
  const open: Open[] = [];
  let state: State = 'value';
  TOKEN.lastIndex = start;
  for (;;) {
    const found = TOKEN.exec(text) as RegExpExecArray;
    const token = found[1] ?? '';
    const at = TOKEN.lastIndex - token.length;
    const top = open.at(-1);
    if (state === 'end') {
      if (token === '') return undefined;
      return fault('Extraneous data after value', at, token.length);
    }
    // Nothing is there in an empty file, not even a byte to point at.
    if (token === '')
      return top ? unclosed(top) : fault('Missing value', start, Math.min(1, text.length - start));
    const step = next(state, token, top);
    if ('summary' in step) return fault(step.summary, at, token.length);
    if (step.open) open.push({ kind: token as '{' | '[', at });
    if (step.close) open.pop();
    state = step.close ? (open.length === 0 ? 'end' : 'after') : step.state;
    // A value alone is a whole text.
    if (state === 'after' && open.length === 0) state = 'end';
  }
}

interface Open {
  readonly kind: '{' | '[';
  readonly at: number;
}

/** What is to come: any value, the first or a further name of an object, a colon, what follows a value. */
type State = 'value' | 'first-value' | 'first-name' | 'name' | 'colon' | 'after' | 'end';

type Next =
  | { readonly summary: string }
  | { readonly state: State; readonly open?: boolean; readonly close?: boolean };

/** Blanks, then a bracket or sign, a string, a word or number, or anything else; fits wherever it is tried. */
const TOKEN = /[ \t\r\n]*([{}[\],:=]|"(?:[^"\\\n]|\\.)*"?|[\w.+-]+|[\s\S]|$)/g;

function next(state: State, token: string, top: Open | undefined): Next {
  switch (state) {
    case 'first-name':
    case 'name':
      if (token === '}')
        return state === 'name'
          ? { summary: 'Trailing comma in object' }
          : { state: 'after', close: true };
      return token.startsWith('"')
        ? ofString(token, 'colon')
        : { summary: 'Invalid object property name' };
    case 'colon':
      return token === ':' ? { state: 'value' } : { summary: 'Missing property value colon' };
    case 'after':
      return afterValue(token, top);
    case 'first-value':
      return token === ']' ? { state: 'after', close: true } : ofValue(token, top);
    default:
      return ofValue(token, top);
  }
}

function afterValue(token: string, top: Open | undefined): Next {
  const isObject = top?.kind === '{';
  if (token === ',') return { state: isObject ? 'name' : 'value' };
  if (token === (isObject ? '}' : ']')) return { state: 'after', close: true };
  if (token === ']') return { summary: 'Mismatched braces' };
  return { summary: token === '}' ? 'Mismatched brackets' : 'Missing attribute seperator comma' };
}

function ofValue(token: string, top: Open | undefined): Next {
  if (token === '{') return { state: 'first-name', open: true };
  if (token === '[') return { state: 'first-value', open: true };
  if (token === ']' && top?.kind === '[') return { summary: 'Trailing comma in array' };
  if (token.startsWith('"')) return ofString(token, 'after');
  if (/^[\d-]/.test(token))
    return NUMBER.test(token) ? { state: 'after' } : { summary: 'Invalid JSON number' };
  if (/^[A-Za-z_]/.test(token))
    return KEYWORDS.has(token) ? { state: 'after' } : { summary: 'Invalid JSON keyword' };
  return { summary: /^[\]},:=]/.test(token) ? 'Missing JSON value' : 'Invalid start of value' };
}

function ofString(token: string, state: State): Next {
  try {
    JSON.parse(token);
    return { state };
  } catch {
    return { summary: 'Invalid JSON string' };
  }
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const KEYWORDS: ReadonlySet<string> = new Set(['true', 'false', 'null']);

const unclosed = ({ kind, at }: Open): SyntaxProblem =>
  fault(kind === '{' ? 'Unclosed object' : 'Unclosed array', at, 1);

const fault = (summary: string, start: number, length: number): SyntaxProblem => ({
  reason: 'bad-expression',
  summary,
  range: { start, end: start + length },
});
