import type { Stage } from '../finding/finding.ts';
import type { ByteRange } from '../hcl/range.ts';
import type { Attribute, Block, Body } from '../hcl/tree.ts';
import type { Binding } from '../interpret/environment.ts';
import type { AttributeSchema, BlockSchema, NestedBlockSchema } from '../schema/schema.ts';
import type { Value } from '../value/value.ts';
import { BlockValue } from './block-value.ts';
import { ANYTHING } from './core-schema.ts';
import { blockFormOf, nestedBlocks } from './nested-blocks.ts';
import { type Reporter, report } from './report.ts';

/** How the body of a block is looked at. */
export interface BodyCheck {
  readonly reporter: Reporter;
  readonly bytes: Buffer;
  /** Gives the value as the schema wants it; unknown where it is wrong. */
  readonly checkValue: (
    attribute: Attribute,
    schema: AttributeSchema,
    bound: Binding | undefined,
  ) => Value;
  readonly expand: (dynamic: Block, bound: Binding | undefined) => Expansion;
}

/** What the iterator of a `dynamic` block is bound to, block by block; one block of unknowns where that cannot be told. */
export interface Expansion {
  readonly isKnown: boolean;
  readonly each: readonly Binding[];
}

/** Everything here is found while terraform walks its graph. */
const STAGE: Stage = 4;

/**
 * Names that another file gives to the same block: `override.tf` changes what the others declare. Unknown for
 * a block in such a file, which is no whole block.
 */
export type Elsewhere = ReadonlySet<string> | 'unknown';
const NOTHING: Elsewhere = new Set();

/**
 * Arguments and blocks of one block against its schema, and of the blocks inside it. Gives the object the
 * provider would be sent.
 */
export function checkBody(
  check: BodyCheck,
  block: Block,
  schema: BlockSchema,
  { bound, elsewhere = NOTHING }: { bound?: Binding | undefined; elsewhere?: Elsewhere } = {},
): BlockValue {
  const value = new BlockValue(schema);
  if (schema === ANYTHING) return value;
  checkAttributes(check, block.body, schema, bound, value);
  if (elsewhere !== 'unknown') checkRequired(check, block, schema, elsewhere);
  const counts = new Map<string, number>();
  for (const { inner, name, nested } of nestedBlocks(block.body)) {
    const found = schema.blocks.get(name) ?? blockFormOf(schema.attributes.get(name));
    if (!found) unsupportedBlock(check, schema, inner, name);
    else if (inner.type.text !== 'dynamic') {
      checkLabel(check, inner, found);
      checkCount(check, inner, found, count(counts, name, 1));
      value.addBlock(found, checkBody(check, inner, found.block, { bound }));
    } else {
      checkDynamic(check, inner);
      const { isKnown, each } = check.expand(inner, bound);
      checkCount(check, inner, found, count(counts, name, each.length));
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
  for (const item of body.items) {
    if (item.kind !== 'attribute') continue;
    const { text: name, range } = item.name;
    // The parser has reported the repetition.
    if (seen.has(name)) continue;
    seen.add(name);
    const found = schema.attributes.get(name);
    if (!found) {
      const asBlock = schema.blocks.has(name);
      const hint = asBlock ? ` Did you mean to define a block of type "${name}"?` : '';
      report(
        reporter,
        range,
        STAGE,
        'Unsupported argument',
        `An argument named "${name}" is not expected here.${hint}`,
        {
          kind: 'unsupported-argument',
          argument: name,
          ...(asBlock ? { suggestion: { as: 'block', name } } : {}),
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
  const asArgument = schema.attributes.has(name);
  const hint = asArgument
    ? ` Did you mean to define argument "${name}"? If so, use the equals sign to assign it a value.`
    : '';
  report(
    reporter,
    at,
    STAGE,
    'Unsupported block type',
    `Blocks of type "${name}" are not expected here.${hint}`,
    {
      kind: 'unsupported-block-type',
      blockType: name,
      ...(asArgument ? { suggestion: { as: 'argument', name } } : {}),
    },
  );
}

function checkLabel({ reporter }: BodyCheck, block: Block, found: NestedBlockSchema): void {
  const label = block.labels[0];
  if (!label || found.block === ANYTHING || found.nesting === 'map') return;
  report(
    reporter,
    label.range,
    STAGE,
    `Extraneous label for ${found.name}`,
    `No labels are expected for ${found.name} blocks.`,
    { kind: 'other' },
  );
}

/** Reported at the first block too many. */
function checkCount(
  { reporter }: BodyCheck,
  block: Block,
  { name, nesting, maxItems }: NestedBlockSchema,
  before: number,
): void {
  if (nesting === 'single' || nesting === 'group') {
    if (before === 0) return;
    const detail = `Only one ${name} block is allowed.`;
    const details = { kind: 'too-many-blocks', blockType: name, maximum: 1 } as const;
    return report(reporter, block.type.range, STAGE, `Duplicate ${name} block`, detail, details);
  }
  if (maxItems === 0 || before !== maxItems) return;
  report(
    reporter,
    block.open,
    STAGE,
    `Too many ${name} blocks`,
    `No more than ${maxItems} "${name}" blocks are allowed`,
    { kind: 'too-many-blocks', blockType: name, maximum: maxItems },
  );
}

/**
 * Terraform asks for one block at most: a single `dynamic` block may stand for any number. Source:
 * internal/configs/configschema/decoder_spec.go.
 */
function checkInsufficient(
  { reporter, bytes }: BodyCheck,
  block: Block,
  schema: BlockSchema,
  counts: ReadonlyMap<string, number>,
  elsewhere: ReadonlySet<string>,
): void {
  for (const [name, { minItems }] of schema.blocks) {
    if (minItems === 0 || (counts.get(name) ?? 0) > 0 || elsewhere.has(name)) continue;
    report(
      reporter,
      missingPlace(bytes, block),
      STAGE,
      `Insufficient ${name} blocks`,
      `At least 1 "${name}" blocks are required.`,
      { kind: 'insufficient-blocks', blockType: name, minimum: minItems },
    );
  }
}

function checkRequired(
  check: BodyCheck,
  block: Block,
  schema: BlockSchema,
  elsewhere: ReadonlySet<string>,
): void {
  const present = new Set(
    block.body.items.flatMap((item) => {
      if (item.kind === 'attribute') return [item.name.text];
      const name = (item.type.text === 'dynamic' && item.labels[0]?.text) || item.type.text;
      return blockFormOf(schema.attributes.get(name)) ? [name] : [];
    }),
  );
  for (const name of requiredIn(schema)) {
    if (!present.has(name) && !elsewhere.has(name)) missing(check, block, name);
  }
}

function requiredIn(schema: BlockSchema): readonly string[] {
  const known = required.get(schema);
  if (known) return known;
  const names = [...schema.attributes.values()].flatMap((argument) =>
    argument.required ? [argument.name] : [],
  );
  required.set(schema, names);
  return names;
}

/** Schemas are few and large. */
const required = new WeakMap<BlockSchema, readonly string[]>();

function missing({ reporter, bytes }: BodyCheck, block: Block, name: string): void {
  report(
    reporter,
    missingPlace(bytes, block),
    STAGE,
    'Missing required argument',
    `The argument "${name}" is required, but no definition was found.`,
    { kind: 'missing-required-argument', argument: name },
  );
}

/** The `{`; where the block is on one line with its argument, that. Source: hclsyntax, Body.MissingItemRange. */
function missingPlace(bytes: Buffer, { open, body }: Block): ByteRange {
  const [only] = body.items;
  if (only?.kind !== 'attribute') return open;
  const between = bytes.subarray(open.end, only.range.start);
  return between.includes(LINE_FEED) ? open : only.range;
}

const LINE_FEED = 0x0a;

const DYNAMIC_ARGUMENTS: ReadonlySet<string> = new Set(['for_each', 'iterator', 'labels']);

function checkDynamic(check: BodyCheck, dynamic: Block): void {
  const { reporter } = check;
  const names = new Set<string>();
  for (const item of dynamic.body.items) {
    const { text: name, range } = item.kind === 'attribute' ? item.name : item.type;
    names.add(name);
    if (item.kind === 'attribute' && !DYNAMIC_ARGUMENTS.has(name)) {
      const detail = `An argument named "${name}" is not expected here.`;
      const details = { kind: 'unsupported-argument', argument: name } as const;
      report(reporter, range, STAGE, 'Unsupported argument', detail, details);
    } else if (item.kind === 'block' && name !== 'content') {
      const detail = `Blocks of type "${name}" are not expected here.`;
      const details = { kind: 'unsupported-block-type', blockType: name } as const;
      report(reporter, range, STAGE, 'Unsupported block type', detail, details);
    }
  }
  if (!names.has('for_each')) missing(check, dynamic, 'for_each');
  const contents = dynamic.body.items.filter(
    (item): item is Block => item.kind === 'block' && item.type.text === 'content',
  );
  const [first, second] = contents;
  if (!first)
    report(
      reporter,
      dynamic.open,
      STAGE,
      'Missing dynamic content block',
      'A dynamic block must have a nested block of type "content" to describe the body of each generated block.',
      { kind: 'insufficient-blocks', blockType: 'content', minimum: 1 },
    );
  if (second)
    report(
      reporter,
      second.type.range,
      STAGE,
      'Extraneous dynamic content block',
      'Only one nested content block is allowed for each dynamic block.',
      { kind: 'too-many-blocks', blockType: 'content', maximum: 1 },
    );
}
