import { appendBlock } from '../../hcl/edit/block.ts';
import type { Attribute, Block, Document } from '../../hcl/tree.ts';
import { constantString, sourceOf } from '../../hcl/value.ts';
import type { Module } from '../../module/module.ts';
import { applyCandidate } from '../../repair/apply-candidate.ts';
import type { Edit } from '../../repair/candidate.ts';
import { checkerErrors } from '../../repair/context.ts';
import { knownFacts } from '../../repair/known-facts.ts';
import type { SchemaCatalogue } from '../../schema/schema.ts';
import { argumentsOf, type Ground, groundOf } from './ground.ts';
import { randomFrom } from './random.ts';

export interface ExtractOptions {
  readonly seed: number;
  /** How many at most. */
  readonly count: number;
}

/**
 * The same module with a few of its constants as variables that default to them, where people use variables: what
 * drafts forget to declare must be declared somewhere first. Valid as before; the module itself where nothing fits.
 */
export function extractVariables(
  module: Module,
  catalogue: SchemaCatalogue,
  { seed, count }: ExtractOptions,
): Module {
  const ground = groundOf(module, catalogue, randomFrom(seed));
  const { random, view } = ground;
  const taken = new Set(view.variables.map(({ name }) => name));
  const chosen: Constant[] = [];
  for (let left = constantsOf(ground); chosen.length < count && left.length > 0; ) {
    const one = random.weighted(left, ({ weight }) => weight);
    if (!one) break;
    left = left.filter((other) => other !== one && other.name !== one.name);
    if (!taken.has(one.name)) chosen.push(one);
  }
  const [first] = chosen;
  const document = first && view.documents.get(first.file);
  if (!first || !document) return module;
  const declared = chosen.map((one) => declaration(one, random.chance(DESCRIBED))).join('\n\n');
  const edits: Edit[] = [
    ...chosen.map(({ file, attribute, name }) => ({
      file,
      range: attribute.value.range,
      text: `var.${name}`,
    })),
    random.chance(0.5)
      ? { file: first.file, ...appendBlock(document, declared) }
      : { file: first.file, range: { start: 0, end: 0 }, text: `${declared}\n\n` },
  ];
  const edited = applyCandidate(module, edits);
  return checkerErrors(edited, catalogue).length > 0 ? module : edited;
}

/** Of the variables that people declare, about as many have a description. */
const DESCRIBED = 0.6;

interface Constant {
  readonly file: string;
  readonly attribute: Attribute;
  readonly name: string;
  readonly type: 'string' | 'number' | 'bool';
  readonly source: string;
  readonly weight: number;
}

function constantsOf(ground: Ground): Constant[] {
  const { view, context } = ground;
  const own = argumentsOf(ground).flatMap(({ file, document, resource, names, attribute, of }) => {
    const { type, name: label, block: top } = resource;
    const usage = knownFacts(context.scope, { type, label, top, path: names }).usageOf(of.name);
    const name = PLAIN.has(of.name) ? `${type.split('_').at(-1)}_${of.name}` : of.name;
    return constant(file, document, attribute, name, usage?.variable ?? 0);
  });
  const regions = view.providers.flatMap(({ file, document, block }) =>
    attributesNamed(block, 'region').flatMap((attribute) =>
      constant(file, document, attribute, ground.random.chance(0.6) ? 'region' : 'aws_region', 1),
    ),
  );
  return [...own, ...regions].filter(({ file }) => file.endsWith('.tf'));
}

/** Names that say nothing without what they are of. */
const PLAIN: ReadonlySet<string> = new Set(['name', 'id', 'arn', 'type', 'description', 'value']);

const attributesNamed = ({ body }: Block, name: string): Attribute[] =>
  body.items.filter(
    (item): item is Attribute => item.kind === 'attribute' && item.name.text === name,
  );

function constant(
  file: string,
  document: Document,
  attribute: Attribute,
  name: string,
  weight: number,
): Constant[] {
  const { value } = attribute;
  const source = sourceOf(document.bytes, value);
  const type = value.kind === 'template' ? 'string' : value.kind;
  if (type !== 'string' && type !== 'number' && type !== 'bool') return [];
  if (
    type === 'string' &&
    (constantString(document.bytes, value) === undefined ||
      source.includes('\n') ||
      source.startsWith('<<'))
  )
    return [];
  return weight < LEAST_USED ? [] : [{ file, attribute, name, type, source, weight }];
}

/** What hardly anyone makes a variable stays a constant. */
const LEAST_USED = 0.05;

function declaration({ name, type, source }: Constant, described: boolean): string {
  const isSecret = /password|secret|token/.test(name);
  const lines = [
    ...(described ? [['description', `"The ${name.replaceAll('_', ' ')}."`]] : []),
    ['type', type],
    isSecret ? ['sensitive', 'true'] : ['default', source],
  ] as const;
  const width = Math.max(...lines.map(([key = '']) => key.length));
  const body = lines.map(([key = '', value]) => `  ${key.padEnd(width)} = ${value}\n`).join('');
  return `variable "${name}" {\n${body}}`;
}
