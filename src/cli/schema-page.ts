import type { Colours } from '../report/colours.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import type { OpenCatalogue } from '../schema/catalogue.ts';
import type { AttributeSchema, BlockSchema, CtyType, NestedBlockSchema } from '../schema/schema.ts';

import { findSchemaType, type Question } from './find-schema-type.ts';

/** What may stand in a type's block, for a person. */
export function schemaPage(
  catalogue: OpenCatalogue,
  type: string,
  question: Question,
  colours: Colours,
): string {
  const { provider, title, block, also } = findSchemaType(catalogue, type, question);
  const head = [
    colours.bold(title),
    `${cleanLine(provider.address)} ${provider.version}, ${provider.exactness}`,
    ...(block.deprecated ? [colours.yellow(deprecationOf(block))] : []),
  ];
  const body = blockLines(block, colours, new Set());
  const foot = [
    ...(body.some((line) => line.includes('unsure')) ? [UNSURE] : []),
    ...(also === undefined ? [] : [`There is also ${also}.`]),
  ];
  return `${[...head, '', ...body, ...(foot.length > 0 ? ['', ...foot] : [])].join('\n')}\n`;
}

const UNSURE = 'unsure: read from generated code, which does not tell it for certain.';

/** `seen` holds the blocks already shown, which are not shown again: some nest themselves many levels deep. */
function blockLines(
  block: BlockSchema,
  colours: Colours,
  seen: Set<BlockSchema>,
): readonly string[] {
  const attributes = [...block.attributes.values()].sort(requiredFirst);
  const lines = attributeLines(attributes, colours);
  for (const nested of block.blocks.values()) {
    const inner = nested.block;
    const head = `${colours.cyan(nested.name)} { ${boundsOf(nested)} }`;
    if (seen.has(inner) && inner.blocks.size > 0) {
      lines.push(`${head} ${colours.dim('as above')}`);
      continue;
    }
    seen.add(inner);
    lines.push(head, ...indented(blockLines(inner, colours, seen)));
  }
  if (block.unsure) lines.push(colours.dim('more may stand here (unsure)'));
  return lines;
}

function attributeLines(attributes: readonly AttributeSchema[], colours: Colours): string[] {
  const rows = attributes.map((attribute) => ({ attribute, kind: kindOf(attribute) }));
  const names = Math.min(40, Math.max(0, ...rows.map(({ attribute }) => attribute.name.length)));
  const kinds = Math.min(20, Math.max(0, ...rows.map(({ kind }) => kind.length)));
  return rows.flatMap(({ attribute, kind }) => {
    const flags = colours.dim(flagsOf(attribute));
    const inner = [...(attribute.nested?.attributes.values() ?? [])].sort(requiredFirst);
    return [
      `${attribute.name.padEnd(names)}  ${kind.padEnd(kinds)}  ${flags}`,
      ...indented(attributeLines(inner, colours)),
    ];
  });
}

const kindOf = ({ nested, type }: AttributeSchema): string =>
  nested ? nestedKind(nested.nesting) : typeWords(type);

const nestedKind = (nesting: string): string =>
  nesting === 'single' ? 'object:' : `${nesting} of objects:`;

function flagsOf(attribute: AttributeSchema): string {
  const { required, optional, computed, sensitive, writeOnly, deprecated, unsure } = attribute;
  return [
    required && 'required',
    optional && 'optional',
    computed && (optional ? 'computed' : 'read-only'),
    sensitive && 'sensitive',
    writeOnly && 'write-only',
    deprecated && deprecationOf(attribute),
    unsure && 'unsure',
  ]
    .filter(Boolean)
    .join(', ');
}

const deprecationOf = ({ deprecation }: { readonly deprecation?: string }): string =>
  deprecation === undefined ? 'deprecated' : `deprecated: ${cleanLine(deprecation)}`;

function boundsOf({ nesting, minItems, maxItems, unsure }: NestedBlockSchema): string {
  const kind = nesting === 'single' || nesting === 'group' ? 'at most one' : `${nesting} of blocks`;
  const bounds = [
    minItems > 0 && `at least ${minItems}`,
    maxItems > 0 && `at most ${maxItems}`,
    unsure && 'unsure',
  ].filter(Boolean);
  return [kind, ...bounds].join(', ');
}

function typeWords(type: CtyType): string {
  if (type === 'dynamic') return 'any';
  if (typeof type === 'string') return type;
  if (type[0] === 'tuple') return `tuple([${type[1].map(typeWords).join(', ')}])`;
  if (type[0] !== 'object') return `${type[0]}(${typeWords(type[1])})`;
  const fields = Object.entries(type[1]).map(([name, inner]) => `${name} = ${typeWords(inner)}`);
  return `object({ ${fields.join(', ')} })`;
}

const requiredFirst = (a: AttributeSchema, b: AttributeSchema): number =>
  rank(a) - rank(b) || (a.name < b.name ? -1 : 1);

const rank = ({ required, optional }: AttributeSchema): number => (required ? 0 : optional ? 1 : 2);

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
