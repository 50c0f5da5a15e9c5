import { tokenIndexAt } from '../../../hcl/token-at.ts';
import { ownValue } from '../../../value/own-value.ts';
import { closeAfter, isCloser, openBefore } from './brackets.ts';
import { type Mend, replaced, type Slip, textOf } from './slip.ts';

/** `x.split(".")`: Terraform has functions, not methods. */
export function methodCall({ document, problem }: Slip): Mend | undefined {
  const { tokens } = document;
  const open = tokenIndexAt(tokens, problem.range.start);
  const close = tokens[open]?.kind === '(' ? closeAfter(tokens, open) : -1;
  const [name, dot, last] = [tokens[open - 1], tokens[open - 2], tokens[close]];
  if (!last || !name || name.kind !== 'identifier' || dot?.kind !== '.') return undefined;
  const called = textOf(document, name);
  const method = ownValue(METHODS, called);
  const start = startOfValue();
  if (!method || start === undefined) return undefined;
  const receiver = textOf(document, { start, end: dot.start });
  const given = textOf(document, {
    start: (tokens[open] as { end: number }).end,
    end: last.start,
  }).trim();
  const args = method.last ? [given, receiver] : [receiver, given];
  const text = args.filter((arg) => arg !== '').join(', ');
  return {
    title: `call \`${method.name}\` as the function it is`,
    score: 0.9,
    edits: [replaced({ start, end: last.end }, `${method.name}(${text})`)],
  };

  /** Where the names and indexes before the dot begin. */
  function startOfValue(): number | undefined {
    let at = open - 3;
    for (;;) {
      const token = tokens[at];
      if (!token) return undefined;
      if (isCloser(token.kind)) {
        at = openBefore(tokens, at) - 1;
        if (tokens[at]?.kind === 'identifier') at--;
      } else if (token.kind === 'close-quote') {
        while (tokens[at] && tokens[at]?.kind !== 'open-quote') at--;
        at--;
      } else if (token.kind === 'identifier' || token.kind === 'number') at--;
      else return undefined;
      if (tokens[at]?.kind !== '.') return tokens[at + 1]?.start;
      at--;
    }
  }
}

/**
 * Methods of Python, JavaScript and Ruby and the function that does the same. `last`: the function takes what the
 * method is called on behind its arguments. Source: developer.hashicorp.com/terraform/language/functions.
 */
const METHODS: Readonly<Record<string, { readonly name: string; readonly last?: true }>> = {
  split: { name: 'split', last: true },
  join: { name: 'join', last: true },
  replace: { name: 'replace' },
  lower: { name: 'lower' },
  toLowerCase: { name: 'lower' },
  to_lower: { name: 'lower' },
  upper: { name: 'upper' },
  toUpperCase: { name: 'upper' },
  to_upper: { name: 'upper' },
  trim: { name: 'trimspace' },
  strip: { name: 'trimspace' },
  length: { name: 'length' },
  size: { name: 'length' },
  keys: { name: 'keys' },
  values: { name: 'values' },
  contains: { name: 'contains' },
  includes: { name: 'contains' },
  startswith: { name: 'startswith' },
  startsWith: { name: 'startswith' },
  endswith: { name: 'endswith' },
  endsWith: { name: 'endswith' },
  substr: { name: 'substr' },
  slice: { name: 'slice' },
  concat: { name: 'concat' },
  merge: { name: 'merge' },
  get: { name: 'lookup' },
  reverse: { name: 'reverse' },
  sort: { name: 'sort' },
  flatten: { name: 'flatten' },
  distinct: { name: 'distinct' },
  toString: { name: 'tostring' },
  to_string: { name: 'tostring' },
};
