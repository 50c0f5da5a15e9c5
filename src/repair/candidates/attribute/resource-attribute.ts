import type { Step } from '../../../hcl/expression.ts';
import { sourceOf } from '../../../hcl/value.ts';
import type { BlockSchema } from '../../../schema/schema.ts';
import type { Abstained, Candidate } from '../../candidate.ts';
import { attributesForArgument, attributesTaken } from '../../consumer.ts';
import { inFile, type Located, type RepairContext } from '../../context.ts';
import { type ExportedPath, exportedLike, holding, isIp } from '../../exported-attribute.ts';
import { synonymsOf } from '../../facts/attribute-synonyms.ts';
import { attributeForArgument } from '../../facts/attributes-for-arguments.ts';
import { suits, wantedType } from '../../reference-place.ts';
import { words } from '../../similarity.ts';
import { whereaboutsOf } from '../../whereabouts.ts';
import { fromElsewhere } from './from-elsewhere.ts';
import type { WrongStep } from './wrong-step.ts';

/**
 * An attribute that a resource does not export: the nearest it does export · what its argument usually takes of
 * such a resource · a relative that exports it · a data source that knows it · a new variable.
 */
export function resourceAttribute(
  context: RepairContext,
  at: Located,
  wrong: WrongStep & { readonly step: Extract<Step, { kind: 'attribute' }> },
): readonly Candidate[] | Abstained {
  const found = [
    ...exported(context, at, wrong),
    ...fromElsewhere(context, at, wrong.reference, wrong.resource, wrong.step.name),
  ];
  return found.length > 0 ? found : { abstained: nothingLike(wrong) };
}

function exported(
  context: RepairContext,
  at: Located,
  wrong: WrongStep & { readonly step: Extract<Step, { kind: 'attribute' }> },
): Candidate[] {
  const { reference, resource, schema, step, rest } = wrong;
  const wanted = wantedType(context, at, reference);
  const usual = attributesForArgument(context, at, resource.mode, resource.type).filter(
    (name) => isIp(name) || !isIp(step.name),
  );
  const taken = attributesTaken(context, at);
  const { place } = whereaboutsOf(at.path);
  const argument = at.attribute?.name.text ?? '';
  const documented = attributeForArgument(place.type, [...place.path, argument], resource.type);
  const behind = rest.slice(rest.indexOf(step) + 1);
  const named = [
    ...exportedLike(resource.type, schema, step.name),
    ...asArgument(resource.type, schema, argument, step.name),
  ];
  const known = new Set(named.map(({ name }) => name));
  const others = [
    ...usual.map((name) => plain(name, 0.5)),
    ...taken
      .flatMap((name) => exportedLike(resource.type, schema, name))
      .filter(({ name }) => isKin(step.name, name))
      .flatMap(alike),
    ...exportedLike(resource.type, schema, argument)
      .filter(({ name }) => !PLAIN.has(name))
      .map((path) => ({ ...path, fit: 0.6 * path.fit })),
    ...holding(schema, step.name, behind),
  ].filter(({ name }) => !known.has(name));
  const object = sourceOf(at.document.bytes, {
    range: { start: reference.range.start, end: step.range.start },
  });
  const tail = sourceOf(at.document.bytes, {
    range: { start: step.range.end, end: reference.range.end },
  });
  // Where an argument is known to take the id of the bucket, a `zone_id` of it is no `hosted_zone_id`.
  const isOfAnother = ({ name, fit }: ExportedPath) =>
    PLAIN.has(words(step.name).at(-1) ?? '') &&
    fit < BUT_FOR_NOUN &&
    usual.length > 0 &&
    !usual.includes(name) &&
    name !== documented;
  return [...named, ...others]
    .filter(({ type }) => behind.length > 0 || suits(type, wanted))
    .map((path) => ({
      action: 'rename-reference',
      title: `refer to \`${resource.address}.${path.name}\` instead of \`.${step.name}\``,
      score: Math.min(
        0.95,
        0.2 +
          0.7 * path.fit +
          (usual.includes(path.name) ? 0.1 : 0) +
          (path.name === documented ? DOCUMENTED : 0) -
          (isOfAnother(path) ? OF_ANOTHER : 0),
      ),
      edits: inFile(at.file, [{ range: reference.range, text: path.of(object) + tail }]),
    }));
}

/** From here on the names differ by what the type is called at most. */
const BUT_FOR_NOUN = 0.93;
const OF_ANOTHER = 0.1;

/** What the documentation says is no matter of likeness. */
const DOCUMENTED = 0.2;

/** A `policy_arn` wants the `policy_arn` that an attachment exports, where its `arn` is asked for. */
const asArgument = (
  type: string,
  schema: BlockSchema,
  argument: string,
  asked: string,
): ExportedPath[] =>
  PLAIN.has(asked) && argument.endsWith(`_${asked}`)
    ? exportedLike(type, schema, argument).filter(({ name }) => name === argument)
    : [];

/** Whether one asks for something of the other's kind: a `zone_name` for a name as `dns_name` is one. */
const isKin = (asked: string, name: string): boolean =>
  synonymsOf(name).some((other) => words(other).some((word) => words(asked).includes(word)));

/** What is the same as what an argument takes of other types: the name of an alias is a `dns_name`, here a `cname`. */
const alike = (path: ExportedPath): ExportedPath[] =>
  path.fit >= 0.8 && !PLAIN.has(path.name) ? [{ ...path, fit: 0.55 * path.fit }] : [];

/** An argument called `name` or `id` is that of its own block, not of what it is given. */
const PLAIN: ReadonlySet<string> = new Set(['id', 'arn', 'name']);

const plain = (name: string, fit: number): ExportedPath => ({
  of: (object) => `${object}.${name}`,
  name,
  type: 'dynamic',
  fit,
});

const nothingLike = ({ resource, step }: WrongStep): string =>
  `\`${resource.type}\` exports nothing like \`${step.kind === 'attribute' ? step.name : ''}\`, and nothing else in the module tells it.`;
