import type { Attribute, Block, Document } from '../hcl/tree.ts';
import { checkDependsOn } from './check-depends-on.ts';
import { checkReferences, type Surroundings, surroundingsOf } from './check-references.ts';
import { iteratorName } from './expand-dynamic.ts';
import type { Reporter } from './report.ts';
import type { Scope } from './scope.ts';

/** References of every expression of a block. */
export function checkExpressions(
  scope: Scope,
  document: Document,
  top: Block,
  reporter: Reporter,
): void {
  const skipped = SKIPPED_IN.get(top.type.text) ?? NONE;
  const around = { ...surroundingsOf(top), self: top.type.text === 'variable' };
  const pending: { block: Block; around: Surroundings }[] = [{ block: top, around }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const item of next.block.body.items) {
      if (item.kind === 'block')
        pending.push({ block: item, around: insideOf(document, item, next.around) });
      else if (!skipped.has(item.name.text)) {
        const isDependsOn = next.block === top && item.name.text === 'depends_on';
        const check = isDependsOn ? checkDependsOn : checkReferences;
        const inside = inArgument(next.around, next.block === top, item);
        check(scope, reporter, document.bytes, item.value, inside);
      }
    }
  }
}

function insideOf(document: Document, block: Block, around: Surroundings): Surroundings {
  const type = block.type.text;
  if (type === 'provisioner' || type === 'connection' || type === 'postcondition')
    return { ...around, self: true };
  if (type !== 'dynamic') return around;
  const name = iteratorName(document.bytes, block);
  // The iterator is visible in `content` only, but for_each of the same block never uses it either.
  return { ...around, iterators: [...around.iterators, name] };
}

/** `count` and `for_each` are worked out before there is an instance. */
function inArgument(around: Surroundings, top: boolean, { name }: Attribute): Surroundings {
  const repeats = top && (name.text === 'count' || name.text === 'for_each');
  return repeats ? { ...around, count: false, forEach: false } : around;
}

/** Attributes whose value is no expression over the module. */
const RESOURCE_SKIPPED: ReadonlySet<string> = new Set([
  'provider',
  'ignore_changes',
  'when',
  'on_failure',
]);
const NONE: ReadonlySet<string> = new Set();
const SKIPPED_IN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['resource', RESOURCE_SKIPPED],
  ['data', RESOURCE_SKIPPED],
  ['ephemeral', RESOURCE_SKIPPED],
  ['variable', new Set(['type'])],
  ['module', new Set(['providers'])],
]);
