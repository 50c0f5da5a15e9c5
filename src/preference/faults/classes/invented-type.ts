import { providerOf } from '../../../check/scope.ts';
import type { DeclaredResource } from '../../../module/module-view.ts';
import { providerNameOf } from '../../../module/provider-of-resource.ts';
import type { Edit } from '../../../repair/candidate.ts';
import { renameEverywhere } from '../../../repair/rewrite-references.ts';
import type { ProviderSchema } from '../../../schema/schema.ts';
import { TYPE_RENAMES } from '../draft-mix.ts';
import type { Draw } from '../fault.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import type { Ground } from '../ground.ts';
import type { Random } from '../random.ts';
import { TYPE_RULES, type TypeRule, wrongTypes } from '../type-rules.ts';

/** A type that the provider has not, with the references that follow it; or a data source as a resource. */
export const inventedType: DrawFault = (ground) => {
  const { random, context } = ground;
  // The rule comes first: few types can be cut in two, and a word can be put behind every one.
  const rules = [ruleOf(random), ruleOf(random), ruleOf(random)];
  const isSwap = random.chance(SWAPPED);
  for (const rule of rules) {
    const draw = firstDraw(ground, ground.resources, (resource) => {
      const { type, block } = resource;
      const provider = providerOf(context.scope, providerNameOf(type, block));
      if (!provider || resource.mode === 'ephemeral' || !rule) return undefined;
      return isSwap
        ? swapped(ground, resource, provider)
        : renamed(ground, resource, provider, rule);
    });
    if (draw) return draw;
  }
  return undefined;
};

const ruleOf = (random: Random): TypeRule | undefined => random.weighted(TYPE_RULES, ruleWeight);

/** Of the wrong types in the drafts, this few are a resource where there is but a data source. */
const SWAPPED = 0.03;

function renamed(
  ground: Ground,
  { mode, type, name, block, file, address }: DeclaredResource,
  provider: ProviderSchema,
  rule: TypeRule,
): Draw | undefined {
  const { random, view } = ground;
  const known = new Set(mode === 'data' ? provider.dataSourceTypes : provider.resourceTypes);
  const wrong = random.pick(
    wrongTypes(type).filter((choice) => choice.rule === rule && !known.has(choice.type)),
  );
  const label = block.labels[0];
  if (!wrong || !label) return undefined;
  const prefix = mode === 'data' ? 'data.' : '';
  return {
    how: wrong.rule,
    edits: [
      { file, range: label.range, text: label.quoted ? `"${wrong.type}"` : wrong.type },
      ...renameEverywhere(view, address.split('.'), `${prefix}${wrong.type}.${name}`),
    ],
    ...expected(file, block, wrong.type),
  };
}

function swapped(
  { view }: Ground,
  { mode, type, name, block, file, address }: DeclaredResource,
  provider: ProviderSchema,
): Draw | undefined {
  const others = mode === 'data' ? provider.resourceTypes : provider.dataSourceTypes;
  if (others.includes(type)) return undefined;
  const [other, prefix] = mode === 'data' ? ['resource', ''] : ['data', 'data.'];
  const references: Edit[] = renameEverywhere(view, address.split('.'), `${prefix}${type}.${name}`);
  return {
    how: `${mode} as ${other}`,
    edits: [{ file, range: block.type.range, text: other }, ...references],
    ...expected(file, block, type),
  };
}

const expected = (
  file: string,
  block: DeclaredResource['block'],
  name: string,
): Pick<Draw, 'expects' | 'hides'> => ({
  expects: { kinds: ['invalid-resource-type'], name, within: rangeIn(file, block) },
  hides: rangeIn(file, block),
});

const ruleWeight = (rule: TypeRule): number => (TYPE_RENAMES[rule] ?? 0) + 0.5;
