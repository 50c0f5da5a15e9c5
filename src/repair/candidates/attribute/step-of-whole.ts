import { resourceSteps } from '../../../check/resolve-type.ts';
import { sourceOf } from '../../../hcl/value.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located } from '../../context.ts';
import type { WrongStep } from './wrong-step.ts';

/** A resource that asks itself for what it sets: the value is written out again, as it may not refer to itself. */
export function stepOfWhole(at: Located, wrong: WrongStep): Candidate[] {
  const { reference, resource } = wrong;
  if (at.path[0] !== resource.block) return [];
  const names = (resourceSteps(reference)?.rest ?? []).flatMap((step) =>
    step.kind === 'attribute' ? [step.name] : [],
  );
  const value = writtenAt(resource.block.body.items, names);
  if (!value || value.range.start === at.attribute?.value.range.start) return [];
  return [
    {
      action: 'change-value',
      title: `repeat what \`${names.join('.')}\` is set to`,
      score: 0.9,
      edits: inFile(at.file, [
        { range: reference.range, text: sourceOf(at.document.bytes, value) },
      ]),
    },
  ];
}

type Items = WrongStep['resource']['block']['body']['items'];

function writtenAt(items: Items, [name, ...inner]: readonly string[]) {
  const own = items.filter((item) =>
    item.kind === 'attribute' ? item.name.text === name : item.type.text === name,
  );
  const [only] = own;
  if (own.length !== 1 || !only) return undefined;
  if (only.kind === 'attribute') return inner.length === 0 ? only.value : undefined;
  return writtenAt(only.body.items, inner);
}
