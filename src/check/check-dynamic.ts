import type { Stage } from '../finding/finding.ts';
import type { Block } from '../hcl/tree.ts';
import { blocksNamed } from '../module/block-parts.ts';
import type { BodyCheck } from './body-check.ts';
import { missingArgument } from './check-missing.ts';
import { report } from './report.ts';

const STAGE: Stage = 4;

/** The parts of a `dynamic` block itself. Source: hashicorp/hcl ext/dynblock. */
export function checkDynamic(check: BodyCheck, dynamic: Block): void {
  const { reporter } = check;
  const names = new Set<string>();
  for (const item of dynamic.body.items) {
    const { text: name, range } = item.kind === 'attribute' ? item.name : item.type;
    names.add(name);
    if (item.kind === 'attribute' && !DYNAMIC_ARGUMENTS.has(name)) {
      const detail = `An argument named "${name}" is not expected here.`;
      const details = { kind: 'unsupported-argument', argument: name } as const;
      report(reporter, range, STAGE, 'Unsupported argument', detail, details);
    } else if (item.kind === 'block' && name !== 'content') {
      const detail = `Blocks of type "${name}" are not expected here.`;
      const details = { kind: 'unsupported-block-type', blockType: name } as const;
      report(reporter, range, STAGE, 'Unsupported block type', detail, details);
    }
  }
  if (!names.has('for_each')) missingArgument(check, dynamic, 'for_each');
  const [first, second] = blocksNamed(dynamic.body, 'content');
  if (!first)
    report(
      reporter,
      dynamic.open,
      STAGE,
      'Missing dynamic content block',
      'A dynamic block must have a nested block of type "content" to describe the body of each generated block.',
      { kind: 'insufficient-blocks', blockType: 'content', minimum: 1 },
    );
  if (second)
    report(
      reporter,
      second.type.range,
      STAGE,
      'Extraneous dynamic content block',
      'Only one nested content block is allowed for each dynamic block.',
      { kind: 'too-many-blocks', blockType: 'content', maximum: 1 },
    );
}

const DYNAMIC_ARGUMENTS: ReadonlySet<string> = new Set(['for_each', 'iterator', 'labels']);
