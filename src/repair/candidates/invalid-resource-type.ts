import { DATA_META, RESOURCE_META } from '../../check/core-schema.ts';
import type { Finding, ResourceMode } from '../../finding/finding.ts';
import type { Block } from '../../hcl/tree.ts';
import { quote } from '../../hcl/value.ts';
import type { BlockSchema, ProviderSchema } from '../../schema/schema.ts';
import type { Candidate, Edit } from '../candidate.ts';
import type { Located, RepairContext } from '../context.ts';
import { findReferences, renameReference } from '../rewrite-references.ts';
import { similarity, words } from '../similarity.ts';

/** How many of the nearest types are tried. */
const MOST = 8;
/** Names and contents together must speak for a type at least this much. */
const LEAST = 0.5;

/** The nearest real type, by name and by which type takes what is written · the other mode. References follow. */
export function invalidResourceType(
  context: RepairContext,
  finding: Extract<Finding, { kind: 'invalid-resource-type' }>,
  at: Located,
): Candidate[] {
  const block = at.path[0];
  const provider = context.scope.catalogue.find(finding.provider);
  if (!block || !provider) return [];
  const modes: ResourceMode[] =
    finding.mode === 'data' ? ['data', 'resource'] : ['resource', 'data'];
  const ranked = modes.flatMap((mode) =>
    typesOf(provider, mode).flatMap((type) => rate(provider, block, finding, mode, type)),
  );
  return ranked
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ mode, type, score }) => ({
      action: 'change-type',
      title:
        mode === finding.mode
          ? `change the type \`${finding.type}\` to \`${type}\``
          : `make \`${finding.type}\` a ${mode === 'data' ? 'data source' : 'resource'} \`${type}\``,
      edits: changeType(context, at, block, finding, mode, type),
      score,
    }));
}

function rate(
  provider: ProviderSchema,
  block: Block,
  finding: { mode: ResourceMode; type: string },
  mode: ResourceMode,
  type: string,
): { mode: ResourceMode; type: string; score: number }[] {
  if (!shareAWord(finding.type, type)) return [];
  const likeness = similarity(finding.type, type);
  // Unpacking 1,500 schemas to compare contents would be slow; a name with nothing in common is no candidate.
  if (likeness < 0.45 && type !== finding.type) return [];
  const schema = provider.schemaOf(mode, type);
  if (!schema) return [];
  const otherMode = mode === finding.mode ? 0 : 0.25;
  return [
    {
      mode,
      type,
      score:
        0.6 * likeness +
        0.4 * acceptance(block, schema, mode) +
        wordOrder(finding.type, type) -
        otherMode,
    },
  ];
}

/** Beyond the first word, which is the provider. Most types fall out here, before anything is compared by letters. */
function shareAWord(a: string, b: string): boolean {
  const [, ...left] = words(a);
  const [, ...right] = words(b);
  return (
    left.some((word) => right.includes(word)) ||
    left.join('').startsWith(right.join('')) ||
    right.join('').startsWith(left.join(''))
  );
}

/** Same words in another order, or a word more, is a likelier slip than another word. */
function wordOrder(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  return fewer.every((word) => more.includes(word)) ? 0.08 : 0;
}

/** Share of what the block holds and the type requires that go together. 0 to 1. */
function acceptance(block: Block, schema: BlockSchema, mode: ResourceMode): number {
  const meta = mode === 'resource' ? RESOURCE_META : DATA_META;
  const names = block.body.items.map((item) =>
    item.kind === 'attribute' ? item.name.text : item.type.text,
  );
  const own = names.filter((name) => !meta.attributes.has(name) && !meta.blocks.has(name));
  const taken = own.filter(
    (name) =>
      schema.attributes.get(name)?.optional ||
      schema.attributes.get(name)?.required ||
      schema.blocks.has(name),
  );
  const missing = [...schema.attributes.values()].filter(
    ({ name, required }) => required && !names.includes(name),
  );
  const asked = own.length + missing.length;
  return asked === 0 ? 0.5 : taken.length / asked;
}

function changeType(
  context: RepairContext,
  at: Located,
  block: Block,
  finding: { mode: ResourceMode; type: string },
  mode: ResourceMode,
  type: string,
): Edit[] {
  const [label, name] = block.labels;
  if (!label || !name) return [];
  const from =
    finding.mode === 'resource'
      ? [finding.type, name.text]
      : [finding.mode, finding.type, name.text];
  const to = mode === 'resource' ? `${type}.${name.text}` : `${mode}.${type}.${name.text}`;
  return [
    ...(mode === finding.mode ? [] : [{ file: at.file, range: block.type.range, text: mode }]),
    { file: at.file, range: label.range, text: quote(type) },
    ...findReferences(context.scope.view, from).map((found) =>
      renameReference(found, from.length, to),
    ),
  ];
}

const typesOf = (provider: ProviderSchema, mode: ResourceMode): readonly string[] =>
  mode === 'resource'
    ? provider.resourceTypes
    : mode === 'data'
      ? provider.dataSourceTypes
      : provider.ephemeralTypes;
