import { posix } from 'node:path';
import type { Finding } from '../finding/finding.ts';
import type { Attribute, Block } from '../hcl/tree.ts';
import { attribute, type Declared, type ModuleView, viewModule } from '../module/module-view.ts';
import { convert } from '../value/convert.ts';
import { checkCalledProviders } from './check-called-providers.ts';
import { remainder, wholeContent } from './config/body-content.ts';
import type { BodyShape } from './config/body-shape.ts';
import { type ConfigFile, configFile, fail, headerOf, placeWords } from './config/config-file.ts';
import { MODULE } from './config/core-shapes.ts';
import type { ModuleValues } from './module-values.ts';
import { childrenOf, type ModulePlace, type PlacedChild, ROOT } from './placed-children.ts';
import { variableConstraint } from './variable-type.ts';

/**
 * The calls of a module held against the variables and providers of the modules they lead to. Files are
 * named relative to the calling module. Source: terraform internal/terraform/transform_module_variable.go,
 * eval_variable.go.
 */
export function checkCalls(
  view: ModuleView,
  values: ModuleValues,
  findings: Finding[],
  place: ModulePlace = ROOT,
): void {
  for (const child of childrenOf(view, place)) {
    const inside = viewModule(child.module);
    const [first] = child.called.blocks;
    if (!first) continue;
    checkCalledProviders(first, child, inside, findings);
    // Variables may be declared where we do not look.
    if (inside.partial) continue;
    const variables = variablesOf(inside);
    checkArguments(child.called.blocks, variables, findings);
    for (const at of child.called.blocks) checkValues(at, child, variables, values, findings);
  }
}

type Variables = ReadonlyMap<string, readonly Declared[]>;

/** By name; an override file repeats a name. */
function variablesOf({ variables }: ModuleView): Variables {
  const byName = new Map<string, Declared[]>();
  for (const variable of variables) {
    const twins = byName.get(variable.name) ?? [];
    twins.push(variable);
    byName.set(variable.name, twins);
  }
  return byName;
}

/** The value of an argument of a variable: an override file has the last word. */
const given = (declared: readonly Declared[], name: string): Attribute | undefined =>
  declared.map(({ block }) => attribute(block, name)).findLast((found) => found !== undefined);

function checkArguments(
  blocks: readonly Declared[],
  variables: Variables,
  findings: Finding[],
): void {
  const [first] = blocks;
  if (!first) return;
  const elsewhere = new Set(
    blocks.slice(1).flatMap(({ block }) => argumentsOf(block).map(({ name }) => name.text)),
  );
  const isRequired = (name: string): boolean =>
    given(variables.get(name) ?? [], 'default') === undefined && !elsewhere.has(name);
  for (const at of blocks) {
    const known: BodyShape = {
      attributes: new Set(variables.keys()),
      required: at === first ? [...variables.keys()].filter(isRequired) : [],
      blocks: new Map(),
    };
    wholeContent(fileOf(at, findings), remainder(at.block.body, MODULE), at.block.open, known, 2);
  }
}

const argumentsOf = (block: Block): Attribute[] =>
  remainder(block.body, MODULE).items.filter(
    (item): item is Attribute => item.kind === 'attribute',
  );

/** Each argument must convert to the type of its variable. */
function checkValues(
  at: Declared,
  { address, directory }: PlacedChild,
  variables: Variables,
  values: ModuleValues,
  findings: Finding[],
): void {
  for (const argument of argumentsOf(at.block)) {
    const { name } = argument;
    const declared = variables.get(name.text);
    const [variable] = declared ?? [];
    if (!declared || !variable) continue;
    const { value } = values.argument(argument, at.document.bytes);
    const typed = declared.findLast(({ block }) => attribute(block, 'type')) ?? variable;
    const converted = convert(value, variableConstraint(typed));
    const nullable = given(declared, 'nullable')?.value;
    const isRefusedNull =
      value.kind === 'null' &&
      nullable?.kind === 'bool' &&
      !nullable.value &&
      given(declared, 'default') === undefined;
    if (converted.kind === 'converted' && !isRefusedNull) continue;
    const file = configFile(posix.join(directory, variable.file), variable.document, []);
    const where = placeWords(file, headerOf(file, variable.block));
    const [summary, verb, why] =
      converted.kind === 'problem'
        ? ['Invalid value for input variable', 'declared', converted.message]
        : ['Required variable not set', 'defined', 'required variable may not be set to null'];
    const detail = `The given value is not suitable for ${address}.var.${name.text} ${verb} at ${where}: ${why}.`;
    fail(fileOf(at, findings), argument.value.range, summary, detail, 4);
  }
}

const fileOf = ({ file, document }: Declared, findings: Finding[]): ConfigFile =>
  configFile(file, document, findings);
