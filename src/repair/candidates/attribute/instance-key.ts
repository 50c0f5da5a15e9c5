import { resourceSteps } from '../../../check/resolve-type.ts';
import { schemaOf } from '../../../check/scope.ts';
import type { Step, Traversal } from '../../../hcl/expression.ts';
import { constantString } from '../../../hcl/value.ts';
import { walkExpression } from '../../../hcl/walk.ts';
import { attribute as attributeNamed, type DeclaredResource } from '../../../module/module-view.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located, type RepairContext } from '../../context.ts';
import { isWhole, wantedType } from '../../reference-place.ts';

/** The instance of a resource with `count` or `for_each`, or no instance where it has neither. */
export function instanceKeys(
  context: RepairContext,
  at: Located,
  reference: Traversal,
): Candidate[] {
  const split = resourceSteps(reference);
  const resource = split && context.scope.resources.get(split.address);
  const [first] = split?.rest ?? [];
  if (!first || !resource) return [];
  if (first.kind === 'index')
    return [
      ...asAttribute(context, at, resource, first),
      {
        action: 'change-value',
        title: 'drop the index, there is one instance only',
        score: 0.8,
        edits: inFile(at.file, [{ range: first.range, text: '' }]),
      },
    ];
  const by = attributeNamed(resource.block, 'count') ? 'count' : 'for_each';
  const wanted = wantedType(context, at, reference);
  const whole = at.attribute !== undefined && isWhole(at.attribute.value, reference);
  const list = whole && typeof wanted !== 'string';
  const { start } = first.range;
  const insert = (text: string, title: string, score: number): Candidate => ({
    action: 'change-value',
    title,
    score,
    edits: inFile(at.file, [{ range: { start, end: start }, text }]),
  });
  const key = by === 'count' ? 'count.index' : 'each.key';
  const top = at.path[0];
  const own =
    top && attributeNamed(top, by)
      ? [insert(`[${key}]`, `take the instance \`${key}\``, 0.85)]
      : [];
  if (by === 'count')
    return [
      ...own,
      insert(
        '[*]',
        'take every instance',
        list || isCounted(at, reference) ? 0.9 : whole && wanted === 'dynamic' ? 0.75 : 0.3,
      ),
      insert('[0]', 'take the first instance', 0.7),
    ];
  const object = at.document.bytes.toString('utf8', reference.range.start, start);
  return [
    ...own,
    {
      action: 'change-value',
      title: 'take every instance',
      score: list ? 0.9 : 0.6,
      edits: inFile(at.file, [
        { range: { start: reference.range.start, end: start }, text: `values(${object})[*]` },
      ]),
    },
  ];
}

/** The length of one instance's id is nobody's question. */
function isCounted({ attribute }: Located, { range }: Traversal): boolean {
  let counted = false;
  if (attribute)
    walkExpression(attribute.value, (expression) => {
      if (expression.kind === 'call' && expression.name.text === 'length')
        counted ||= expression.args.some(
          (arg) => arg.kind === 'traversal' && arg.range.start === range.start,
        );
    });
  return counted;
}

/** `aws_vpc.main["id"]` asks for an attribute as one would ask a map. */
function asAttribute(
  { scope }: RepairContext,
  at: Located,
  { mode, type, block }: DeclaredResource,
  { key, range }: Extract<Step, { kind: 'index' }>,
): Candidate[] {
  const name = constantString(at.document.bytes, key);
  const schema = schemaOf(scope, mode, type, block);
  if (name === undefined || !schema?.attributes.has(name)) return [];
  return [
    {
      action: 'rename-reference',
      title: `take the attribute \`${name}\` with a dot`,
      score: 0.9,
      edits: inFile(at.file, [{ range, text: `.${name}` }]),
    },
  ];
}
