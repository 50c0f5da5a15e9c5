import type { Part } from './part.ts';

/** docs/reliability.md. */
export function page(parts: readonly Part[]): string {
  const sections = [...parts].sort((a, b) => a.order - b.order || compare(a.heading, b.heading));
  return `${INTRODUCTION}${sections.map(section).join('')}`;
}

const INTRODUCTION = `# Reliability

What was tried against the program until now, and what came of it: calls that fail, hostile and endless input, load, processes that are killed, and builds that must come out the same. Each part says by which command it was measured, when and where; none of them was measured on a quiet machine. Attacks have a page of their own, [threat-model.md](threat-model.md).
`;

const section = ({ heading, paragraphs, table, command, at, machine }: Part): string =>
  [
    `\n## ${heading}\n`,
    ...paragraphs.map((text) => `${text}\n`),
    tableOf(table),
    `\`${command}\` on ${at.slice(0, 10)}, ${machine}.\n`,
  ].join('\n');

function tableOf({ columns, rows }: Part['table']): string {
  if (columns.length === 0) return '';
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => (typeof cell === 'number' ? NUMBER.format(cell) : cell.replaceAll('|', '\\|'))).join(' | ')} |`;
  // Numbers stand on the right where the whole column is numbers.
  const rules = columns.map((_, index) =>
    rows.length > 0 && rows.every((row) => typeof row[index] === 'number') ? '--:' : '---',
  );
  return `${[line(columns), `|${rules.join('|')}|`, ...rows.map(line)].join('\n')}\n`;
}

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
