import { resourceSteps } from '../../check/resolve-type.ts';
import { removeItem } from '../../hcl/edit/attribute.ts';
import type { Expression } from '../../hcl/expression.ts';
import type { Attribute, Block } from '../../hcl/tree.ts';
import { constantString, sourceOf } from '../../hcl/value.ts';
import { walkExpression } from '../../hcl/walk.ts';
import { attribute as attributeOf } from '../../module/module-view.ts';
import type { AttributeSchema } from '../../schema/schema.ts';
import { blocksNamed, nameOfBlock } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import { bodyOf, inFile, type Located, type RepairContext, schemaAt } from '../context.ts';
import { isRetired, type RenamedArgument, renamedArgument } from '../facts/renamed-arguments.ts';
import { type FittedValue, fittedValue } from '../fitted-value.ts';
import { moveIntoSlots } from './move-into-slot.ts';
import { renameInPlace } from './rename-in-place.ts';

/** What the provider's changelogs say an argument is called now. */
export function knownRename(
  context: RepairContext,
  at: Located,
  attribute: Attribute,
): Candidate[] {
  const name = attribute.name.text;
  const path = factPath(at.path);
  if (isRetired(path, name))
    return [
      {
        action: 'delete-argument',
        title: `remove \`${name}\`, which went with EC2-Classic`,
        edits: inFile(at.file, removeItem(at.document, bodyOf(at), attribute)),
        score: CERTAIN,
      },
    ];
  const fact = renamedArgument(path, name);
  return fact ? renameBy(context, at, attribute, fact) : [];
}

/** The candidate that a fact about a name makes, where it holds for this value and place. */
export function renameBy(
  context: RepairContext,
  at: Located,
  attribute: Attribute,
  fact: Omit<RenamedArgument, 'source'>,
): Candidate[] {
  const name = attribute.name.text;
  const down = fact.to.split('.').slice(0, -1);
  const present = isExcepted(at, fact) ? undefined : standing(at.path.at(-1), down);
  const to = attributeAt(context, at.path, fact.to);
  const value = to && valueFor(context, at, attribute, fact, to);
  if (!present || !to || !value) return [];
  const slot = {
    origin: at.path,
    down,
    present,
    attribute: to,
    value,
    chosen: false,
    score: CERTAIN,
  };
  return [
    {
      action: down.length === 0 ? 'rename-argument' : 'move-argument',
      title: `rename \`${name}\` to \`${fact.to}\``,
      edits:
        down.length === 0
          ? renameInPlace(at, attribute, slot)
          : moveIntoSlots(context, at, [{ attribute, slot }]).edits,
      score: CERTAIN,
    },
  ];
}

const CERTAIN = 0.97;

function isExcepted(
  { document, path }: Located,
  { unless }: Pick<RenamedArgument, 'unless'>,
): boolean {
  const block = path.at(-1);
  const beside = unless && block && attributeOf(block, unless[0]);
  const text = beside ? constantString(document.bytes, beside.value) : undefined;
  // A value that is not known may be either.
  return unless !== undefined && (text === undefined || text.startsWith(unless[1]));
}

/** The type, or the provider's name, and the names of the blocks inside. */
export const factPath = ([top, ...inner]: readonly Block[]): string[] => [
  top?.labels[0]?.text ?? '',
  ...inner.filter(({ type }) => type.text !== 'content').map(nameOfBlock),
];

/** The blocks of `down` that are there; undefined where one is there several times. */
function standing(block: Block | undefined, down: readonly string[]): Block[] | undefined {
  const found: Block[] = [];
  let at = block;
  for (const name of down) {
    const blocks = at ? blocksNamed(at.body, name) : [];
    if (blocks.length > 1) return undefined;
    at = blocks[0];
    if (at) found.push(at);
  }
  return found;
}

function attributeAt(
  context: RepairContext,
  path: readonly Block[],
  to: string,
): AttributeSchema | undefined {
  const names = to.split('.');
  let schema = schemaAt(context, path);
  for (const name of names.slice(0, -1)) schema = schema?.blocks.get(name)?.block;
  const found = schema?.attributes.get(names.at(-1) ?? '');
  const taken = path
    .at(-1)
    ?.body.items.some((item) => item.kind === 'attribute' && item.name.text === to);
  return found && (found.optional || found.required) && !taken ? found : undefined;
}

/** The path that a function that reads a file was given, or a path itself. */
const argumentOf = (value: Expression): Expression | undefined => {
  if (value.kind !== 'call') return value.kind === 'template' ? value : undefined;
  return FILE_READERS.has(value.name.text) ? value.args[0] : undefined;
};
const FILE_READERS: ReadonlySet<string> = new Set(['file', 'filebase64']);

function valueFor(
  context: RepairContext,
  { document }: Located,
  { name, value: written }: Attribute,
  { values, reference, beginning, shape, call }: Omit<RenamedArgument, 'source'>,
  to: AttributeSchema,
): FittedValue | undefined {
  const value = call ? argumentOf(written) : written;
  if (!value) return undefined;
  const source = sourceOf(document.bytes, value);
  const said = constantString(document.bytes, value);
  if (beginning !== undefined && !said?.startsWith(beginning)) return undefined;
  if (shape && said !== undefined && !shape.test(said)) return undefined;
  const given = values?.[source];
  if (values) return given === undefined ? undefined : { text: () => given, worth: 1 };
  const fitted = fittedValue(context, document, { name: name.text, value }, to);
  if (!reference || !fitted) return fitted;
  const [type, from, asked] = reference;
  const steps: { start: number; end: number }[] = [];
  walkExpression(value, (expression) => {
    if (expression.kind !== 'traversal' || resourceSteps(expression)?.type !== type) return;
    const last = expression.steps.findLast((step) => step.kind === 'attribute');
    if (last?.kind === 'attribute' && last.name === from) steps.push(last.range);
  });
  // A constant id is one of the wrong thing.
  if (steps.length === 0) return undefined;
  let text = document.bytes.subarray(value.range.start, value.range.end);
  for (const { start, end } of steps.reverse())
    text = Buffer.concat([
      text.subarray(0, start - value.range.start),
      Buffer.from(`.${asked}`),
      text.subarray(end - value.range.start),
    ]);
  return { text: () => text.toString('utf8'), worth: 1 };
}
