import type { ProviderConstraints } from '../constraints/constraint.ts';
import { violations } from '../constraints/violations.ts';
import type { ByteRange } from '../hcl/range.ts';
import type { Block } from '../hcl/tree.ts';
import { blocksNamed } from '../module/block-parts.ts';
import { attribute } from '../module/module-view.ts';
import type { BlockSchema } from '../schema/schema.ts';
import type { BlockCheck } from './block-check.ts';
import type { BlockValue } from './block-value.ts';
import { reportWords } from './report-words.ts';

/** What the provider itself would say of the configuration (stage 5), as far as that was learned from it. */
export function checkConstraints(
  { block, reporter, document: { bytes } }: BlockCheck,
  constraints: ReturnType<ProviderConstraints['of']>,
  schema: BlockSchema,
  value: BlockValue,
): void {
  if (!constraints) return;
  for (const { severity, summary, detail, path } of violations(
    constraints,
    schema,
    value.object(),
    '',
  )) {
    const range = placeOf(block, path);
    reportWords(reporter, bytes, { severity, stage: 5, range, summary, detail });
  }
}

/** Where terraform points for a path in a body: the value of the argument, or the block it should stand in. */
function placeOf(block: Block, path: readonly (string | number)[]): ByteRange {
  let around = block;
  for (const [at, name] of path.entries()) {
    if (typeof name === 'number') continue;
    const index = path[at + 1];
    const argument = attribute(around, name);
    if (argument) return argument.value.range;
    const inner = blocksNamed(around.body, name)[typeof index === 'number' ? index : 0];
    if (!inner) break;
    around = inner;
  }
  return around.open;
}
