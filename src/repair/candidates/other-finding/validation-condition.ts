import type { Traversal } from '../../../hcl/expression.ts';
import { attributesOf, walkExpression } from '../../../hcl/walk.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile } from '../../context.ts';
import { abstain, type Proposer } from './class.ts';

/** A validation that does not speak of its variable: by the bare name, `self` or `value`, or by the name of another one. */
export const validationCondition: Proposer = (_context, _finding, at) => {
  const name = at.path[0]?.labels[0]?.text;
  const block = at.path.at(-1);
  if (name === undefined || !block) return OF_NOTHING;
  const meant: { reference: Traversal; names: number }[] = [];
  const others: Traversal[] = [];
  for (const { attribute } of attributesOf(block.body)) {
    if (attribute.name.text !== 'condition') continue;
    walkExpression(attribute.value, (expression, bound) => {
      if (expression.kind !== 'traversal' || bound.has(expression.root.text)) return;
      const { root, steps } = expression;
      const [step] = steps;
      const isValue = step?.kind === 'attribute' && ['value', 'self', 'this'].includes(step.name);
      if (root.text === 'var' && isValue) meant.push({ reference: expression, names: 2 });
      else if (root.text === 'self' && isValue) meant.push({ reference: expression, names: 2 });
      else if ([name, 'self', 'value', 'this', 'input'].includes(root.text))
        meant.push({ reference: expression, names: 1 });
      else if (root.text === 'var') others.push(expression);
    });
  }
  const change = (
    uses: readonly { reference: Traversal; names: number }[],
    score: number,
  ): Candidate => ({
    action: 'rename-reference',
    title: `let the condition test \`var.${name}\``,
    score,
    edits: inFile(
      at.file,
      uses.map(({ reference, names }) => ({
        range: {
          start: reference.range.start,
          end:
            names === 1
              ? reference.root.range.end
              : (reference.steps[0]?.range.end ?? reference.range.end),
        },
        text: `var.${name}`,
      })),
    ),
  });
  if (meant.length > 0) return [change(meant, 0.9)];
  const names = new Set(
    others.map(({ steps: [step] }) => (step?.kind === 'attribute' ? step.name : '')),
  );
  return names.size === 1
    ? [
        change(
          others.map((reference) => ({ reference, names: 2 })),
          0.6,
        ),
      ]
    : OF_NOTHING;
};

const OF_NOTHING = abstain(
  'The condition says nothing of the variable it belongs to, and what it should test is not to be seen.',
);
