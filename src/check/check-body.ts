import type { Stage } from '../finding/finding.ts';
import type { Block, Body } from '../hcl/tree.ts';
import type { Binding } from '../interpret/environment.ts';
import type { BlockSchema, NestedBlockSchema } from '../schema/schema.ts';
import { BlockValue } from './block-value.ts';
import type { BodyCheck } from './body-check.ts';
import { checkBlockCount } from './check-block-count.ts';
import { checkDynamic } from './check-dynamic.ts';
import { checkInsufficient, checkRequired } from './check-missing.ts';
import { didYouMean, nameSuggestion } from './config/name-suggestion.ts';
import { blockFormOf, nestedBlocks } from './nested-blocks.ts';
import { report } from './report.ts';

/** Everything here is found while terraform walks its graph. */
const STAGE: Stage = 4;

/**
 * Names that another file gives to the same block: `override.tf` changes what the others declare. Unknown for
 * a block in such a file, which is no whole block.
 */
export type Elsewhere = ReadonlySet<string> | 'unknown';
const NOTHING: Elsewhere = new Set();

interface Given {
  readonly bound?: Binding | undefined;
  /** The part of the block that the schema is about; all of it unless given. */
  readonly body?: Body;
  readonly elsewhere?: Elsewhere | undefined;
}

/**
 * Arguments and blocks of one block against its schema, and of the blocks inside it. Gives the object the
 * provider would be sent.
 */
export function checkBody(
  check: BodyCheck,
  block: Block,
  schema: BlockSchema,
  { bound, body = block.body, elsewhere = NOTHING }: Given = {},
): BlockValue {
  const value = new BlockValue(schema);
  checkAttributes(check, body, schema, bound, value);
  if (elsewhere !== 'unknown') checkRequired(check, block, body, schema, elsewhere);
  const counts = new Map<string, number>();
  for (const { inner, name, nested } of nestedBlocks(body)) {
    const found = schema.blocks.get(name) ?? blockFormOf(schema.attributes.get(name));
    if (!found) unsupportedBlock(check, schema, inner, name);
    else if (inner.type.text !== 'dynamic') {
      checkLabel(check, inner, found);
      checkBlockCount(check.reporter, inner, found, count(counts, name, 1));
      value.addBlock(found, checkBody(check, inner, found.block, { bound }));
    } else {
      checkDynamic(check, inner);
      const { isKnown, each } = check.expand(inner, bound);
      checkBlockCount(check.reporter, inner, found, count(counts, name, each.length));
      const bodies = (nested ? each : []).map((around) =>
        checkBody(check, nested as Block, found.block, { bound: around }),
      );
      if (isKnown) for (const body of bodies) value.addBlock(found, body);
      else value.leaveUnknown(found);
    }
  }
  if (elsewhere !== 'unknown') checkInsufficient(check, block, schema, counts, elsewhere);
  return value;
}

function count(counts: Map<string, number>, name: string, more: number): number {
  const sum = (counts.get(name) ?? 0) + more;
  counts.set(name, sum);
  return sum - more;
}

function checkAttributes(
  { reporter, checkValue }: BodyCheck,
  body: Body,
  schema: BlockSchema,
  bound: Binding | undefined,
  value: BlockValue,
): void {
  const seen = new Set<string>();
  const given = new Set(
    body.items.map((item) => (item.kind === 'attribute' ? item.name.text : '')),
  );
  for (const item of body.items) {
    if (item.kind !== 'attribute') continue;
    const { text: name, range } = item.name;
    // The parser has reported the repetition.
    if (seen.has(name)) continue;
    seen.add(name);
    const found = schema.attributes.get(name);
    if (!found) {
      const unset = [...schema.attributes.keys()].filter((other) => !given.has(other));
      const similar = nameSuggestion(name, unset);
      const asBlock = similar === undefined && schema.blocks.has(name);
      const hint = asBlock
        ? ` Did you mean to define a block of type "${name}"?`
        : didYouMean(similar);
      report(
        reporter,
        range,
        STAGE,
        'Unsupported argument',
        `An argument named "${name}" is not expected here.${hint}`,
        {
          kind: 'unsupported-argument',
          argument: name,
          ...(asBlock && { suggestion: { as: 'block', name } }),
          ...(similar !== undefined && { suggestion: { as: 'argument', name: similar } }),
        },
      );
    } else if (found.computed && !found.optional) {
      report(
        reporter,
        item.value.range,
        5,
        'Value for unconfigurable attribute',
        `Can't configure a value for "${name}": its value will be decided automatically based on the result of applying this configuration.`,
        { kind: 'read-only-argument', argument: name },
      );
    } else value.set(name, checkValue(item, found, bound));
  }
}

function unsupportedBlock(
  { reporter }: BodyCheck,
  schema: BlockSchema,
  block: Block,
  name: string,
): void {
  const at = (block.type.text === 'dynamic' && block.labels[0]?.range) || block.type.range;
  const similar = nameSuggestion(name, [
    ...schema.blocks.keys(),
    ...[...schema.attributes.values()].filter(blockFormOf).map((attribute) => attribute.name),
  ]);
  const asArgument = similar === undefined && schema.attributes.has(name);
  const hint = asArgument
    ? ` Did you mean to define argument "${name}"? If so, use the equals sign to assign it a value.`
    : didYouMean(similar);
  report(
    reporter,
    at,
    STAGE,
    'Unsupported block type',
    `Blocks of type "${name}" are not expected here.${hint}`,
    {
      kind: 'unsupported-block-type',
      blockType: name,
      ...(asArgument && { suggestion: { as: 'argument', name } }),
      ...(similar !== undefined && { suggestion: { as: 'block', name: similar } }),
    },
  );
}

function checkLabel({ reporter }: BodyCheck, block: Block, found: NestedBlockSchema): void {
  const label = block.labels[0];
  if (!label || found.nesting === 'map') return;
  report(
    reporter,
    label.range,
    STAGE,
    `Extraneous label for ${found.name}`,
    `No labels are expected for ${found.name} blocks.`,
    { kind: 'other' },
  );
}
