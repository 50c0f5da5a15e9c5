import { removeItem } from '../../hcl/edit/attribute.ts';
import type { Expression } from '../../hcl/expression.ts';
import type { Attribute, Block, Document } from '../../hcl/tree.ts';
import { constantString, quote } from '../../hcl/value.ts';
import { attribute as attributeOf } from '../../module/module-view.ts';
import { blockAt, blocksNamed, placeInFile } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located } from '../context.ts';
import { type OptionFact, optionFor } from '../facts/split-resources.ts';
import { argumentItem, blockText } from '../mapped-lines.ts';
import { movedSource } from '../moved-source.ts';
import { insertNestedSource } from '../nested-source.ts';
import { inSteps } from '../stepwise-edit.ts';
import { removalOf } from './move-into-slot.ts';

/** An argument that the service knows as a named option: `instance_profile` of a Beanstalk environment. */
export function argumentToOption(at: Located, attribute: Attribute): Candidate[] {
  const { document, path, file } = at;
  const [resource, ...inner] = path;
  const name = attribute.name.text;
  const option = optionFor(resource?.labels[0]?.text ?? '', name);
  if (!resource || inner.length > 0 || !option) return [];
  const known = blocksNamed(resource.body, option.block).some((block) =>
    isOption(at, block, option),
  );
  if (known)
    return [
      {
        action: 'delete-argument',
        title: `remove \`${name}\`, which a \`${option.block}\` block sets`,
        edits: inFile(file, removeItem(document, resource.body, attribute)),
        score: 0.6,
        loses: `removes \`${name}\``,
      },
    ];
  const place = placeInFile(document, path);
  return [
    {
      action: 'argument-to-block',
      title: `write \`${name}\` as a \`${option.block}\` block`,
      edits: inFile(
        file,
        inSteps(document, [
          removalOf(place, name),
          (now) => [
            insertNestedSource(
              now,
              blockAt(now, place),
              optionText(document, attribute.value, option),
            ),
          ],
        ]),
      ),
      score: 0.93,
    },
  ];
}

/** The block that sets an option to the value of an argument; a list becomes one text. */
export const optionText =
  (document: Document, value: Expression, option: OptionFact) =>
  (indentation: string): string => {
    const items = Object.entries(option.arguments).map(([key, text]) =>
      argumentItem(key, quote(text)),
    );
    const text = movedSource(document, value.range, `${indentation}  `);
    const held = value.kind === 'tuple' ? `join(${quote(option.separator)}, ${text})` : text;
    return blockText(option.block, [...items, argumentItem(option.holds, held)], indentation);
  };

export const isOption = ({ document }: Located, block: Block, option: OptionFact): boolean =>
  Object.entries(option.arguments).every(([key, text]) => {
    const value = attributeOf(block, key)?.value;
    return value !== undefined && constantString(document.bytes, value) === text;
  });
