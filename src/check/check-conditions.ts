import type { Block } from '../hcl/tree.ts';
import { attribute } from '../module/module-view.ts';
import type { BlockCheck } from './block-check.ts';
import { checkExpression } from './check-expression.ts';

/** `precondition`, `postcondition`, `assert` and `validation` blocks directly inside `block`. */
export function checkConditions(check: BlockCheck, block: Block): void {
  for (const item of block.body.items) {
    if (item.kind !== 'block' || !CONDITIONS.has(item.type.text)) continue;
    const condition = attribute(item, 'condition');
    if (condition) checkExpression(check, condition.value, 'bool');
    const message = attribute(item, 'error_message');
    if (message) checkExpression(check, message.value, 'string', MESSAGE);
  }
}

const CONDITIONS: ReadonlySet<string> = new Set([
  'precondition',
  'postcondition',
  'assert',
  'validation',
]);
const MESSAGE = ['Invalid error message', 'Unsuitable value for error message:'] as const;
