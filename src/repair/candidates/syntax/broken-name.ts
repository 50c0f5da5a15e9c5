import { lineAt, type Mend, replaced, type Slip } from './slip.ts';

/** `backup_ retention_period = 7`: a name that came apart at its underscore. */
export function brokenName({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'not-an-item') return undefined;
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*)([\w-]+(?:\s+[\w-]+)+)\s*=(?!=)/.exec(line.text);
  const [, lead = '', name = ''] = found ?? [];
  if (!found || !/[_-]\s|\s_/.test(name)) return undefined;
  const start = line.start + lead.length;
  return {
    title: `join the parts of the name \`${name.replace(/\s+/g, '')}\``,
    score: 0.95,
    edits: [replaced({ start, end: start + name.length }, name.replace(/\s+/g, ''))],
  };
}
