import { lineBreakOf } from '../../../hcl/edit/line-break.ts';
import { below } from './heredoc-lines.ts';
import { inserted, type Line, lineAt, type Mend, replaced, type Slip } from './slip.ts';

/** A script right behind `user_data =`, as if Terraform read on to its end. */
export function looseScript({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'bad-expression') return undefined;
  const head = lineAt(document, problem.range.start);
  if (!/^\s*[\w-]+\s*=\s*$/.test(head.text)) return undefined;
  const lines: Line[] = [];
  for (const line of below(document, head.start)) {
    if (
      /^\s*[\]})]|^\s*[\w-]+\s+=\s/.test(line.text) ||
      /^\s*(?:tags|lifecycle|[a-z_]+ "[^"]*")\s*[={]/.test(line.text)
    )
      break;
    lines.push(line);
  }
  while (lines.at(-1)?.text.trim() === '') lines.pop();
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || !/^\s*#!/.test(first.text)) return undefined;
  const eol = lineBreakOf(document.bytes);
  return {
    title: 'put the script in a heredoc',
    score: 0.85,
    edits: [
      replaced({ start: head.start + head.text.trimEnd().length, end: head.end }, ' <<-EOF'),
      inserted(last.end, `${eol}${/^\s*/.exec(first.text)?.[0] ?? ''}EOF`),
    ],
  };
}
