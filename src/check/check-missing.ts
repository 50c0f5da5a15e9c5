import type { Block, Body } from '../hcl/tree.ts';
import type { BlockSchema } from '../schema/schema.ts';
import type { BodyCheck } from './body-check.ts';
import { missingPlace } from './missing-place.ts';
import { blockFormOf } from './nested-blocks.ts';
import { report } from './report.ts';

/** The arguments a block has to have; those that are written as blocks count too. */
export function checkRequired(
  check: BodyCheck,
  block: Block,
  body: Body,
  schema: BlockSchema,
  elsewhere: ReadonlySet<string>,
): void {
  const present = new Set(
    body.items.flatMap((item) => {
      if (item.kind === 'attribute') return [item.name.text];
      const name = (item.type.text === 'dynamic' && item.labels[0]?.text) || item.type.text;
      return blockFormOf(schema.attributes.get(name)) ? [name] : [];
    }),
  );
  for (const name of requiredIn(schema)) {
    if (!present.has(name) && !elsewhere.has(name)) missingArgument(check, block, name);
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

/**
 * Terraform asks for one block at most: a single `dynamic` block may stand for any number. Source:
 * internal/configs/configschema/decoder_spec.go.
 */
export function checkInsufficient(
  { reporter, bytes, isJson }: BodyCheck,
  block: Block,
  schema: BlockSchema,
  counts: ReadonlyMap<string, number>,
  elsewhere: ReadonlySet<string>,
): void {
  for (const [name, { minItems }] of schema.blocks) {
    if (minItems === 0 || (counts.get(name) ?? 0) > 0 || elsewhere.has(name)) continue;
    report(
      reporter,
      missingPlace(bytes, block.body, block.open, isJson),
      4,
      `Insufficient ${name} blocks`,
      `At least 1 "${name}" blocks are required.`,
      { kind: 'insufficient-blocks', blockType: name, minimum: minItems },
    );
  }
}

export function missingArgument(
  { reporter, bytes, isJson }: BodyCheck,
  block: Block,
  name: string,
): void {
  report(
    reporter,
    missingPlace(bytes, block.body, block.open, isJson),
    4,
    'Missing required argument',
    `The argument "${name}" is required, but no definition was found.`,
    { kind: 'missing-required-argument', argument: name },
  );
}
