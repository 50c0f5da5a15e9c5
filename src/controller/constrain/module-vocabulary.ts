import { FILE_FUNCTIONS } from '../../functions/file-functions.ts';
import { FUNCTIONS } from '../../functions/functions.ts';
import type { Block } from '../../hcl/tree.ts';
import { attribute } from '../../module/module-view.ts';
import { type RepairContext, schemaAt } from '../../repair/context.ts';
import { ANY_STEPS, type Names, type Vocabulary } from './vocabulary.ts';

/**
 * What an expression inside of `top`, a block at the level of the file, may refer to: what is declared, `variables`
 * beside it, and never the block itself. Attributes are those of the schema, where one is stored.
 */
export function moduleVocabulary(
  context: RepairContext,
  top: Block | undefined,
  variables: readonly string[] = [],
): Vocabulary {
  const { view } = context.scope;
  const declared = view.resources.filter(({ block }) => block !== top);
  const inMode = (mode: string) =>
    byType(
      declared
        .filter((resource) => resource.mode === mode)
        .map(({ type, name, block }) => ({ type, name, names: resourceNames(context, block) })),
    );
  return {
    references: new Map([
      ...inMode('resource'),
      ...group('data', inMode('data')),
      ...group('var', anything([...view.variables.map(({ name }) => name), ...variables])),
      ...group('local', anything(view.locals.map(({ name }) => name))),
      ...group('module', anything(view.modules.map(({ name }) => name))),
      ...group('path', anything(['module', 'root', 'cwd'])),
      ...group('terraform', anything(['workspace'])),
      ...(has(top, 'for_each') ? group('each', anything(['key', 'value'])) : []),
      ...(has(top, 'count') ? group('count', anything(['index'])) : []),
    ]),
    functions: WRITTEN_FUNCTIONS,
  };
}

/** A root that is no value by itself; none where nothing follows it. */
const group = (name: string, steps: ReadonlyMap<string, Names>): [string, Names][] =>
  steps.size === 0 ? [] : [[name, { steps, unfinished: true }]];

const anything = (names: readonly string[]): Map<string, Names> =>
  new Map(names.filter((name) => name !== '').map((name) => [name, ANY_STEPS]));

const has = (top: Block | undefined, name: string): boolean =>
  top !== undefined && attribute(top, name) !== undefined;

function byType(
  resources: readonly { readonly type: string; readonly name: string; readonly names: Names }[],
): Map<string, Names> {
  const types = new Map<string, Map<string, Names>>();
  for (const { type, name, names } of resources)
    types.set(type, (types.get(type) ?? new Map<string, Names>()).set(name, names));
  return new Map([...types].map(([type, steps]) => [type, { steps, unfinished: true }]));
}

function resourceNames(context: RepairContext, block: Block): Names {
  const schema = schemaAt(context, [block]);
  if (!schema) return ANY_STEPS;
  const names = [...schema.attributes.keys(), ...schema.blocks.keys()];
  return { steps: anything(names), many: true };
}

/** Files do not come with the text, and what is another value at every run is no value to write down. */
const UNSETTLED = ['timestamp', 'plantimestamp', 'uuid', 'bcrypt'];

const WRITTEN_FUNCTIONS: ReadonlySet<string> = new Set(
  Object.keys(FUNCTIONS).filter(
    (name) => !Object.hasOwn(FILE_FUNCTIONS, name) && !UNSETTLED.includes(name),
  ),
);
