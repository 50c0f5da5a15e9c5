import { insertNestedBlock } from '../../../hcl/edit/block.ts';
import { inFile } from '../../../repair/context.ts';
import type { BlockSchema } from '../../../schema/schema.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { accepts, type Ground, holds } from '../ground.ts';
import { hasCounterpart } from '../has-counterpart.ts';
import { neighbourTypes } from '../neighbour-types.ts';

/** A block that there is none of, of a neighbouring type or made of a common ending, with an argument or two. */
export const inventedBlock: DrawFault = (ground) =>
  firstDraw(
    ground,
    ground.bodies.filter(({ names }) => names.length < 2),
    (place) => {
      const { file, document, block, resource } = place;
      const made = ground.random.chance(0.7)
        ? ofNeighbouringType(ground, place)
        : common(ground, resource.type);
      if (!made || accepts(place, made.name) || holds(block, made.name)) return undefined;
      if (hasCounterpart(ground, place, made.name)) return undefined;
      const text = `${made.name} {\n${made.lines.map((line) => `  ${line}\n`).join('')}}`;
      return {
        how: made.how,
        edits: inFile(file, [insertNestedBlock(document, block, text)]),
        expects: {
          kinds: ['unsupported-block-type'],
          name: made.name,
          within: rangeIn(file, block),
        },
      };
    },
  );

interface Invented {
  readonly how: string;
  readonly name: string;
  readonly lines: readonly string[];
}

function ofNeighbouringType(
  ground: Ground,
  { resource }: { readonly resource: Ground['resources'][number] },
): Invented | undefined {
  const blocks = neighbourTypes(ground, resource).flatMap((schema) => [...schema.blocks.values()]);
  const chosen = ground.random.pick(blocks.filter(({ name }) => name !== 'timeouts'));
  if (!chosen) return undefined;
  return {
    how: 'of a neighbouring type',
    name: chosen.name,
    lines: linesFor(ground, chosen.block),
  };
}

/** One or two simple arguments, in one column as fmt puts them. */
function linesFor({ random }: Ground, { attributes }: BlockSchema): string[] {
  const simple = [...attributes.values()].filter(
    ({ type, computed }) => typeof type === 'string' && !computed && type !== 'dynamic',
  );
  const chosen = random.shuffled(simple).slice(0, 2);
  const width = Math.max(...chosen.map(({ name }) => name.length));
  return chosen.map(
    ({ name, type }) => `${name.padEnd(width)} = ${LITERALS[type as string] ?? '"example"'}`,
  );
}

const LITERALS: Readonly<Record<string, string>> = {
  bool: 'true',
  number: '1',
  string: '"example"',
};

function common({ random }: Ground, type: string): Invented | undefined {
  const last = type.split('_').at(-1) ?? '';
  const name = random.pick([
    'encryption_configuration',
    'logging',
    'monitoring',
    'policy',
    'settings',
    `${last}_configuration`,
  ]);
  return name === undefined ? undefined : { how: 'made up', name, lines: ['enabled = true'] };
}
