import type { Expression } from '../../hcl/expression.ts';
import type { Document } from '../../hcl/tree.ts';
import { walkExpression } from '../../hcl/walk.ts';
import type { Spelling } from './deprecation.ts';

/** `.0` as `[0]`. Behind a `.*` a number is taken of each element and not of the list, so it stays. */
export function dotIndexes({ bytes }: Document, value: Expression): Spelling[] {
  const found: Spelling[] = [];
  walkExpression(value, (expression) => {
    if (expression.kind !== 'traversal' && expression.kind !== 'access') return;
    for (const step of expression.steps) {
      if (step.kind === 'splat') return;
      if (step.kind !== 'index' || bytes[step.range.start] !== DOT) continue;
      const digits = bytes.toString('utf8', step.range.start + 1, step.range.end);
      if (/^\d+$/.test(digits)) found.push({ range: step.range, text: `[${digits}]` });
    }
  });
  return found.sort((a, b) => a.range.start - b.range.start);
}

const DOT = 0x2e;
