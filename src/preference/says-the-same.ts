import { parse } from '../hcl/parse.ts';
import type { Body, Document } from '../hcl/tree.ts';
import { sourceOf } from '../hcl/value.ts';

/** Whether two texts say the same, in whatever order and layout. */
export function saysTheSame(a: string, b: string): boolean {
  const [left, right] = [statementsOf(Buffer.from(a)), statementsOf(Buffer.from(b))];
  return (
    left.size === right.size &&
    [...left].every(([statement, count]) => right.get(statement) === count)
  );
}

/** `resource aws_vpc main / cidr_block = "10.0.0.0/16"` with how often it is said, blanks and last commas aside. */
export function statementsOf(bytes: Buffer): Map<string, number> {
  const said = new Map<string, number>();
  const say = (statement: string) => said.set(statement, (said.get(statement) ?? 0) + 1);
  const document = parse(bytes);
  collect(document, document.body, '', say);
  return said;
}

export const withoutBlanks = (text: string): string =>
  text.replace(/\s+/g, '').replace(/,(?=[\]}])/g, '');

function collect(
  document: Document,
  body: Body,
  path: string,
  say: (statement: string) => void,
  depth = 0,
): void {
  if (body.items.length === 0) say(path);
  for (const item of body.items) {
    if (item.kind === 'attribute')
      say(`${path}${item.name.text} = ${withoutBlanks(sourceOf(document.bytes, item.value))}`);
    else if (depth === MAX_DEPTH) say(`${path}${withoutBlanks(sourceOf(document.bytes, item))}`);
    else {
      const labels = item.labels.map(({ text }) => ` ${text}`).join('');
      collect(document, item.body, `${path}${item.type.text}${labels} / `, say, depth + 1);
    }
  }
}

/** Blocks nest this deep before one is taken as it is written; a hostile file has a hundred thousand in each other. */
const MAX_DEPTH = 100;
