import { removeItem } from '../../hcl/edit/attribute.ts';
import type { Block } from '../../hcl/tree.ts';
import type { BlockSchema } from '../../schema/schema.ts';
import { blockAt, blocksIn, blocksNamed, nameOfBlock, placeInFile } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located, type RepairContext, schemaAt } from '../context.ts';
import { declareVariables } from '../declare-variable.ts';
import { likeness } from '../likeness.ts';
import { movedSource } from '../moved-source.ts';
import { insertNestedSource, onLines } from '../nested-source.ts';
import { type BlockChain, newBlocks } from '../new-blocks.ts';
import { inSteps } from '../stepwise-edit.ts';
import { whereaboutsOf } from '../whereabouts.ts';
import { LIGHT, meaningOf, PACKAGING } from '../word-meanings.ts';

interface Place extends BlockChain {
  /** The name it has there. */
  readonly name: string;
  readonly score: number;
}

/** Places further down the list are nobody's meaning. */
const MOST_PLACES = 3;

/** Into a block beside or further in, there or new; out to a block around. All blocks of the name go together. */
export function moveBlock(context: RepairContext, outer: Located, block: Block): Candidate[] {
  const { document, path, file } = outer;
  const parent = path.at(-1);
  if (!parent) return [];
  const name = nameOfBlock(block);
  const blocks = blocksIn(parent.body).filter((other) => nameOfBlock(other) === name);
  return placesFor(context, outer, block)
    .slice(0, MOST_PLACES)
    .flatMap((place): Candidate[] => {
      const from = placeInFile(document, path);
      const standing = placeInFile(document, [...place.origin, ...place.present]);
      const missing = place.down.slice(place.present.length);
      const made =
        missing.length > 0
          ? newBlocks(context, place, (depth) => (depth === place.down.length ? [place.name] : []))
          : undefined;
      const renamed = place.name !== name && block.type.text !== 'dynamic';
      const edits = inSteps(document, [
        ...(made
          ? [
              (now: typeof document) => [
                insertNestedSource(now, blockAt(now, standing), onLines(made.lines)),
              ],
            ]
          : []),
        ...blocks.map((one) => (now: typeof document) => {
          let target = blockAt(now, standing);
          for (const down of missing) target = blocksNamed(target.body, down).at(-1) ?? target;
          return [
            insertNestedSource(now, target, (indentation) => {
              const text = movedSource(document, one.range, indentation);
              return renamed ? place.name + text.slice(one.type.text.length) : text;
            }),
          ];
        }),
        ...blocks.map(() => (now: typeof document) => {
          const body = blockAt(now, from).body;
          const one = blocksIn(body).find((other) => nameOfBlock(other) === name);
          return one ? removeItem(now, body, one) : [];
        }),
      ]);
      const where =
        place.down.length === 0
          ? `out of \`${nameOfBlock(parent)}\``
          : `into ${missing.length > 0 ? 'a' : 'the'} \`${place.down.join('.')}\` block`;
      return [
        {
          action: 'move-block',
          title: `move the block \`${name}\` ${where}${renamed ? ` as \`${place.name}\`` : ''}`,
          edits: [
            ...inFile(file, edits),
            ...declareVariables(context.scope.view, file, made?.declares ?? []),
          ],
          score: place.score - PER_VARIABLE * (made?.declares.length ?? 0),
        },
      ];
    });
}

const PER_VARIABLE = 0.08;

function placesFor(context: RepairContext, { path }: Located, block: Block): Place[] {
  const found: Place[] = [];
  const { around } = whereaboutsOf([...path, block]);
  const name = nameOfBlock(block);
  for (let up = 0; up < path.length; up++) {
    const origin = path.slice(0, path.length - up);
    const came = path[path.length - up];
    if (came?.type.text === 'content') break;
    const schema = schemaAt(context, origin);
    const holder = origin.at(-1);
    if (!schema || !holder || holder.type.text === 'dynamic') continue;
    const visit = (
      inner: BlockSchema,
      down: readonly string[],
      present: readonly Block[],
      body: Block | undefined,
    ) => {
      if (down.length + up > 0)
        for (const to of inner.blocks.values()) {
          const like = likeness(name, to.name, new Set([...around, ...down.flatMap(meaningOf)]));
          const full =
            to.maxItems > 0 &&
            body !== undefined &&
            blocksNamed(body.body, to.name).length >= to.maxItems;
          if (like < LEAST_LIKE || full) continue;
          const beside = up > 0 && down.length > 0 ? BESIDE : 0;
          const made = down.length - present.length;
          const untold = down
            .slice(present.length)
            .flatMap(meaningOf)
            .filter((word) => !around.has(word) && !LIGHT.has(word) && !PACKAGING.has(word)).length;
          const score =
            0.88 * like -
            PER_STEP * (down.length + up) -
            PER_NEW * made -
            PER_WORD * untold -
            beside;
          found.push({ origin, down, present, name: to.name, score });
        }
      if (down.length >= DEEPEST) return;
      for (const nested of inner.blocks.values()) {
        const standing = body ? blocksNamed(body.body, nested.name) : [];
        if (standing.length > 1 || (down.length === 0 && came && nameOfBlock(came) === nested.name))
          continue;
        visit(nested.block, [...down, nested.name], [...present, ...standing], standing[0]);
      }
    };
    visit(schema, [], [], holder);
  }
  return found.filter(({ score }) => score >= LEAST).sort((a, b) => b.score - a.score);
}

const LEAST_LIKE = 0.8;
const LEAST = 0.5;
const PER_STEP = 0.03;
const PER_NEW = 0.03;
/** A word of a new block that nothing speaks of. */
const PER_WORD = 0.08;
const BESIDE = 0.15;
const DEEPEST = 3;
