import { applyEdits } from '../../src/hcl/edit/text-edit.ts';
import { parse } from '../../src/hcl/parse.ts';
import type { Body, Document } from '../../src/hcl/tree.ts';
import { sourceOf } from '../../src/hcl/value.ts';
import type { Fault } from '../../src/preference/faults/fault.ts';

/**
 * Whether each fault is undone, whatever became of the others and of the order of things: what the fault alone takes
 * from the valid text is in the repaired one, and nothing of what it alone puts in.
 */
export function restoredFaults(
  gold: string,
  repaired: string,
  faults: readonly Fault[],
): boolean[] {
  const valid = statementsOf(Buffer.from(gold));
  const now = statementsOf(Buffer.from(repaired));
  return faults.map(({ edits }) => {
    const faulted = statementsOf(applyEdits(Buffer.from(gold), edits));
    const all = new Set([...valid.keys(), ...faulted.keys()]);
    return [...all].every((statement) => {
      const [before, broken, after] = [valid, faulted, now].map((of) => of.get(statement) ?? 0) as [
        number,
        number,
        number,
      ];
      return broken < before ? after >= before : broken > before ? after <= before : true;
    });
  });
}

/** Whether two texts say the same, in whatever order. */
export function saysTheSame(a: string, b: string): boolean {
  const [left, right] = [statementsOf(Buffer.from(a)), statementsOf(Buffer.from(b))];
  return (
    left.size === right.size &&
    [...left].every(([statement, count]) => right.get(statement) === count)
  );
}

/** `resource aws_vpc main / cidr_block = "10.0.0.0/16"` with how often it is said, blanks and last commas aside. */
function statementsOf(bytes: Buffer): Map<string, number> {
  const said = new Map<string, number>();
  const say = (statement: string) => said.set(statement, (said.get(statement) ?? 0) + 1);
  collect(parse(bytes), parse(bytes).body, '', say);
  return said;
}

function collect(
  document: Document,
  body: Body,
  path: string,
  say: (statement: string) => void,
): void {
  if (body.items.length === 0) say(path);
  for (const item of body.items) {
    if (item.kind === 'attribute')
      say(`${path}${item.name.text} = ${plain(sourceOf(document.bytes, item.value))}`);
    else {
      const labels = item.labels.map(({ text }) => ` ${text}`).join('');
      collect(document, item.body, `${path}${item.type.text}${labels} / `, say);
    }
  }
}

export const plain = (text: string): string => text.replace(/\s+/g, '').replace(/,(?=[\]}])/g, '');
