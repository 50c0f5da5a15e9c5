import type { Expression, Step, Traversal } from '../hcl/expression.ts';
import type { Block } from '../hcl/tree.ts';
import { type Bound, walkExpression } from '../hcl/walk.ts';
import { didYouMean, nameSuggestion } from './config/name-suggestion.ts';
import { repetitionOf } from './repetition-of.ts';
import { type Reporter, report } from './report.ts';
import { reportProblems } from './report-problems.ts';
import { resourceSteps } from './resolve-type.ts';
import { type Scope, schemaOf } from './scope.ts';
import { literalSteps, traversalProblem } from './static-traversal.ts';

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
  bytes: Buffer,
  root: Expression,
  around: Surroundings,
): void {
  walkExpression(root, (expression, bound) => {
    if (expression.kind === 'traversal')
      checkReference(scope, reporter, bytes, expression, bound, around);
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
  bytes: Buffer,
  reference: Traversal,
  bound: Bound,
  around: Surroundings,
): void {
  const root = reference.root.text;
  if (bound.has(root) || around.iterators.includes(root)) return;
  const first = attributeName(reference.steps[0]);
  switch (root) {
    case 'var':
      return named(scope.variables, 'An input variable', 'undeclared-variable');
    case 'local':
      return named(scope.locals, 'A local value', 'undeclared-local');
    case 'module':
      return named(scope.modules, 'A module', 'undeclared-module');
    case 'path':
      known('path', ['cwd', 'module', 'root']);
      return;
    case 'terraform':
      known('terraform', ['workspace', 'applying']);
      return;
    case 'self':
      if (!around.self)
        invalid('Invalid "self" reference', 'The "self" object is not available in this context.');
      return;
    case 'count':
      if (!known('count', ['index'])) return;
      if (!around.count)
        notInContext(
          'Reference to "count" in non-counted context',
          'The "count" object can only be used in "module", "resource", and "data" blocks, and only when the "count" argument is set.',
        );
      return;
    case 'each':
      if (!known('each', ['key', 'value']) || around.forEach) return;
      if (first === 'value')
        return notInContext(
          'each.value cannot be used in this context',
          'A reference to "each.value" has been used in a context in which it is unavailable, such as when the configuration no longer contains the value in its "for_each" expression. Remove this reference to each.value in your configuration to work around this error.',
        );
      return notInContext(
        'Reference to "each" in context without for_each',
        'The "each" object can be used only in "module" or "resource" blocks, and only when the "for_each" argument is set.',
      );
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
    const suggestion = nameSuggestion(first, declared);
    const hint =
      suggestion === undefined && kind === 'undeclared-variable'
        ? ` This variable can be declared with a variable "${first}" {} block.`
        : didYouMean(suggestion);
    report(
      reporter,
      range,
      4,
      `Reference to undeclared ${words.replace(/^An? /, '')}`,
      `${words} with the name "${first}" has not been declared.${hint}`,
      { kind, name: first, ...(suggestion !== undefined && { suggestion }) },
    );
  }

  /** Objects of terraform's own have few attributes. */
  function known(object: string, names: readonly string[]): boolean {
    const [step] = reference.steps;
    if (step?.kind !== 'attribute' || names.includes(step.name)) return true;
    const range = { start: reference.range.start, end: step.range.end };
    const summary = `Invalid "${object}" attribute`;
    const detail = `The "${object}" object does not have an attribute named "${step.name}".`;
    report(reporter, range, 4, summary, detail, { kind: 'other' });
    return false;
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
    const by = repetitionOf(declared.block);
    const steps = literalSteps(bytes, rest);
    const [first] = steps;
    // A computed key or a splat is not looked at before there are values.
    if (!first) return;
    if (by !== undefined && first.kind === 'attribute') {
      const example = by === 'count' ? '[count.index]' : '[each.key]';
      report(
        reporter,
        { start: reference.range.start, end: reference.range.end },
        4,
        'Missing resource instance key',
        `Because ${address} has "${by}" set, its attributes must be accessed on specific instances.\n\nFor example, to correlate with indices of a referring resource, use:\n    ${address}${example}`,
        { kind: 'unsupported-attribute', attribute: '', on: address },
      );
    }
    if (by === undefined && first.kind === 'key') {
      report(
        reporter,
        { start: reference.range.start, end: reference.range.end },
        4,
        'Unexpected resource instance key',
        `Because ${address} does not have "count" or "for_each" set, references to it must not include an index key. Remove the bracketed index to refer to the single instance of this resource.`,
        { kind: 'unsupported-attribute', attribute: '', on: address },
      );
    }
    const schema = schemaOf(scope, declared.mode, declared.type, declared.block);
    const inside = first.kind === 'key' ? steps.slice(1) : steps;
    const problem = schema && traversalProblem(schema, inside);
    if (problem) reportProblems(reporter, bytes, [problem]);
  }
}

const attributeName = (step: Step | undefined): string | undefined =>
  step?.kind === 'attribute' ? step.name : undefined;
