import { callFunction } from '../functions/call-function.ts';
import type { Expression, Step } from '../hcl/expression.ts';
import type { Attribute } from '../hcl/tree.ts';
import { DYNAMIC } from '../interpret/dynamic.ts';
import type { Binding, Environment, Problem } from '../interpret/environment.ts';
import { evaluationBudget } from '../interpret/evaluation-budget.ts';
import { interpret } from '../interpret/interpret.ts';
import { calledModules } from '../module/called-modules.ts';
import { attribute, type Declared, type ModuleView } from '../module/module-view.ts';
import { unknown } from '../value/construct.ts';
import { withMarks } from '../value/marks.ts';
import { withoutOptional } from '../value/type-parts.ts';
import type { Marks, Value } from '../value/value.ts';
import { calledValue } from './called-value.ts';
import { moduleFiles } from './module-files.ts';
import { variableConstraint } from './variable-type.ts';

/** Values of what a module declares, each worked out when first asked for. */
export interface ModuleValues {
  /** The value of an expression of a file; what goes wrong is added to `problems`. */
  readonly evaluate: (
    expression: Expression,
    bytes: Buffer,
    bound: Binding | undefined,
    problems: Problem[],
  ) => Value;
  /** The value of an argument or a local that no name is bound around, with its problems. */
  readonly argument: (argument: Attribute, bytes: Buffer) => Evaluated;
}

interface Evaluated {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/**
 * As in the validate walk of terraform: variables are unknown but for their type, resources and data sources
 * altogether, modules are objects of unknown outputs; locals are computed. Source: hashicorp/terraform
 * internal/terraform/evaluate.go.
 */
export function moduleValues(view: ModuleView): ModuleValues {
  const variables = new Map(view.variables.map((variable) => [variable.name, variable]));
  const locals = new Map(view.locals.map((local) => [local.name, local]));
  const modules = new Map(calledModules(view.module).map((called) => [called.name, called]));
  const known = new Map<Attribute, Evaluated>();
  const files = moduleFiles(view.module);
  const budget = evaluationBudget();

  const argument: ModuleValues['argument'] = (given, bytes) => {
    const found = known.get(given);
    if (found) return found;
    // A local that needs itself finds this; the circle is reported elsewhere.
    known.set(given, { value: DYNAMIC, problems: [] });
    const problems: Problem[] = [];
    const result = { value: evaluate(given.value, bytes, undefined, problems), problems };
    known.set(given, result);
    return result;
  };

  const lookup = (root: string, steps: readonly Step[]): { value: Value; used: number } => {
    const [first] = steps;
    const name = first?.kind === 'attribute' ? first.name : undefined;
    const declared = (value: Value | undefined): { value: Value; used: number } =>
      value === undefined ? { value: DYNAMIC, used: steps.length } : { value, used: 1 };
    if (name === undefined) return declared(undefined);
    switch (root) {
      case 'var': {
        const variable = variables.get(name);
        return declared(variable && variableValue(variable));
      }
      case 'local': {
        const found = locals.get(name);
        return declared(found && argument(found.attribute, found.document.bytes).value);
      }
      case 'path':
        // The checkout's path is nobody's business; files are looked for from the module either way.
        return declared({ kind: 'string', value: '.' });
      case 'terraform':
        return declared(name === 'workspace' ? { kind: 'string', value: 'default' } : undefined);
      case 'count':
        return declared(unknown('number'));
      case 'each':
        return declared(name === 'key' ? unknown('string') : DYNAMIC);
      case 'module': {
        const called = modules.get(name);
        return declared(called && calledValue(called));
      }
      default:
        return declared(undefined);
    }
  };

  const evaluate: ModuleValues['evaluate'] = (expression, bytes, bound, problems) => {
    const environment: Environment = {
      bytes,
      bound,
      problems,
      lookup,
      interpret,
      budget,
      call: ({ name, args }) => callFunction(name, args, { files, budget }),
    };
    return interpret(expression, environment);
  };
  return { evaluate, argument };
}

function variableValue(declared: Declared): Value {
  const type = withoutOptional(variableConstraint(declared));
  return withMarks(unknown(type), marksOf(declared.block));
}

function marksOf(block: Declared['block']): Marks | undefined {
  const marks = (['sensitive', 'ephemeral'] as const).filter((name) => {
    const value = attribute(block, name)?.value;
    return value?.kind === 'bool' && value.value;
  });
  return marks.length > 0 ? new Set(marks) : undefined;
}
