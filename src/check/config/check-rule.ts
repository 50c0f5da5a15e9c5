import type { Expression } from '../../hcl/expression.ts';
import type { Block } from '../../hcl/tree.ts';
import { wholeContent } from './body-content.ts';
import { type ConfigFile, fail, headerOf } from './config-file.ts';
import { RULE } from './core-shapes.ts';
import { referencesIn } from './static-expression.ts';

export interface Rule {
  readonly condition: Expression | undefined;
  readonly errorMessage: Expression | undefined;
}

/** A `validation`, `precondition`, `postcondition` or `assert` block: what must hold, and what to say if not. */
export function checkRule(at: ConfigFile, block: Block): Rule {
  const type = block.type.text;
  if (at.override) {
    const detail = `Override files cannot override "${type}" blocks.`;
    fail(at, headerOf(at, block), `Can't override ${type} blocks`, detail);
    return { condition: undefined, errorMessage: undefined };
  }
  const { attributes } = wholeContent(at, block.body, block.open, RULE);
  const condition = attributes.get('condition')?.value;
  if (condition && referencesIn(condition).length === 0)
    fail(at, condition.range, `Invalid ${type} expression`, CHECKS_NOTHING);
  return { condition, errorMessage: attributes.get('error_message')?.value };
}

/** A resource's own conditions may not name it; `self` is there for that. */
export function checkSelfReference(at: ConfigFile, rule: Rule, type: string, own: string): void {
  for (const expression of [rule.condition, rule.errorMessage]) {
    if (!expression || !referencesIn(expression).some((reference) => addressOf(reference) === own))
      continue;
    const detail = `Configuration for ${own} may not refer to itself.`;
    fail(at, expression.range, `Invalid reference in ${type}`, detail);
  }
}

/** The resource a reference leads to, as terraform writes addresses. */
function addressOf({ root, steps }: ReturnType<typeof referencesIn>[number]): string | undefined {
  const names = [root.text];
  for (const step of steps) {
    if (step.kind !== 'attribute' || names.length === 3) break;
    names.push(step.name);
  }
  if (root.text === 'resource') return names.slice(1, 3).join('.');
  return names.slice(0, root.text === 'data' || root.text === 'ephemeral' ? 3 : 2).join('.');
}

const CHECKS_NOTHING =
  'The condition expression must refer to at least one object from elsewhere in the configuration, or else its result would not be checking anything.';
