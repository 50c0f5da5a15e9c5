import { valueFits } from '../../check/value-fits.ts';
import type { Finding } from '../../finding/finding.ts';
import { insertAttribute, removeItem, renameAttribute } from '../../hcl/edit/attribute.ts';
import { indent, insertNestedBlock } from '../../hcl/edit/block.ts';
import type { Expression } from '../../hcl/expression.ts';
import type { Attribute, Block } from '../../hcl/tree.ts';
import { constantString, objectKey, sourceOf } from '../../hcl/value.ts';
import type { AttributeSchema, BlockSchema, NestedBlockSchema } from '../../schema/schema.ts';
import type { Candidate } from '../candidate.ts';
import { bodyOf, inFile, type Located, type RepairContext, schemaAt } from '../context.ts';
import { distance, similarity, words } from '../similarity.ts';

/** Rename to a settable argument · turn into a block · move into a child or the parent · delete. */
export function unsupportedArgument(
  context: RepairContext,
  finding: Extract<Finding, { kind: 'unsupported-argument' }>,
  at: Located,
): Candidate[] {
  const { attribute } = at;
  if (!attribute || attribute.name.text !== finding.argument) return [];
  const schema = schemaAt(context, at.path);
  return [
    ...(schema ? renames(context, at, attribute, schema) : []),
    ...(schema ? intoBlock(at, attribute, schema) : []),
    ...(schema ? moves(context, at, attribute, schema) : []),
    removal(at, attribute),
  ];
}

/** Below this two names have nothing to do with each other. */
const LEAST_LIKE = 0.52;

function renames(
  context: RepairContext,
  at: Located,
  attribute: Attribute,
  schema: BlockSchema,
): Candidate[] {
  const body = bodyOf(at);
  const present = new Set(
    body.items.map((item) => (item.kind === 'attribute' ? item.name.text : item.type.text)),
  );
  const settable = [...schema.attributes.values()].filter(
    (candidate) => (candidate.optional || candidate.required) && !present.has(candidate.name),
  );
  return settable.flatMap((to) => {
    const likeness = isTypo(attribute.name.text, to.name)
      ? TYPO
      : similarity(attribute.name.text, to.name);
    if (
      likeness < LEAST_LIKE ||
      !haveSense(attribute.name.text, to.name) ||
      !fits(context, at, attribute.value, to) ||
      !looksLike(at, attribute.value, to.name)
    )
      return [];
    const bonus = (to.required ? 0.1 : 0) - (to.deprecated ? 0.2 : 0);
    return [
      {
        action: 'rename-argument' as const,
        title: `rename \`${attribute.name.text}\` to \`${to.name}\``,
        edits: inFile(at.file, renameAttribute(at.document, body, attribute, to.name)),
        score: 0.4 + likeness * 0.5 + bonus,
      },
    ];
  });
}

/** `instance_type` and `network_type` have a word in common that says nothing; `name` and `db_name` have all of one. */
function haveSense(a: string, b: string): boolean {
  const left = words(a);
  const right = words(b);
  const shared = left.filter((word) => right.includes(word));
  return (
    shared.length === Math.min(left.length, right.length) ||
    shared.some((word) => !EMPTY_WORDS.has(word)) ||
    shared.length === 0
  );
}

/** Words that end argument names of every kind. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'type',
  'name',
  'id',
  'arn',
  'mode',
  'key',
  'value',
  'enabled',
  'count',
  'version',
]);

/** As terraform's own "did you mean": a letter or two off. Short names tell more apart by a letter. */
const isTypo = (a: string, b: string): boolean =>
  a.length >= 3 && distance(a, b) <= (Math.min(a.length, b.length) < 6 ? 1 : 2);
const TYPO = 0.9;

/** A constant text that is no ARN is not meant for an argument that wants one. */
function looksLike(at: Located, value: Expression, name: string): boolean {
  const text = constantString(at.document.bytes, value);
  return text === undefined || !/_arns?$/.test(name) || text.startsWith('arn:');
}

const fits = (
  { scope }: RepairContext,
  at: Located,
  value: Expression,
  to: AttributeSchema,
): boolean => valueFits(scope, at.document.bytes, value, to.type);

/** `x = { … }` or `x = [{ … }]` where the schema has a block x. */
function intoBlock(at: Located, attribute: Attribute, schema: BlockSchema): Candidate[] {
  const parent = at.path.at(-1);
  const targets = [...schema.blocks.values()].filter(
    ({ name }) => similarity(name, attribute.name.text) >= 0.9,
  );
  if (!parent) return [];
  return targets.flatMap((nested) => {
    const text = asBlocks(at.document.bytes, nested, attribute.value);
    if (text === undefined) return [];
    const body = bodyOf(at);
    return [
      {
        action: 'argument-to-block' as const,
        title: `write \`${attribute.name.text}\` as a \`${nested.name}\` block`,
        edits: inFile(at.file, [
          ...removeItem(at.document, body, attribute),
          insertNestedBlock(at.document, parent, text),
        ]),
        score: 0.95,
      },
    ];
  });
}

/** The blocks a value stands for, or undefined where it is no object or list of objects. */
export function asBlocks(
  bytes: Buffer,
  nested: NestedBlockSchema,
  value: Expression,
): string | undefined {
  if (value.kind === 'parens') return asBlocks(bytes, nested, value.inner);
  if (value.kind === 'tuple') {
    const all = value.items.map((item) => asBlocks(bytes, nested, item));
    return all.length === 0 || all.some((text) => text === undefined)
      ? undefined
      : all.join('\n\n');
  }
  if (value.kind !== 'object') return undefined;
  const lines: string[] = [];
  for (const { key, value: inner } of value.items) {
    const name = objectKey(bytes, key);
    if (name === undefined || !/^[A-Za-z_][\w-]*$/.test(name)) return undefined;
    const child = nested.block.blocks.get(name);
    const asChild = child && asBlocks(bytes, child, inner);
    lines.push(asChild ?? `${name} = ${dedented(bytes, inner)}`);
  }
  return lines.length === 0
    ? `${nested.name} {}`
    : `${nested.name} {\n${indent(lines.join('\n'), '  ')}\n}`;
}

/** Source of a value of several lines, its lines moved to column 1 by the last line's indentation. */
function dedented(bytes: Buffer, value: Expression): string {
  const lines = sourceOf(bytes, value).replaceAll('\r\n', '\n').split('\n');
  const outer = /^[ \t]*/.exec(lines.at(-1) ?? '')?.[0] ?? '';
  return lines
    .map((line, index) => (index > 0 && line.startsWith(outer) ? line.slice(outer.length) : line))
    .join('\n');
}

/** Into the one child block that takes it, or out to the block around. */
function moves(
  context: RepairContext,
  at: Located,
  attribute: Attribute,
  schema: BlockSchema,
): Candidate[] {
  const { document, file } = at;
  const name = attribute.name.text;
  const body = bodyOf(at);
  const line = `${name} = ${sourceOf(document.bytes, attribute.value)}`;
  const found: Candidate[] = [];
  for (const [blockName, nested] of schema.blocks) {
    const to = nested.block.attributes.get(name);
    if (!to || !(to.optional || to.required) || !fits(context, at, attribute.value, to)) continue;
    const present = body.items.filter(
      (item) => item.kind === 'block' && item.type.text === blockName,
    );
    const missing = [...nested.block.attributes.values()].some(
      (other) => other.required && other.name !== name,
    );
    const [only] = present;
    if (
      present.length === 0 &&
      !missing &&
      [...nested.block.blocks.values()].every(({ minItems }) => minItems === 0)
    ) {
      const parent = at.path.at(-1);
      if (parent)
        found.push({
          action: 'move-argument',
          title: `move \`${name}\` into a \`${blockName}\` block`,
          score: 0.72,
          edits: inFile(file, [
            ...removeItem(document, body, attribute),
            insertNestedBlock(document, parent, `${blockName} {\n  ${line}\n}`),
          ]),
        });
    } else if (
      present.length === 1 &&
      only?.kind === 'block' &&
      !only.body.items.some((item) => item.kind === 'attribute' && item.name.text === name)
    ) {
      found.push({
        action: 'move-argument',
        title: `move \`${name}\` into the \`${blockName}\` block`,
        score: 0.8,
        edits: inFile(file, [
          ...removeItem(document, body, attribute),
          ...insertLine(at, only, name, attribute),
        ]),
      });
    }
  }
  const parent = at.path.at(-2);
  const outer = parent && schemaAt(context, at.path.slice(0, -1))?.attributes.get(name);
  if (
    parent &&
    outer &&
    (outer.optional || outer.required) &&
    fits(context, at, attribute.value, outer) &&
    !parent.body.items.some((item) => item.kind === 'attribute' && item.name.text === name)
  ) {
    found.push({
      action: 'move-argument',
      title: `move \`${name}\` out of \`${at.path.at(-1)?.type.text}\``,
      score: 0.78,
      edits: inFile(file, [
        ...removeItem(document, body, attribute),
        ...insertLine(at, parent, name, attribute),
      ]),
    });
  }
  return found;
}

function removal(at: Located, attribute: Attribute): Candidate {
  const name = attribute.name.text;
  return {
    action: 'delete-argument',
    title: `remove \`${name}\`, which has no counterpart`,
    edits: inFile(at.file, removeItem(at.document, bodyOf(at), attribute)),
    score: 0.1,
    loses: `removes \`${name}\``,
  };
}

const insertLine = (at: Located, block: Block, name: string, attribute: Attribute) =>
  insertAttribute(at.document, block, name, dedented(at.document.bytes, attribute.value));
