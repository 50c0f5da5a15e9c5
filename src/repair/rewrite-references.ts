import type { Traversal } from '../hcl/expression.ts';
import { attributesOf, walkExpression } from '../hcl/walk.ts';
import type { ModuleView } from '../module/module-view.ts';
import type { Edit } from './candidate.ts';

export interface FoundReference {
  readonly file: string;
  readonly reference: Traversal;
}

/** Every reference of the module whose first names are `path`, e.g. `['aws_vpc', 'main']` or `['var', 'region']`. */
export function findReferences(view: ModuleView, path: readonly string[]): FoundReference[] {
  const found: FoundReference[] = [];
  for (const [file, document] of view.documents) {
    for (const { attribute } of attributesOf(document.body)) {
      walkExpression(attribute.value, (expression, bound) => {
        if (expression.kind !== 'traversal' || bound.has(expression.root.text)) return;
        if (startsWith(expression, path)) found.push({ file, reference: expression });
      });
    }
  }
  return found;
}

/** Edits that give the first names of a reference new text, e.g. `aws_alb.main` for `aws_lb.main`. */
export function renameReference(
  { file, reference }: FoundReference,
  names: number,
  text: string,
): Edit {
  const last = names === 1 ? reference.root.range : reference.steps[names - 2]?.range;
  return {
    file,
    range: { start: reference.range.start, end: last?.end ?? reference.root.range.end },
    text,
  };
}

function startsWith({ root, steps }: Traversal, path: readonly string[]): boolean {
  return path.every((name, index) => {
    if (index === 0) return root.text === name;
    const step = steps[index - 1];
    return step?.kind === 'attribute' && step.name === name;
  });
}
