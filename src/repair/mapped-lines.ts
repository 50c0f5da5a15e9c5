import type { MappedItem } from './mapped-body.ts';

/** An argument with a value given as source text of one line. */
export const argumentItem = (name: string, text: string): MappedItem => ({
  kind: 'argument',
  name,
  value: { text: () => text, worth: 1 },
});

/**
 * Lines of a body, as `terraform fmt` leaves them, without the blanks they begin with; lines inside a value or a
 * block have theirs, `indentation` and more. Arguments come before blocks, and what `skeleton` adds beside its kind.
 */
export function linesOf(
  items: readonly MappedItem[],
  indentation: string,
  skeleton: readonly string[] = [],
): string[] {
  const plain = skeleton.findIndex((line) => !ONE_LINE.test(line));
  const filled = skeleton.slice(0, plain < 0 ? undefined : plain).map(asItem);
  const rest = plain < 0 ? [] : skeleton.slice(skeleton[plain] === '' ? plain + 1 : plain);
  const isBlock = ({ kind }: MappedItem) => kind === 'block';
  const own = ownLines(
    [...items.filter((item) => !isBlock(item)), ...filled, ...items.filter(isBlock)],
    indentation,
  );
  const added = rest.map((line, index) => (index === 0 || line === '' ? line : indentation + line));
  return [
    ...own,
    ...(own.length > 0 && added.length > 0 ? [''] : []),
    ...(added.length > 0 ? [added.join('\n')] : []),
  ];
}

const ONE_LINE = /^([\w-]+) += (.*[^{[(])$/;

function asItem(line: string): MappedItem {
  const [, name = '', text = ''] = ONE_LINE.exec(line) ?? [];
  return argumentItem(name, text);
}

function ownLines(items: readonly MappedItem[], indentation: string): string[] {
  const lines: string[] = [];
  let run: { name: string; text: string }[] = [];
  const flush = () => {
    const width = Math.max(0, ...run.map(({ name }) => name.length));
    lines.push(...run.map(({ name, text }) => `${name.padEnd(width)} = ${text}`));
    run = [];
  };
  for (const item of items) {
    if (item.kind === 'argument') {
      const text = item.value.text(indentation);
      if (text.includes('\n')) flush();
      run.push({ name: item.name, text });
      if (text.includes('\n')) flush();
      continue;
    }
    flush();
    if (lines.length > 0) lines.push('');
    lines.push(blockText(item.header, item.body.items, indentation));
  }
  flush();
  return lines;
}

/** `header { … }` where its own lines begin with `indentation`; the first begins at once. */
export function blockText(
  header: string,
  items: readonly MappedItem[],
  indentation: string,
  skeleton: readonly string[] = [],
): string {
  const deeper = `${indentation}  `;
  const lines = linesOf(items, deeper, skeleton);
  if (lines.length === 0) return `${header} {}`;
  const inner = lines.map((line) => (line === '' ? line : deeper + line));
  return [`${header} {`, ...inner, `${indentation}}`].join('\n');
}
