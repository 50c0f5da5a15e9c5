import { insertAttribute } from '../../../hcl/edit/attribute.ts';
import { constantString, quote } from '../../../hcl/value.ts';
import { attributesOf } from '../../../hcl/walk.ts';
import { attribute } from '../../../module/module-view.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type RepairContext } from '../../context.ts';
import { snakeCase } from '../../snake-case.ts';
import type { FoundBlock } from './merge-blocks.ts';

/**
 * A second configuration of a provider needs an alias: the one that resources ask for, else its region. Two that
 * differ in nothing telling are not two.
 */
export function aliasProvider({ scope }: RepairContext, second: FoundBlock): Candidate[] {
  const { file, document, block } = second;
  const provider = block.labels[0]?.text ?? '';
  if (attribute(block, 'alias')) return [];
  const declared = new Set(scope.view.providers.map(({ alias }) => alias));
  const region = attribute(block, 'region') ?? attribute(block, 'location');
  const text = region && constantString(document.bytes, region.value);
  const asked = aliasesAsked(scope.view.documents.values(), provider).filter(
    (alias) => !declared.has(alias),
  );
  const like = asked.find(
    (alias) => text !== undefined && snakeCase(text).includes(snakeCase(alias)),
  );
  const wanted = like ?? (asked.length === 1 ? asked[0] : undefined) ?? (text && snakeCase(text));
  if (!wanted || declared.has(wanted)) return [];
  return [
    {
      action: 'rename-declaration',
      title: `give the second \`${provider}\` the alias \`${wanted}\``,
      edits: inFile(file, insertAttribute(document, block, 'alias', quote(wanted))),
      score: 0.7,
    },
  ];
}

/** Aliases that `provider = aws.west` asks for. */
function aliasesAsked(
  documents: Iterable<FoundBlock['document']>,
  provider: string,
): readonly string[] {
  const found = new Set<string>();
  for (const { body } of documents)
    for (const { attribute: item } of attributesOf(body)) {
      const { value } = item;
      if (item.name.text !== 'provider' || value.kind !== 'traversal') continue;
      const [step] = value.steps;
      if (value.root.text === provider && step?.kind === 'attribute') found.add(step.name);
    }
  return [...found];
}
