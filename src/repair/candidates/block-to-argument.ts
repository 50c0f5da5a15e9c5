import { insertAttribute, removeItem } from '../../hcl/edit/attribute.ts';
import { itemIndentation } from '../../hcl/edit/item-place.ts';
import type { Attribute, Block, Document } from '../../hcl/tree.ts';
import { constantString, sourceOf } from '../../hcl/value.ts';
import { attribute as attributeOf } from '../../module/module-view.ts';
import type { AttributeSchema, CtyType } from '../../schema/schema.ts';
import { blockAt, blocksIn, nameOfBlock, placeInFile } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located, type RepairContext, schemaAt } from '../context.ts';
import { fittedValue } from '../fitted-value.ts';
import { likeness } from '../likeness.ts';
import { movedSource } from '../moved-source.ts';
import { inSteps } from '../stepwise-edit.ts';
import { valueEvidence } from '../value-evidence.ts';
import { whereaboutsOf } from '../whereabouts.ts';
import { without } from '../without.ts';

/** What blocks of one name stand for as the value of an argument. */
interface Written {
  readonly text: (indentation: string) => string;
  readonly lost: readonly string[];
}

/** Blocks of a name as one argument: a map, a list of objects, a list, or the one value they are about. */
export function blockToArgument(context: RepairContext, outer: Located, block: Block): Candidate[] {
  const parent = outer.path.at(-1);
  const schema = schemaAt(context, outer.path);
  if (!parent || !schema || block.type.text === 'dynamic') return [];
  const name = nameOfBlock(block);
  const blocks = blocksIn(parent.body).filter(({ type }) => type.text === name);
  const { around } = whereaboutsOf(outer.path);
  return (
    [...schema.attributes.values()]
      // An argument of the very name is meant, whatever others are called.
      .filter((to) => to.name === name || !schema.attributes.has(name))
      .filter((to) => (to.optional || to.required) && attributeOf(parent, to.name) === undefined)
      .map((to) => ({ to, like: likeness(name, to.name, around) }))
      .filter(({ like }) => like >= LEAST_LIKE)
      .flatMap(({ to, like }) => {
        const written = writtenAs(context, outer, blocks, to);
        return written ? [candidate(outer, parent, name, blocks.length, to, like, written)] : [];
      })
  );
}

const LEAST_LIKE = 0.8;

function candidate(
  { document, path, file }: Located,
  parent: Block,
  name: string,
  count: number,
  to: AttributeSchema,
  like: number,
  { text, lost }: Written,
): Candidate {
  const place = placeInFile(document, path);
  const value = text(itemIndentation(document, parent));
  return {
    action: 'block-to-argument',
    title: `write ${count > 1 ? `${count} blocks` : 'the block'} \`${name}\` as the argument \`${to.name}\`${without(lost)}`,
    edits: inFile(
      file,
      inSteps(document, [
        ...Array.from({ length: count }, () => (now: Document) => {
          const { body } = blockAt(now, place);
          const one = blocksIn(body).find(({ type }) => type.text === name);
          return one ? removeItem(now, body, one) : [];
        }),
        (now) => insertAttribute(now, blockAt(now, place), to.name, value),
      ]),
    ),
    score: 0.55 + 0.4 * like - (lost.length > 0 ? LOSING : 0),
    ...(lost.length > 0 && {
      loses: `removes ${lost.map((one) => `\`${name}.${one}\``).join(', ')}`,
    }),
  };
}

const LOSING = 0.15;

function writtenAs(
  context: RepairContext,
  outer: Located,
  blocks: readonly Block[],
  to: AttributeSchema,
): Written | undefined {
  const { document } = outer;
  const [only] = blocks;
  if (!only) return undefined;
  const { type } = to;
  const kind = typeof type === 'string' ? 'scalar' : type[0];
  const element = typeof type === 'string' ? undefined : (type[1] as CtyType);
  const isObject = Array.isArray(element) && element[0] === 'object';
  if (kind === 'map')
    return pairs(document, blocks) ?? (blocks.length === 1 ? asObject(document, only) : undefined);
  if (kind === 'object') return blocks.length === 1 ? asObject(document, only) : undefined;
  if ((kind === 'list' || kind === 'set') && isObject) return objects(document, blocks);
  if (kind === 'list' || kind === 'set' || kind === 'scalar')
    return single(context, outer, blocks, to);
  return undefined;
}

/** `tag { key = "Name" value = "x" }` is one entry of a map. */
function pairs({ bytes }: Document, blocks: readonly Block[]): Written | undefined {
  const entries = blocks.map((block) => {
    const key = attributeOf(block, 'key') ?? attributeOf(block, 'name');
    const value = attributeOf(block, 'value');
    const rest = block.body.items.filter((item) => item !== key && item !== value);
    return key && value && { key, value, rest };
  });
  if (!entries.every((entry) => entry !== undefined)) return undefined;
  const keyText = ({ value }: Attribute): string => {
    const text = constantString(bytes, value);
    if (text !== undefined && /^[A-Za-z_][\w-]*$/.test(text)) return text;
    return value.kind === 'template' ? sourceOf(bytes, value) : `(${sourceOf(bytes, value)})`;
  };
  const lines = entries.map(({ key, value }) => ({
    name: keyText(key),
    text: sourceOf(bytes, value.value),
  }));
  if (lines.some(({ text }) => text.includes('\n'))) return undefined;
  // Whether a tag goes on to instances is a question only where there are instances.
  const lost = entries
    .flatMap(({ rest }) =>
      rest.map((item) => (item.kind === 'attribute' ? item.name.text : item.type.text)),
    )
    .filter((name) => name !== 'propagate_at_launch');
  return { text: (indentation) => braces(lines, indentation), lost: [...new Set(lost)] };
}

/** The arguments of a block as an object; undefined where there are blocks inside. */
function asObject(document: Document, block: Block): Written | undefined {
  const items = block.body.items;
  if (items.some((item) => item.kind === 'block')) return undefined;
  return {
    text: (indentation) =>
      braces(
        items.flatMap((item) =>
          item.kind === 'attribute'
            ? [
                {
                  name: item.name.text,
                  text: movedSource(document, item.value.range, `${indentation}  `),
                },
              ]
            : [],
        ),
        indentation,
      ),
    lost: [],
  };
}

function objects(document: Document, blocks: readonly Block[]): Written | undefined {
  const written = blocks.map((block) => asObject(document, block));
  if (!written.every((one) => one !== undefined)) return undefined;
  if (written.length === 1)
    return { text: (indentation) => `[${written[0]?.text(indentation)}]`, lost: [] };
  return {
    text: (indentation) =>
      `[\n${written.map(({ text }) => `${indentation}  ${text(`${indentation}  `)},\n`).join('')}${indentation}]`,
    lost: [],
  };
}

function braces(lines: readonly { name: string; text: string }[], indentation: string): string {
  if (lines.length === 0) return '{}';
  const width = Math.max(...lines.map(({ name, text }) => (text.includes('\n') ? 0 : name.length)));
  const rows = lines.map(({ name, text }) =>
    text.includes('\n') ? `${name} = ${text}` : `${name.padEnd(width)} = ${text}`,
  );
  return `{\n${rows.map((row) => `${indentation}  ${row}\n`).join('')}${indentation}}`;
}

/** The one value that each block is about: its only argument, or the one whose name says what the block is. */
function single(
  context: RepairContext,
  outer: Located,
  blocks: readonly Block[],
  to: AttributeSchema,
): Written | undefined {
  const { document } = outer;
  const isList = typeof to.type !== 'string';
  if (!isList && blocks.length > 1) return undefined;
  const { place } = whereaboutsOf(outer.path);
  const values = blocks.map((block) => {
    const given = block.body.items.filter((item): item is Attribute => item.kind === 'attribute');
    const about =
      given.length === 1
        ? given[0]
        : ABOUT.map((name) => attributeOf(block, name)).find((found) => found !== undefined);
    const fitted =
      about &&
      (to.name === blocks[0]?.type.text ||
        valueEvidence(context, document, about.value, place, to) >= 0) &&
      fittedValue(context, document, { name: about.name.text, value: about.value }, to);
    const lost = block.body.items
      .filter((item) => item !== about)
      .map((item) => (item.kind === 'attribute' ? item.name.text : item.type.text));
    return fitted ? { fitted, lost } : undefined;
  });
  if (!values.every((value) => value !== undefined)) return undefined;
  const lost = [...new Set(values.flatMap((value) => value.lost))];
  if (values.length === 1)
    return { text: (indentation) => values[0]?.fitted.text(indentation) ?? '', lost };
  const texts = values.map(({ fitted }) => fitted.text(''));
  if (texts.some((text) => !/^\[.*\]$/.test(text))) return undefined;
  return { text: () => `[${texts.map((text) => text.slice(1, -1)).join(', ')}]`, lost };
}

/** Arguments that are what a block is about. */
const ABOUT = ['name', 'value', 'arn', 'id', 'type'];
