import type { ProviderConstraints } from '../constraints/constraint.ts';
import { violations } from '../constraints/violations.ts';
import { detailsOf } from '../finding/details-of.ts';
import type { ByteRange } from '../hcl/range.ts';
import type { Block } from '../hcl/tree.ts';
import type { BlockSchema } from '../schema/schema.ts';
import type { BlockCheck } from './block-check.ts';
import type { BlockValue } from './block-value.ts';

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
    const { start, end } = placeOf(block, path);
    const subject = bytes.toString('utf8', start, end);
    const raw = { severity, summary, detail, subject, before: '', after: '' };
    const place = { file: reporter.file, range: { start, end } };
    reporter.findings.push({ ...detailsOf(raw), severity, stage: 5, summary, detail, place });
  }
}

/** Where terraform points for a path in a body: the value of the argument, or the block it should stand in. */
function placeOf(block: Block, path: readonly (string | number)[]): ByteRange {
  let around = block;
  for (const [at, name] of path.entries()) {
    if (typeof name === 'number') continue;
    const index = path[at + 1];
    const argument = around.body.items.find(
      (item) => item.kind === 'attribute' && item.name.text === name,
    );
    if (argument?.kind === 'attribute') return argument.value.range;
    const inner = around.body.items.filter(
      (item): item is Block => item.kind === 'block' && item.type.text === name,
    )[typeof index === 'number' ? index : 0];
    if (!inner) break;
    around = inner;
  }
  return around.open;
}
