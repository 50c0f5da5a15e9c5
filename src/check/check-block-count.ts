import type { Block } from '../hcl/tree.ts';
import type { NestedBlockSchema } from '../schema/schema.ts';
import { type Reporter, report } from './report.ts';

/** Whether `block` is one too many after `before` others of its name; reported at the first that is. */
export function checkBlockCount(
  reporter: Reporter,
  block: Block,
  { name, nesting, maxItems }: NestedBlockSchema,
  before: number,
): void {
  if (nesting === 'single' || nesting === 'group') {
    if (before === 0) return;
    const detail = `Only one ${name} block is allowed.`;
    const details = { kind: 'too-many-blocks', blockType: name, maximum: 1 } as const;
    return report(reporter, block.type.range, 4, `Duplicate ${name} block`, detail, details);
  }
  if (maxItems === 0 || before !== maxItems) return;
  report(
    reporter,
    block.open,
    4,
    `Too many ${name} blocks`,
    `No more than ${maxItems} "${name}" blocks are allowed`,
    { kind: 'too-many-blocks', blockType: name, maximum: maxItems },
  );
}
