import { isBlank } from '../../../hcl/bytes.ts';
import type { TextEdit } from '../../../hcl/edit/text-edit.ts';
import { tokenIndexAt } from '../../../hcl/token-at.ts';
import { closeAfter, closerOf, directlyInside, openBefore } from './brackets.ts';
import { inserted, lineAt, type Mend, replaced, type Slip } from './slip.ts';

/** `Principal { … }` inside of an object is a value, not a block: it takes an `=`. */
export function objectInObject({ document, problem }: Slip): Mend | undefined {
  const { tokens } = document;
  const index = tokenIndexAt(tokens, problem.range.start);
  const here = tokens[index];
  const before = tokens[index - 1]?.kind;
  const isValue = here?.kind === '{' || here?.kind === '[';
  if (problem.reason !== 'bad-expression' || !here || !isValue) return undefined;
  if (before !== 'identifier' && before !== 'close-quote') return undefined;
  return {
    title: 'put the missing `=` before the value',
    score: 0.9,
    edits: [inserted(here.start, '= ')],
  };
}

/** Keys such as `kms:ViaService` and `Name Tag` are quoted. */
export function quoteKey({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'bad-expression' && problem.reason !== 'missing-comma') return undefined;
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*)([A-Za-z0-9_][\w./:@*-]*(?: [\w./:@*-]+)*?)\s*(?:=(?!=)|:\s)\s*\S/.exec(
    line.text,
  );
  const [, lead = '', key = ''] = found ?? [];
  if (!found || /^[A-Za-z_][\w-]*$/.test(key)) return undefined;
  const start = line.start + lead.length;
  if (problem.range.start > start + key.length + 1) return undefined;
  return {
    title: `quote the key \`${key}\``,
    score: 0.92,
    edits: [replaced({ start, end: start + key.length }, `"${key}"`)],
  };
}

/** `{ "a", "b" }` is a list, `[a = 1]` an object: the brackets say so. */
export function otherBrackets({ document, problem }: Slip): Mend | undefined {
  const { tokens, bytes } = document;
  const here = tokenIndexAt(tokens, problem.range.start);
  const isOpener = closerOf(tokens[here]?.kind ?? 'end') !== undefined;
  const open = isOpener ? here : openBefore(tokens, here);
  const close = open < 0 ? -1 : closeAfter(tokens, open);
  const [first, last] = [tokens[open], tokens[close]];
  if (!first || !last) return undefined;
  const inside = [...directlyInside(tokens, open, close)].map(({ kind }) => kind);
  const signs = inside.filter((kind) => kind === '=' || kind === ':').length;
  const commas = inside.filter((kind) => kind === ',').length;
  const isList = first.kind === '{' && signs === 0 && commas > 0 && !/^for$/.test(wordBehind());
  const isObject = first.kind === '[' && last.kind === ']' && signs > 0 && commas <= signs;
  if (!isList && !isObject) return undefined;
  const [from, to] = isList ? ['[', ']'] : ['{', '}'];
  const isOneLine = !bytes.subarray(first.start, last.end).includes(0x0a);
  const touches = (at: number) => !isBlank(bytes[at]);
  const edits: TextEdit[] = [
    replaced(
      { start: first.start, end: first.end },
      `${from}${isObject && isOneLine && touches(first.end) ? ' ' : ''}`,
    ),
    replaced(
      { start: last.start, end: last.end },
      `${isObject && isOneLine && touches(last.start - 1) ? ' ' : ''}${to}`,
    ),
  ];
  return {
    title: isList ? 'write what has no keys as a list' : 'write what has keys as an object',
    score: 0.85,
    edits,
  };

  function wordBehind(): string {
    const next = tokens[open + 1];
    return next ? bytes.toString('latin1', next.start, next.end) : '';
  }
}
