import { resourceSteps } from '../../check/resolve-type.ts';
import { providerOf } from '../../check/scope.ts';
import type { Finding, ResourceMode } from '../../finding/finding.ts';
import { appendBlock, insertBlockAfter } from '../../hcl/edit/block.ts';
import type { Traversal } from '../../hcl/expression.ts';
import { quote, sourceOf } from '../../hcl/value.ts';
import { walkExpression } from '../../hcl/walk.ts';
import type { DeclaredResource } from '../../module/module-view.ts';
import type { Candidate, Edit } from '../candidate.ts';
import { inFile, type Located, type RepairContext } from '../context.ts';
import { declareVariables } from '../declare-variable.ts';
import { wellKnownDataSource } from '../facts/data-sources.ts';
import { findReferences, renameReference } from '../rewrite-references.ts';
import { similarity } from '../similarity.ts';
import { blockLines, skeletonOf } from '../skeleton.ts';

type Undeclared = Extract<Finding, { kind: 'undeclared-resource' }>;

/** Nearest declared address · the same name in the other mode · a well-known data source · declare it minimally · quote a bare word. */
export function undeclaredResource(
  context: RepairContext,
  finding: Undeclared,
  at: Located,
): Candidate[] {
  const known =
    providerOf(context.scope, finding.type.split('_')[0] ?? '') !== undefined &&
    finding.type.includes('_');
  if (!known && finding.mode === 'resource') return bareWords(context, finding, at);
  return [...nearest(context, finding), ...declare(context, finding, at)];
}

function nearest(context: RepairContext, finding: Undeclared): Candidate[] {
  const own = new Set(context.draft.resources.map(({ name }) => name));
  const resources = context.scope.view.resources.filter(({ name }) => own.has(name));
  const from = pathOf(finding.mode, finding.type, finding.name);
  const used = attributesUsed(context, finding);
  const sameType = resources.filter((resource) => resource.type === finding.type);
  return resources.flatMap((resource): Candidate[] => {
    const score = nearness(finding, resource, sameType.length);
    if (score === undefined || !exports(context, resource, used)) return [];
    return [
      {
        action: 'rename-reference',
        title: `refer to \`${resource.address}\` instead of \`${from.join('.')}\``,
        edits: findReferences(context.scope.view, from).map((found) =>
          renameReference(found, from.length, resource.address),
        ),
        score,
      },
    ];
  });
}

/** Nearer than this, one name is taken for a slip of the other; `prod_sg` and `staging_sg` are not. */
const SLIP = 0.84;

/** How near a declared resource is to the one meant; undefined where it is something else. */
function nearness(
  finding: Undeclared,
  { type, name, mode }: DeclaredResource,
  ofSameType: number,
): number | undefined {
  const likeName = similarity(finding.name, name);
  if (type === finding.type) {
    if (mode !== finding.mode) return name === finding.name ? 0.95 : undefined;
    if (likeName >= SLIP) return 0.6 + 0.35 * likeName;
    // The only one of its type is meant unless its name says otherwise.
    return ofSameType === 1 ? 0.55 : undefined;
  }
  const likeType = similarity(finding.type, type);
  return name === finding.name && likeType >= 0.75 && mode === finding.mode
    ? 0.4 + 0.5 * likeType
    : undefined;
}

/** The first attributes that references to the undeclared address ask for. */
function attributesUsed(
  context: RepairContext,
  { mode, type, name }: Undeclared,
): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { reference } of findReferences(context.scope.view, pathOf(mode, type, name))) {
    const step = resourceSteps(reference)?.rest.find((candidate) => candidate.kind === 'attribute');
    if (step?.kind === 'attribute') used.add(step.name);
  }
  return used;
}

function exports(
  context: RepairContext,
  resource: DeclaredResource,
  used: ReadonlySet<string>,
): boolean {
  const schema = providerOf(context.scope, resource.type.split('_')[0] ?? '')?.schemaOf(
    resource.mode,
    resource.type,
  );
  return (
    schema === undefined ||
    [...used].every((name) => schema.attributes.has(name) || schema.blocks.has(name))
  );
}

function declare(context: RepairContext, finding: Undeclared, at: Located): Candidate[] {
  const { scope } = context;
  const { mode, type, name } = finding;
  const schema = providerOf(scope, type.split('_')[0] ?? '')?.schemaOf(mode, type);
  if (!schema) return [];
  const used = attributesUsed(context, finding);
  if ([...used].some((wanted) => !schema.attributes.has(wanted) && !schema.blocks.has(wanted)))
    return [];
  const known = mode === 'data' ? wellKnownDataSource(type) : undefined;
  const skeleton = known
    ? { lines: known, declares: [] }
    : skeletonOf(context, { type, label: name, path: [] }, schema);
  const header = `${mode} ${quote(type)} ${quote(name)}`;
  const text = blockLines(header, skeleton.lines).join('\n');
  const document = scope.view.documents.get(at.file);
  if (!document) return [];
  const place = declarationPlace(at, mode);
  const declared: Edit = {
    file: at.file,
    ...(place ? insertBlockAfter(document, place, text) : appendBlock(document, text)),
  };
  return [
    {
      action: 'declare',
      title: `declare the missing ${mode === 'data' ? 'data source' : 'resource'} \`${type}.${name}\``,
      edits: [declared, ...declareVariables(scope.view, at.file, skeleton.declares)],
      score: (known ? 0.9 : mode === 'data' ? 0.6 : 0.5) - 0.03 * skeleton.declares.length,
    },
  ];
}

/** Data sources stand before what uses them, by habit behind the providers; the rest goes to the end. */
function declarationPlace(at: Located, mode: ResourceMode) {
  if (mode !== 'data') return undefined;
  const blocks = at.document.body.items.filter((item) => item.kind === 'block');
  return blocks
    .filter(
      ({ type }) => type.text === 'provider' || type.text === 'data' || type.text === 'terraform',
    )
    .at(-1);
}

/** `t2.micro` or `us-east-1a` without quotes; `instance_count` without `var.`. */
function bareWords(context: RepairContext, finding: Undeclared, at: Located): Candidate[] {
  const { attribute } = at;
  if (!attribute || !finding.place) return [];
  let reference: Traversal | undefined;
  walkExpression(attribute.value, (expression) => {
    if (expression.kind === 'traversal' && expression.range.start === finding.place?.range.start)
      reference = expression;
  });
  if (
    !reference ||
    reference.range.start !== attribute.value.range.start ||
    reference.range.end !== attribute.value.range.end
  )
    return [];
  const text = sourceOf(at.document.bytes, reference);
  const root = context.scope.view.variables.find(({ name }) => name === reference?.root.text);
  return [
    ...(root
      ? [
          {
            action: 'rename-reference' as const,
            title: `refer to \`var.${root.name}\``,
            score: 0.7,
            edits: inFile(at.file, [{ range: reference.root.range, text: `var.${root.name}` }]),
          },
        ]
      : []),
    {
      action: 'change-value',
      title: `quote \`${text}\``,
      score: 0.6,
      edits: inFile(at.file, [{ range: reference.range, text: quote(text) }]),
    },
  ];
}

const pathOf = (mode: ResourceMode, type: string, name: string): string[] =>
  mode === 'resource' ? [type, name] : [mode, type, name];
