import { applyEdits } from '../../../hcl/edit/text-edit.ts';
import { parse } from '../../../hcl/parse.ts';
import type { Token } from '../../../hcl/token.ts';
import { tokenIndexAt } from '../../../hcl/token-at.ts';
import { lineAt, type Mend, replaced, type Slip } from './slip.ts';

/** More faults than this, and no single sign is to blame. */
const MOST_PROBLEMS = 8;
/** Signs of one line that are tried, and bytes that are parsed for it. */
const MOST_SIGNS = 12;
const MOST_PARSED = 300_000;

/** A sign that got into a line by mistake: without it, the line can be read. */
export function straySign({ document, problem }: Slip): Mend | undefined {
  const { bytes, tokens, problems } = document;
  if (problem.insert || problems.length > MOST_PROBLEMS) return undefined;
  const line = lineAt(document, problem.range.start);
  if (line.text === '') return undefined;
  const signs: Token[] = [];
  for (
    let at = tokenIndexAt(tokens, line.start);
    (tokens[at]?.start ?? line.end) < line.end;
    at++
  ) {
    const token = tokens[at] as Token;
    if (!NEEDED.has(token.kind) && !/[\w"]/.test(String.fromCharCode(bytes[token.start] ?? 0)))
      signs.push(token);
  }
  for (const { start, end } of signs.slice(0, Math.min(MOST_SIGNS, MOST_PARSED / bytes.length))) {
    const edit = replaced({ start, end }, '');
    if (parse(applyEdits(bytes, [edit])).problems.length > 0) continue;
    return { title: 'drop the sign that makes the line unreadable', score: 0.6, edits: [edit] };
  }
  return undefined;
}

const NEEDED: ReadonlySet<string> = new Set([
  'identifier',
  'number',
  'newline',
  'comment',
  'text',
  'open-quote',
  'close-quote',
  'open-heredoc',
  'close-heredoc',
  'bom',
  'end',
]);
