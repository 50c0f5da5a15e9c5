import type { Expression, Step, Traversal } from '../hcl/expression.ts';
import type { Block } from '../hcl/tree.ts';
import { type Bound, walkExpression } from '../hcl/walk.ts';
import { type Reporter, report } from './report.ts';
import { resolveResource, resourceSteps } from './resolve-type.ts';
import type { Scope } from './scope.ts';

/** What the place of an expression allows beyond the module's own names. */
export interface Surroundings {
  readonly count: boolean;
  readonly forEach: boolean;
  /** `dynamic` iterators around. */
  readonly iterators: readonly string[];
  readonly self: boolean;
}

/** Every reference inside an expression, held against the declarations of the module. */
export function checkReferences(
  scope: Scope,
  reporter: Reporter,
  root: Expression,
  around: Surroundings,
): void {
  walkExpression(root, (expression, bound) => {
    if (expression.kind === 'traversal') checkReference(scope, reporter, expression, bound, around);
  });
}

/** The surroundings inside a top-level block. */
export function surroundingsOf(block: Block): Surroundings {
  const has = (name: string) =>
    block.body.items.some((item) => item.kind === 'attribute' && item.name.text === name);
  return { count: has('count'), forEach: has('for_each'), iterators: [], self: false };
}

function checkReference(
  scope: Scope,
  reporter: Reporter,
  reference: Traversal,
  bound: Bound,
  around: Surroundings,
): void {
  const root = reference.root.text;
  if (bound.has(root) || around.iterators.includes(root)) return;
  const first = attributeName(reference.steps[0]);
  switch (root) {
    case 'var':
      return named(scope.variables, 'input variable', 'undeclared-variable');
    case 'local':
      return named(scope.locals, 'local value', 'undeclared-local');
    case 'module':
      return named(scope.modules, 'module', 'undeclared-module');
    case 'path':
    case 'terraform':
      return;
    case 'self':
      if (!around.self)
        invalid('Invalid "self" reference', 'The "self" object is not available in this context.');
      return;
    case 'count':
      if (!around.count)
        notInContext(
          'Reference to "count" in non-counted context',
          'The "count" object can only be used in "module", "resource", and "data" blocks, and only when the "count" argument is set.',
        );
      return;
    case 'each':
      if (!around.forEach)
        notInContext(
          'Reference to "each" in context without for_each',
          'The "each" object can be used only in "module" or "resource" blocks, and only when the "for_each" argument is set.',
        );
      return;
    default:
      return resource();
  }

  function named(
    declared: ReadonlySet<string>,
    words: string,
    kind: 'undeclared-variable' | 'undeclared-local' | 'undeclared-module',
  ): void {
    if (first === undefined || declared.has(first) || scope.view.partial) return;
    const range = {
      start: reference.range.start,
      end: reference.steps[0]?.range.end ?? reference.range.end,
    };
    report(
      reporter,
      range,
      4,
      `Reference to undeclared ${words}`,
      `An ${words} with the name "${first}" has not been declared.`,
      { kind, name: first },
    );
  }

  function invalid(summary: string, detail: string): void {
    report(reporter, reference.range, 4, summary, detail, { kind: 'invalid-reference', root });
  }

  function notInContext(summary: string, detail: string): void {
    report(reporter, reference.range, 4, summary, detail, { kind: 'other' });
  }

  function resource(): void {
    const split = resourceSteps(reference);
    if (!split)
      return invalid(
        'Invalid reference',
        'A reference to a resource type must be followed by at least one attribute access, specifying the resource name.',
      );
    const { address, mode, type, name, rest } = split;
    const declared = scope.resources.get(address);
    const end = reference.steps[mode === 'resource' ? 0 : 1]?.range.end ?? reference.range.end;
    if (!declared) {
      if (scope.view.partial) return;
      const words =
        mode === 'data'
          ? 'data resource'
          : mode === 'ephemeral'
            ? 'ephemeral resource'
            : 'managed resource';
      report(
        reporter,
        { start: reference.range.start, end: reference.range.end },
        4,
        'Reference to undeclared resource',
        `A ${words} "${type}" "${name}" has not been declared in the root module.`,
        {
          kind: 'undeclared-resource',
          mode,
          type,
          name,
        },
      );
      return;
    }
    const resolved = resolveResource(scope, declared, rest);
    if (resolved.kind === 'no-attribute') {
      const onResource = resolved.step === rest.find((step) => step.kind === 'attribute');
      report(
        reporter,
        resolved.step.range,
        4,
        'Unsupported attribute',
        `This object has no argument, nested block, or exported attribute named "${resolved.step.name}".`,
        {
          kind: 'unsupported-attribute',
          attribute: resolved.step.name,
          ...(onResource ? { on: address } : {}),
        },
      );
    } else if (resolved.kind === 'no-index') {
      report(
        reporter,
        resolved.step.range,
        4,
        'Invalid index',
        'This value does not have any indices.',
        { kind: 'other' },
      );
    } else if (resolved.kind === 'needs-key') {
      const example = resolved.by === 'count' ? '[count.index]' : '[each.key]';
      report(
        reporter,
        { start: reference.range.start, end: reference.range.end },
        4,
        'Missing resource instance key',
        `Because ${address} has "${resolved.by}" set, its attributes must be accessed on specific instances.\n\nFor example, to correlate with indices of a referring resource, use:\n    ${address}${example}`,
        {
          kind: 'unsupported-attribute',
          attribute: '',
          on: address,
        },
      );
    } else if (resolved.kind === 'needs-no-key') {
      report(
        reporter,
        { start: end, end: reference.range.end },
        4,
        'Unexpected resource instance key',
        `Because ${address} does not have "count" or "for_each" set, references to it must not include an index key. Remove the bracketed index to refer to the single instance of this resource.`,
        {
          kind: 'unsupported-attribute',
          attribute: '',
          on: address,
        },
      );
    }
  }
}

const attributeName = (step: Step | undefined): string | undefined =>
  step?.kind === 'attribute' ? step.name : undefined;
