import type { Expression, Step } from '../hcl/expression.ts';

/**
 * Where terraform points for an argument: at the text inside the quotes of a string, at the bracket of a
 * computed index. Source: the StartRange methods of hcl `hclsyntax`.
 */
export function startOf(expression: Expression): number {
  switch (expression.kind) {
    case 'template': {
      const [first, second] = expression.parts;
      if (!first || (!expression.heredoc && !second && first.kind === 'interpolation'))
        return expression.range.start;
      if (first.kind === 'interpolation') return startOf(first.value);
      return first.kind === 'directive' && first.value ? startOf(first.value) : first.range.start;
    }
    case 'binary':
      return startOf(expression.left);
    case 'conditional':
      return startOf(expression.condition);
    case 'traversal':
    case 'access':
      return computedStep(expression.steps)?.range.start ?? expression.range.start;
    default:
      return expression.range.start;
  }
}

/** The last step that is not written out: a computed key or a splat. */
const computedStep = (steps: readonly Step[]): Step | undefined =>
  steps.findLast(
    (step) =>
      step.kind === 'splat' ||
      (step.kind === 'index' && step.key.kind !== 'number' && step.key.kind !== 'template'),
  );
