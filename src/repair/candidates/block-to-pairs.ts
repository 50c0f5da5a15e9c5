import { removeItem } from '../../hcl/edit/attribute.ts';
import type { Attribute, Block, Document } from '../../hcl/tree.ts';
import { quote } from '../../hcl/value.ts';
import { blockAt, blocksIn, nameOfBlock, placeInFile } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located, type RepairContext, schemaAt } from '../context.ts';
import { fittedValue } from '../fitted-value.ts';
import { likeness } from '../likeness.ts';
import { argumentItem, blockText } from '../mapped-lines.ts';
import { insertNestedSource } from '../nested-source.ts';
import { inSteps } from '../stepwise-edit.ts';
import { whereaboutsOf } from '../whereabouts.ts';

/** `variables { KEY = "value" }` where each pair is a block of its own: `environment_variable { name = "KEY" … }`. */
export function blockToPairs(context: RepairContext, outer: Located, block: Block): Candidate[] {
  const { document, path, file } = outer;
  const name = nameOfBlock(block);
  const items = block.body.items.filter((item): item is Attribute => item.kind === 'attribute');
  const schema = schemaAt(context, path);
  const isWhole = items.length > 0 && items.length === block.body.items.length;
  if (!schema || !isWhole || block.type.text === 'dynamic') return [];
  const { around, place: at } = whereaboutsOf(path);
  return [...schema.blocks.values()].flatMap((to): Candidate[] => {
    const value = to.block.attributes.get('value');
    const key = ['name', 'key'].find((one) => to.block.attributes.get(one)?.required);
    const like = likeness(name, to.name, around);
    if (!value || key === undefined || to.maxItems === 1 || like < LEAST_LIKE) return [];
    const given = [...to.block.attributes.values()].filter(({ required }) => required);
    if (given.some((one) => one !== value && one.name !== key)) return [];
    const inner = { ...at, path: [...at.path, to.name] };
    const pairs = items.map((item) => ({
      item,
      fitted: fittedValue(context, document, { name: 'value', value: item.value }, value, inner),
    }));
    // A block that is such a pair itself is one under another name.
    if (items.some((item) => item.name.text === key || item.name.text === 'value')) return [];
    if (!pairs.every(({ fitted }) => fitted !== undefined)) return [];
    const place = placeInFile(document, path);
    return [
      {
        action: 'rename-block',
        title: `write \`${name}\` as ${pairs.length > 1 ? `${pairs.length} \`${to.name}\` blocks` : `a \`${to.name}\` block`}`,
        edits: inFile(
          file,
          inSteps(document, [
            (now) => {
              const { body } = blockAt(now, place);
              const one = blocksIn(body).find((other) => nameOfBlock(other) === name);
              return one ? removeItem(now, body, one) : [];
            },
            ...pairs.map(({ item, fitted }) => (now: Document) => [
              insertNestedSource(now, blockAt(now, place), (indentation) =>
                blockText(
                  to.name,
                  [
                    argumentItem(key, quote(item.name.text)),
                    argumentItem('value', fitted?.text(`${indentation}  `) ?? ''),
                  ],
                  indentation,
                ),
              ),
            ]),
          ]),
        ),
        score: 0.5 + 0.4 * like,
      },
    ];
  });
}

const LEAST_LIKE = 0.6;
