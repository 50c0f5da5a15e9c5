import { impliedType, resolveResource, resourceSteps } from '../../check/resolve-type.ts';
import { schemaOf } from '../../check/scope.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Step, Traversal } from '../../hcl/expression.ts';
import { walkExpression } from '../../hcl/walk.ts';
import { attribute as attributeNamed } from '../../module/module-view.ts';
import type { CtyType } from '../../schema/schema.ts';
import { friendlyName } from '../../value/friendly-name.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located, type RepairContext, schemaAt } from '../context.ts';
import { similarity, words } from '../similarity.ts';

type Unsupported = Extract<Finding, { kind: 'unsupported-attribute' }>;

/** Nearest exported attribute · an index or splat that is missing or too much. */
export function unsupportedAttribute(
  context: RepairContext,
  finding: Unsupported,
  at: Located,
): Candidate[] {
  const reference = referenceAt(finding, at);
  const split = reference && resourceSteps(reference);
  const resource = split && context.scope.resources.get(split.address);
  if (!reference || !split || !resource) return [];
  const schema = schemaOf(context.scope, resource.mode, resource.type, resource.block);
  if (!schema) return [];
  const wanted = wantedType(context, at, reference);
  const [first] = split.rest;
  if (finding.attribute === '') return keys(context, at, reference, split.rest);
  const step = split.rest.find(
    (candidate): candidate is Extract<Step, { kind: 'attribute' }> =>
      candidate.kind === 'attribute' && candidate.name === finding.attribute,
  );
  if (!step) return [];
  if (step !== first && first?.kind === 'attribute')
    return indexes(context, at, split.rest, step, resource);
  const exported = impliedType(schema);
  const fields =
    typeof exported !== 'string' && exported[0] === 'object' ? Object.entries(exported[1]) : [];
  return fields.flatMap(([name, type]): Candidate[] => {
    const usual = USUAL.includes(name) && asksFor(at, name) ? 0.3 : 0;
    const likeness = similarity(finding.attribute, name);
    const asked = words(finding.attribute);
    const abbreviated = asked.every((word, index) => words(name)[index] === word) ? 0.35 : 0;
    if ((likeness + abbreviated < 0.5 && usual === 0) || !suits(type, wanted)) return [];
    return [
      {
        action: 'rename-reference',
        title: `refer to \`${split.address}.${name}\` instead of \`.${finding.attribute}\``,
        score: 0.2 + 0.6 * likeness + usual + abbreviated,
        edits: inFile(at.file, [{ range: step.range, text: `.${name}` }]),
      },
    ];
  });
}

/** What nearly every resource exports; meant where the argument that takes the reference is named for it. */
const USUAL = ['id', 'arn', 'name'];

/** `vpc_id = aws_vpc.main.vpc` wants an `id`, `subnet_ids` the same. */
const asksFor = (at: Located, name: string): boolean =>
  words(at.attribute?.name.text ?? '').at(-1) === name;

function referenceAt(finding: Unsupported, at: Located): Traversal | undefined {
  const start = finding.place?.range.start;
  let found: Traversal | undefined;
  if (!at.attribute || start === undefined) return undefined;
  walkExpression(at.attribute.value, (expression) => {
    if (
      expression.kind === 'traversal' &&
      expression.range.start <= start &&
      start < expression.range.end
    )
      found = expression;
  });
  return found;
}

/** The type of the argument, where the reference is its whole value. */
function wantedType(context: RepairContext, at: Located, reference: Traversal): CtyType {
  const { attribute } = at;
  if (!attribute || attribute.value.range.start !== reference.range.start) return 'dynamic';
  return schemaAt(context, at.path)?.attributes.get(attribute.name.text)?.type ?? 'dynamic';
}

function suits(from: CtyType, to: CtyType): boolean {
  if (from === 'dynamic' || to === 'dynamic') return true;
  if (typeof from === 'string' || typeof to === 'string') return typeof from === typeof to;
  return friendlyName(from) === friendlyName(to);
}

/** `[0]` behind an attribute that is a list of blocks. */
function indexes(
  context: RepairContext,
  at: Located,
  rest: readonly Step[],
  step: Step,
  resource: Parameters<typeof resolveResource>[1],
): Candidate[] {
  const index = rest.indexOf(step);
  const before = rest.slice(0, index);
  const { start } = step.range;
  const resolved = resolveResource(context.scope, resource, before);
  if (resolved.kind !== 'type' || typeof resolved.type === 'string' || resolved.type[0] !== 'list')
    return [];
  return [
    {
      action: 'change-value',
      title: 'take the first element',
      score: 0.8,
      edits: inFile(at.file, [{ range: { start, end: start }, text: '[0]' }]),
    },
  ];
}

/** The instance of a resource with `count` or `for_each`, or no instance where it has neither. */
function keys(
  context: RepairContext,
  at: Located,
  reference: Traversal,
  rest: readonly Step[],
): Candidate[] {
  const [first] = rest;
  const split = resourceSteps(reference);
  const resource = split && context.scope.resources.get(split.address);
  if (first?.kind === 'index') {
    return [
      {
        action: 'change-value',
        title: 'drop the index, there is one instance only',
        score: 0.8,
        edits: inFile(at.file, [{ range: first.range, text: '' }]),
      },
    ];
  }
  if (!first || !resource) return [];
  const { start } = first.range;
  const by = attributeNamed(resource.block, 'count') ? 'count' : 'for_each';
  const top = at.path[0];
  const key = by === 'count' ? 'count.index' : 'each.key';
  const insert = (text: string, title: string, score: number): Candidate => ({
    action: 'change-value',
    title,
    score,
    edits: inFile(at.file, [{ range: { start, end: start }, text }]),
  });
  const whole = at.attribute?.value.range.start === reference.range.start;
  const wanted = wantedType(context, at, reference);
  const list = whole && typeof wanted !== 'string';
  return [
    ...(top && attributeNamed(top, by)
      ? [insert(`[${key}]`, `take the instance \`${key}\``, 0.85)]
      : []),
    ...(by === 'count'
      ? [
          insert(
            '[*]',
            'take every instance',
            list ? 0.9 : whole && wanted === 'dynamic' ? 0.75 : 0.3,
          ),
          insert('[0]', 'take the first instance', 0.7),
        ]
      : []),
    ...(by === 'for_each'
      ? [
          {
            action: 'change-value' as const,
            title: 'take every instance',
            score: list ? 0.9 : 0.6,
            edits: inFile(at.file, [
              {
                range: { start: reference.range.start, end: start },
                text: `values(${at.document.bytes.toString('utf8', reference.range.start, start)})[*]`,
              },
            ]),
          },
        ]
      : []),
  ];
}
