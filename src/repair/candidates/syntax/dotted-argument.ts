import { indent } from '../../../hcl/edit/block.ts';
import { lineBreakOf } from '../../../hcl/edit/line-break.ts';
import type { SyntaxProblem } from '../../../hcl/tree.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located, type RepairContext, schemaAt } from '../../context.ts';
import { blocksAround, lineAt, linesFrom } from './slip.ts';

/** `tags.Name = "x"`: several such lines are one object, or one block, of that name. */
export function dottedArgument(
  context: RepairContext,
  { document, file }: Located,
  problem: SyntaxProblem,
): Candidate[] {
  const path = blocksAround(document, problem.range.start);
  const block = path.at(-1);
  const first = lineAt(document, problem.range.start);
  const root = DOTTED.exec(first.text)?.[2];
  if (problem.reason !== 'not-an-item' || !block || root === undefined) return [];
  const isSet = block.body.items.some((item) =>
    item.kind === 'attribute' ? item.name.text === root : item.type.text === root,
  );
  const schema = schemaAt(context, path);
  const asBlock = schema?.blocks.has(root) ?? false;
  if (isSet || !(asBlock || schema?.attributes.has(root))) return [];
  const pairs: { name: string; value: string }[] = [];
  let end = first.end;
  for (const line of linesFrom(document, first.start)) {
    const [, , name, key, value] = DOTTED.exec(line.text) ?? [];
    if (name !== root || key === undefined || value === undefined) break;
    pairs.push({ name: key, value: Buffer.from(value, 'latin1').toString() });
    end = line.end;
  }
  if (pairs.length === 0) return [];
  const width = Math.max(...pairs.map(({ name }) => keyOf(name, asBlock).length));
  const indentation = /^\s*/.exec(first.text)?.[0] ?? '';
  const lines = [
    `${root} ${asBlock ? '' : '= '}{`,
    ...pairs.map(({ name, value }) => `  ${keyOf(name, asBlock).padEnd(width)} = ${value}`),
    '}',
  ];
  const text = indent(lines.join('\n'), indentation).replaceAll('\n', lineBreakOf(document.bytes));
  return [
    {
      action: 'fix-syntax',
      title: `write \`${root}.…\` as ${asBlock ? 'the block' : 'the object'} \`${root}\``,
      score: 0.9,
      edits: inFile(file, [{ range: { start: first.start, end }, text }]),
    },
  ];
}

const DOTTED = /^(\s*)([A-Za-z_][\w-]*)(?:\.|\[")([\w-]+)(?:"\])?\s*=\s*(\S.*?)\s*$/;

const keyOf = (name: string, asBlock: boolean): string =>
  asBlock || /^[A-Za-z_][\w-]*$/.test(name) ? name : `"${name}"`;
