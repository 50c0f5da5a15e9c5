import { resourceSteps } from '../check/resolve-type.ts';
import type { Scope } from '../check/scope.ts';
import type { Expression } from '../hcl/expression.ts';
import { walkExpression } from '../hcl/walk.ts';
import { words } from './similarity.ts';

/** Whether an argument's name ends in the type of a resource that the value refers to: `client_subnets` and `aws_subnet`. */
export function namesReferredType(scope: Scope, value: Expression, name: string): boolean {
  const said = words(name).filter((word) => !IDENTITY.has(word));
  return referredTypes(scope, value).some((type) => {
    const [, ...tail] = words(type);
    const noun = tail.length > 1 && !VAGUE.has(tail.at(-1) ?? '') ? tail.slice(1) : tail;
    const from = said.length - noun.length;
    return from >= 0 && noun.every((word, index) => said[from + index] === word);
  });
}

/** What is asked of a resource, not which one. */
const IDENTITY: ReadonlySet<string> = new Set(['id', 'arn', 'name', 'identifier']);

/** `group` alone may be any of dozens of types. */
const VAGUE: ReadonlySet<string> = new Set(['group', 'policy', 'attachment', 'version', 'rule']);

/** Types of the resources that an expression refers to, whether they are declared or still missing. */
export function referredTypes({ resources }: Scope, value: Expression): string[] {
  const found: string[] = [];
  walkExpression(value, (expression, bound) => {
    if (expression.kind !== 'traversal' || bound.has(expression.root.text)) return;
    const target = resourceSteps(expression);
    if (target && (resources.has(target.address) || target.type.includes('_')))
      found.push(target.type);
  });
  return found;
}
