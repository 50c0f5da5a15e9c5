import { removeItem } from '../../hcl/edit/attribute.ts';
import type { Attribute, Block, Document } from '../../hcl/tree.ts';
import { blockAt, blocksIn, blocksNamed, nameOfBlock, placeInFile } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located } from '../context.ts';
import { type OptionFact, optionFor } from '../facts/split-resources.ts';
import { insertNestedSource } from '../nested-source.ts';
import { inSteps } from '../stepwise-edit.ts';
import { without } from '../without.ts';
import { isOption, optionText } from './argument-to-option.ts';

/** A block of settings where the service knows each as a named option: the size of a Beanstalk environment's group. */
export function blockToOptions(outer: Located, block: Block): Candidate[] {
  const { document, path, file } = outer;
  const [resource, ...inner] = path;
  const name = nameOfBlock(block);
  if (!resource || inner.length > 0 || block.type.text === 'dynamic') return [];
  const type = resource.labels[0]?.text ?? '';
  const told: { readonly item: Attribute; readonly option: OptionFact }[] = [];
  const lost: string[] = [];
  for (const item of block.body.items) {
    const option = item.kind === 'attribute' ? optionFor(type, item.name.text) : undefined;
    const isSet =
      option &&
      blocksNamed(resource.body, option.block).some((one) => isOption(outer, one, option));
    if (item.kind === 'attribute' && option && !isSet) told.push({ item, option });
    else lost.push(`${name}.${item.kind === 'attribute' ? item.name.text : nameOfBlock(item)}`);
  }
  const [first] = told;
  const isOnly = blocksIn(resource.body).filter((one) => nameOfBlock(one) === name).length === 1;
  if (!first || !isOnly) return [];
  const place = placeInFile(document, path);
  const removal = (now: Document) => {
    const { body } = blockAt(now, place);
    const one = blocksIn(body).find((other) => nameOfBlock(other) === name);
    return one ? removeItem(now, body, one) : [];
  };
  const kept = told.length / (told.length + lost.length);
  return [
    {
      action: 'move-block',
      title: `write \`${name}\` as ${told.length > 1 ? `${told.length} \`${first.option.block}\` blocks` : `a \`${first.option.block}\` block`}${without(lost)}`,
      edits: inFile(
        file,
        inSteps(document, [
          removal,
          ...told.map(({ item, option }) => (now: Document) => [
            insertNestedSource(now, blockAt(now, place), optionText(document, item.value, option)),
          ]),
        ]),
      ),
      score: 0.3 + 0.6 * kept,
      ...(lost.length > 0 && { loses: `removes ${lost.map((one) => `\`${one}\``).join(', ')}` }),
    },
  ];
}
