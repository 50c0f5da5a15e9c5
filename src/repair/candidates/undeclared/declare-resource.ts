import { appendBlock } from '../../../hcl/edit/block.ts';
import { quote } from '../../../hcl/value.ts';
import type { BlockSchema } from '../../../schema/schema.ts';
import type { Candidate, Edit } from '../../candidate.ts';
import type { Located, RepairContext } from '../../context.ts';
import { insertAmongData } from '../../declare-data.ts';
import { declareVariables, type NewVariable } from '../../declare-variable.ts';
import { wellKnownDataSource } from '../../facts/data-sources.ts';
import type { NearType } from '../../nearest-type.ts';
import { renameReference } from '../../rewrite-references.ts';
import { blockLines, type Skeleton, skeletonOf } from '../../skeleton.ts';
import { askedAttributes, attributesAsked } from './asked-attributes.ts';
import { instancesOf } from './instances.ts';
import { manyOf } from './many-of.ts';
import type { Missing } from './missing.ts';
import { whatIdentifies } from './what-identifies.ts';

/** Declares what is missing with what its type requires, of as many instances as its uses take. */
export function declareResource(
  context: RepairContext,
  missing: Missing,
  at: Located,
): Candidate[] {
  const longer = longerTypes(missing);
  return [...missing.types, ...longer].flatMap((type) => declaration(context, missing, type, at));
}

function declaration(
  context: RepairContext,
  missing: Missing,
  { mode, type, score }: NearType,
  at: Located,
): Candidate[] {
  const { scope } = context;
  const { provider } = missing;
  const schema = provider.schemaOf(mode, type);
  const { name, tail } = nameAndAttribute(missing, schema);
  const address = mode === 'resource' ? `${type}.${name}` : `${mode}.${type}.${name}`;
  const document = scope.view.documents.get(at.file);
  if (!schema || !document || scope.resources.has(address)) return [];
  const attributes = askedAttributes(context, missing, mode, type, schema);
  const instances = instancesOf(scope.view, missing.uses);
  if (!attributes || instances.kind === 'unclear') return [];
  const known = mode === 'data' ? wellKnownDataSource(type, name) : undefined;
  const body = known
    ? { lines: known, declares: [] }
    : skeleton(context, { mode, type, name }, schema);
  if (!body) return [];
  const { lines, declares } = manyOf(body, instances);
  const header = `${mode} ${quote(type)} ${quote(name)}`;
  const text = blockLines(header, lines).join('\n');
  const declared: Edit = {
    file: at.file,
    ...(mode === 'data' ? insertAmongData(document, text) : appendBlock(document, text)),
  };
  const isSame = address === missing.path.join('.');
  const base = known ? 0.9 : mode === 'resource' ? 0.5 : missing.mode === 'data' ? 0.6 : 0.4;
  return [
    {
      action: 'declare',
      title: `declare the missing ${mode === 'data' ? 'data source' : 'resource'} \`${type}.${name}\``,
      edits: [
        declared,
        ...declareVariables(scope.view, at.file, declares),
        ...(isSame ? [] : missing.uses.map((use) => renameReference(use, address + tail))),
        ...attributes,
      ],
      score: base * score - 0.03 * declares.length,
    },
  ];
}

/** `aws_caller_identity.current_arn`, taken whole, is the `arn` of a `current`. */
function nameAndAttribute(
  missing: Missing,
  schema: BlockSchema | undefined,
): { readonly name: string; readonly tail: string } {
  const { name } = missing;
  const whole = attributesAsked(missing).size === 0;
  const found = [...(schema?.attributes.keys() ?? [])].find(
    (attribute) => whole && missing.mode === 'resource' && name.endsWith(`_${attribute}`),
  );
  const isOther = missing.provider.schemaOf('resource', missing.type) === undefined;
  return found !== undefined && isOther
    ? { name: name.slice(0, -found.length - 1), tail: `.${found}` }
    : { name, tail: '' };
}

/** A policy document, or anything else that says nothing when it is empty, is not invented. */
function skeleton(
  context: RepairContext,
  { mode, type, name }: { mode: Missing['mode']; type: string; name: string },
  schema: BlockSchema,
): { lines: readonly string[]; declares: readonly NewVariable[] } | undefined {
  if (SAYS_NOTHING.has(type)) return undefined;
  const made: Skeleton = skeletonOf(context, { mode, type, label: name, path: [] }, schema);
  return made.lines.length === 0 && mode === 'data'
    ? whatIdentifies(context, { mode, type, name }, schema)
    : made;
}

/** Data sources whose whole meaning is what they are given. Source: their pages in the providers' documentation. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'aws_iam_policy_document',
  'archive_file',
  'cloudinit_config',
  'template_file',
  'external',
  'http',
]);

/** Types that go on with the one that is missing and export what it does not: the version of a secret has its text. */
function longerTypes(missing: Missing): NearType[] {
  const { mode, type, provider } = missing;
  const asked = attributesAsked(missing);
  const exportsAll = (schema: BlockSchema | undefined) =>
    [...asked].every((name) => schema?.attributes.has(name) || schema?.blocks.has(name));
  const own = provider.schemaOf(mode, type);
  if (asked.size === 0 || !own || exportsAll(own)) return [];
  return provider.dataSourceTypes
    .filter(
      (longer) => longer.startsWith(`${type}_`) && exportsAll(provider.schemaOf('data', longer)),
    )
    .map((longer) => ({ mode: 'data', type: longer, score: 0.9, nameFit: 0.9, accepted: 1 }));
}
