import type { Block } from '../../src/hcl/tree.ts';
import type { FaultClass } from '../../src/preference/faults/fault-class.ts';
import { holds } from '../../src/preference/faults/ground.ts';
import { wrongNames } from '../../src/preference/faults/rename-rules.ts';
import { companionTypes } from '../../src/repair/companion/companion-types.ts';
import { type RepairContext, schemaAt } from '../../src/repair/context.ts';
import { likeness } from '../../src/repair/likeness.ts';
import { isPlainName } from '../../src/repair/plain-names.ts';
import type { BlockSchema, CtyType } from '../../src/schema/schema.ts';

export interface Explained {
  readonly class: FaultClass;
  readonly rule?: string;
  /** What it should have been called, where it is a wrong name. */
  readonly right?: string;
}

/** Why a name stands where the schema does not take it; `path` are the blocks around it, outermost first. */
export function misplacedName(
  context: RepairContext,
  path: readonly Block[],
  name: string,
  isBlock: boolean,
): Explained {
  const [top] = path;
  const schema = schemaAt(context, path);
  const own = path.at(-1);
  if (!schema || !top || !own) return { class: invented(isBlock) };
  if (isBlock ? schema.attributes.has(name) : schema.blocks.has(name))
    return { class: isBlock ? 'argument-as-block' : 'block-as-argument', right: name };
  const renamed = renaming(path, own, schema, name, isBlock);
  if (renamed?.isRequired) return renamed.explained;
  const around = path.slice(0, -1).map((_, index) => schemaAt(context, path.slice(0, index + 1)));
  if (
    !isPlainName(name) &&
    [...around, ...inside(schema)].some((other) => other && takes(other, name))
  )
    return { class: isBlock ? 'moved-block' : 'moved-argument', right: name };
  if (renamed) return renamed.explained;
  const [companion] = path.length === 1 ? companionTypes(context, top, name) : [];
  if (companion) return { class: 'folded-companion' };
  return { class: invented(isBlock) };
}

const invented = (isBlock: boolean): FaultClass =>
  isBlock ? 'invented-block' : 'invented-argument';

const takes = ({ attributes, blocks }: BlockSchema, name: string): boolean => {
  const attribute = attributes.get(name);
  return attribute?.optional || attribute?.required || blocks.has(name);
};

const inside = ({ blocks }: BlockSchema, depth = 3): BlockSchema[] =>
  depth === 0
    ? []
    : [...blocks.values()].flatMap(({ block, name }) =>
        name === 'timeouts' ? [] : [block, ...inside(block, depth - 1)],
      );

/** The argument or block that is not there and may have been meant, by the first rule that explains it. */
function renaming(
  path: readonly Block[],
  own: Block,
  schema: BlockSchema,
  name: string,
  isBlock: boolean,
): { explained: Explained; isRequired: boolean } | undefined {
  const words = new Set(
    path
      .flatMap((block, index) => (index === 0 ? block.labels[0]?.text : block.type.text) ?? [])
      .flatMap((one) => one.split('_')),
  );
  const free = targets(schema, isBlock).filter((target) => !holds(own, target.name));
  const found = free.flatMap((target) => {
    const wrong = wrongNames({
      name: target.name,
      around: [...words],
      ...(target.type && { type: target.type }),
    });
    const rule = wrong.find((one) => one.name === name)?.rule;
    const like = likeness(target.name, name, words);
    return rule !== undefined || like >= SAME ? [{ target, rule: rule ?? 'none', like }] : [];
  });
  const [best] = found.sort(
    (a, b) =>
      Number(b.target.isRequired) - Number(a.target.isRequired) ||
      Number(a.rule === 'none') - Number(b.rule === 'none') ||
      b.like - a.like,
  );
  if (!best) return undefined;
  const { target, rule } = best;
  const explained: Explained = {
    class: isBlock ? 'renamed-block' : 'renamed-argument',
    rule,
    right: target.name,
  };
  return { explained, isRequired: target.isRequired };
}

/** From here on two names are taken for one without a rule. */
const SAME = 0.7;

interface Target {
  readonly name: string;
  readonly isRequired: boolean;
  readonly type?: CtyType;
}

const targets = ({ attributes, blocks }: BlockSchema, isBlock: boolean): Target[] =>
  isBlock
    ? [...blocks.values()].map(({ name, minItems }) => ({ name, isRequired: minItems > 0 }))
    : [...attributes.values()]
        .filter(({ optional, required }) => optional || required)
        .map(({ name, type, required }) => ({ name, type, isRequired: required }));
