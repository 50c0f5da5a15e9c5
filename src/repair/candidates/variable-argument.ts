import { removeItem, replaceValue } from '../../hcl/edit/attribute.ts';
import type { Attribute } from '../../hcl/tree.ts';
import { attribute as attributeOf } from '../../module/module-view.ts';
import type { Candidate } from '../candidate.ts';
import { bodyOf, inFile, type Located } from '../context.ts';

/** `required` and `optional` in a variable: a variable is optional where it has a default. */
export function variableArgument(at: Located, attribute: Attribute): Candidate[] {
  const [variable, ...inner] = at.path;
  if (!variable || inner.length > 0 || variable.type.text !== 'variable') return [];
  const name = attribute.name.text;
  const { value } = attribute;
  if ((name !== 'required' && name !== 'optional') || value.kind !== 'bool') return [];
  const isOptional = value.value === (name === 'optional');
  const hasDefault = attributeOf(variable, 'default') !== undefined;
  if (isOptional && !hasDefault)
    return [
      {
        action: 'change-value',
        title: `write \`${name}\` as a default of null`,
        edits: inFile(at.file, [
          { range: attribute.name.range, text: 'default' },
          replaceValue(attribute, 'null'),
        ]),
        score: 0.9,
      },
    ];
  const same = isOptional === hasDefault;
  return [
    {
      action: 'delete-argument',
      title: `remove \`${name}\`, which ${hasDefault ? 'a default' : 'the absence of a default'} says`,
      edits: inFile(at.file, removeItem(at.document, bodyOf(at), attribute)),
      score: 0.8,
      ...(!same && { loses: `removes \`${name}\`` }),
    },
  ];
}
