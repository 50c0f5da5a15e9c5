import { blocksAround, lineAt, type Mend, replaced, type Slip } from './slip.ts';

/** `type = string[]`, `list<string>`, `map<string, any>`: how other languages write the type of a variable. */
export function foreignType({ document, problem }: Slip): Mend | undefined {
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*type\s*=\s*)(\S.*?)\s*(?:#.*)?$/.exec(line.text);
  const [, lead = '', type = ''] = found ?? [];
  if (!found || blocksAround(document, line.start)[0]?.type.text !== 'variable') return undefined;
  const text = type
    .replace(/(\w+)<\s*(?:\w+\s*,\s*)?([^<>]+)>/g, '$1($2)')
    .replace(/(\w+)<\s*(?:\w+\s*,\s*)?([^<>]+)>/g, '$1($2)')
    .replace(/(\w+(?:\([^()]*\))?)\[\]/g, 'list($1)');
  if (text === type) return undefined;
  const start = line.start + lead.length;
  return {
    title: 'write the type as Terraform has it',
    score: 0.92,
    edits: [replaced({ start, end: start + type.length }, text)],
  };
}
