import { resolveResource } from '../../../check/resolve-type.ts';
import { sourceOf } from '../../../hcl/value.ts';
import type { CtyType } from '../../../schema/schema.ts';
import type { Abstained, Candidate } from '../../candidate.ts';
import { inFile, type Located, type RepairContext } from '../../context.ts';
import { exportedLike } from '../../exported-attribute.ts';
import { holdsJson } from '../../facts/json-attributes.ts';
import { similarity } from '../../similarity.ts';
import { stepOfWhole } from './step-of-whole.ts';
import type { WrongStep } from './wrong-step.ts';

/**
 * A step further inside: the first element of a list, the nearest field of an object, the field of a text that is
 * JSON, or the text itself.
 */
export function nestedStep(
  context: RepairContext,
  at: Located,
  wrong: WrongStep,
): readonly Candidate[] | Abstained {
  const { resource, rest, step } = wrong;
  const before = rest.slice(0, rest.indexOf(step));
  const resolved = resolveResource(context.scope, resource, before);
  if (resolved.kind !== 'type') return UNKNOWN;
  const { type } = resolved;
  if (typeof type === 'string') return ofText(at, wrong);
  if (type[0] === 'object') return nearestField(at, wrong, type[1]);
  const candidates = ofCollection(at, wrong, type[0]);
  return candidates.length > 0 ? candidates : UNKNOWN;
}

const UNKNOWN: Abstained = {
  abstained: 'What is taken here has no such part, and its type does not tell which is meant.',
};

/** Elements of lists are numbered, those of sets are not: a set is made a list first, as the providers' examples do. */
function ofCollection(at: Located, wrong: WrongStep, kind: string): Candidate[] {
  const { reference, step } = wrong;
  const inner = stepOfWhole(at, wrong);
  const { start } = step.range;
  const whole = { start: reference.range.start, end: start };
  const object = sourceOf(at.document.bytes, { range: whole });
  const isIndex = step.kind === 'index';
  if (kind === 'set')
    return [
      ...inner,
      {
        action: 'change-value',
        title: isIndex
          ? 'make the set a list, whose elements are numbered'
          : 'take the only element of the set',
        score: isIndex ? 0.85 : 0.75,
        edits: inFile(at.file, [
          { range: whole, text: isIndex ? `tolist(${object})` : `one(${object})` },
        ]),
      },
    ];
  if (kind !== 'list' || isIndex) return inner;
  return [
    ...inner,
    {
      action: 'change-value',
      title: 'take the first element',
      score: 0.8,
      edits: inFile(at.file, [{ range: { start, end: start }, text: '[0]' }]),
    },
  ];
}

function nearestField(
  at: Located,
  { step }: WrongStep,
  fields: Readonly<Record<string, CtyType>>,
): readonly Candidate[] | Abstained {
  if (step.kind !== 'attribute') return UNKNOWN;
  const near = Object.keys(fields)
    .map((name) => ({ name, fit: similarity(step.name, name) }))
    .filter(({ fit }) => fit >= 0.5);
  if (near.length === 0)
    return {
      abstained: `What is taken here has no field like \`${step.name}\`: it has ${Object.keys(
        fields,
      )
        .map((name) => `\`${name}\``)
        .join(', ')}.`,
    };
  return near.map(({ name, fit }) => ({
    action: 'rename-reference',
    title: `take \`.${name}\` instead of \`.${step.name}\``,
    score: 0.2 + 0.7 * fit,
    edits: inFile(at.file, [{ range: step.range, text: `.${name}` }]),
  }));
}

/** Nothing can be taken of a text but what JSON it holds. */
function ofText(at: Located, { reference, resource, schema, step, rest }: WrongStep): Candidate[] {
  const { bytes } = at.document;
  const last = rest[rest.indexOf(step) - 1];
  const name = last?.kind === 'attribute' ? last.name : '';
  const whole = { start: reference.range.start, end: step.range.start };
  const text = sourceOf(bytes, { range: whole });
  const behind = { start: step.range.start, end: reference.range.end };
  const argument = at.attribute?.name.text ?? '';
  const [named] = exportedLike(resource.type, schema, argument).filter(({ fit }) => fit >= 0.6);
  return [
    ...(holdsJson(name)
      ? [
          {
            action: 'change-value' as const,
            title: `decode the JSON in \`${name}\``,
            score: 0.85,
            edits: inFile(at.file, [{ range: whole, text: `jsondecode(${text})` }]),
          },
        ]
      : []),
    ...(named
      ? [
          {
            action: 'rename-reference' as const,
            title: `refer to \`${resource.address}.${named.name}\`, as \`${argument}\` asks for`,
            score: 0.5,
            edits: inFile(at.file, [{ range: reference.range, text: named.of(resource.address) }]),
          },
        ]
      : []),
    {
      action: 'change-value',
      title: `take \`${name}\` as it is`,
      score: 0.45,
      edits: inFile(at.file, [{ range: behind, text: '' }]),
    },
  ];
}
