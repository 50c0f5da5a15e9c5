import type { Stage } from '../finding/finding.ts';
import type { Attribute, Block, Body } from '../hcl/tree.ts';
import type { AttributeSchema, BlockSchema } from '../schema/schema.ts';
import { ANYTHING } from './core-schema.ts';
import { blockFormOf, hasDynamic, nestedBlocks } from './nested-blocks.ts';
import { type Reporter, report } from './report.ts';

/** A body to hold against a schema. `types` gives the type of references, for values. */
export interface BodyCheck {
  readonly reporter: Reporter;
  readonly stage: Stage;
  readonly checkValue: (attribute: Attribute, schema: AttributeSchema) => void;
}

/** Arguments and blocks of one block against its schema, and of the blocks inside it. */
export function checkBody(check: BodyCheck, block: Block, schema: BlockSchema): void {
  if (schema === ANYTHING) return;
  checkAttributes(check, block.body, schema);
  checkBlocks(check, block, schema);
  checkRequired(check, block, schema);
  for (const { inner, name, nested } of nestedBlocks(block.body)) {
    const found = schema.blocks.get(name) ?? blockFormOf(schema.attributes.get(name));
    if (found && nested) checkBody(check, nested, found.block);
    else if (found && inner.type.text === 'dynamic') checkDynamic(check, inner);
  }
}

function checkAttributes(
  { reporter, stage, checkValue }: BodyCheck,
  body: Body,
  schema: BlockSchema,
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
        stage,
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
        stage,
        'Value for unconfigurable attribute',
        `Can't configure a value for "${name}": its value will be decided automatically based on the result of applying this configuration.`,
        {
          kind: 'read-only-argument',
          argument: name,
        },
      );
    } else checkValue(item, found);
  }
}

function checkBlocks({ reporter, stage }: BodyCheck, block: Block, schema: BlockSchema): void {
  const counts = new Map<string, number>();
  for (const { inner, name } of nestedBlocks(block.body)) {
    const found = schema.blocks.get(name) ?? blockFormOf(schema.attributes.get(name));
    const at =
      inner.type.text === 'dynamic'
        ? (inner.labels[0]?.range ?? inner.type.range)
        : inner.type.range;
    if (!found) {
      const asArgument = schema.attributes.has(name);
      const hint = asArgument
        ? ` Did you mean to define argument "${name}"? If so, use the equals sign to assign it a value.`
        : '';
      report(
        reporter,
        at,
        stage,
        'Unsupported block type',
        `Blocks of type "${name}" are not expected here.${hint}`,
        {
          kind: 'unsupported-block-type',
          blockType: name,
          ...(asArgument ? { suggestion: { as: 'argument', name } } : {}),
        },
      );
      continue;
    }
    const label =
      inner.type.text === 'dynamic' || found.block === ANYTHING ? undefined : inner.labels[0];
    if (label) {
      report(
        reporter,
        label.range,
        stage,
        `Extraneous label for ${name}`,
        `No labels are expected for ${name} blocks.`,
        { kind: 'other' },
      );
    }
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const most = found.nesting === 'single' || found.nesting === 'group' ? 1 : found.maxItems;
    if (most > 0 && count === most + 1 && inner.type.text !== 'dynamic') {
      report(
        reporter,
        inner.type.range,
        stage,
        `Too many ${name} blocks`,
        `No more than ${most} "${name}" blocks are allowed`,
        {
          kind: 'too-many-blocks',
          blockType: name,
          maximum: most,
        },
      );
    }
  }
  for (const [name, nested] of schema.blocks) {
    if (
      nested.minItems === 0 ||
      (counts.get(name) ?? 0) >= nested.minItems ||
      hasDynamic(block.body, name)
    )
      continue;
    report(
      reporter,
      block.open,
      stage,
      `Insufficient ${name} blocks`,
      `At least ${nested.minItems} "${name}" blocks are required.`,
      {
        kind: 'insufficient-blocks',
        blockType: name,
        minimum: nested.minItems,
      },
    );
  }
}

function checkRequired({ reporter, stage }: BodyCheck, block: Block, schema: BlockSchema): void {
  const present = new Set(
    block.body.items.map((item) => (item.kind === 'attribute' ? item.name.text : item.type.text)),
  );
  for (const [name, { required }] of schema.attributes) {
    if (!required || present.has(name)) continue;
    report(
      reporter,
      block.open,
      stage,
      'Missing required argument',
      `The argument "${name}" is required, but no definition was found.`,
      {
        kind: 'missing-required-argument',
        argument: name,
      },
    );
  }
}

function checkDynamic({ reporter, stage }: BodyCheck, dynamic: Block): void {
  const has = (name: string) =>
    dynamic.body.items.some(
      (item) => (item.kind === 'attribute' ? item.name : item.type).text === name,
    );
  if (!has('for_each')) {
    report(
      reporter,
      dynamic.open,
      stage,
      'Missing required argument',
      'The argument "for_each" is required, but no definition was found.',
      {
        kind: 'missing-required-argument',
        argument: 'for_each',
      },
    );
  }
  if (!has('content')) {
    report(
      reporter,
      dynamic.open,
      stage,
      'Insufficient content blocks',
      'At least 1 "content" blocks are required.',
      {
        kind: 'insufficient-blocks',
        blockType: 'content',
        minimum: 1,
      },
    );
  }
}
