import { valueFits } from '../../check/value-fits.ts';
import { indentationAt, NEWLINE } from '../../hcl/bytes.ts';
import { aligned } from '../../hcl/edit/align.ts';
import { insertAttribute, removeItem, replaceValue } from '../../hcl/edit/attribute.ts';
import type { TextEdit } from '../../hcl/edit/text-edit.ts';
import type { Attribute, Document } from '../../hcl/tree.ts';
import { objectKey, sourceOf } from '../../hcl/value.ts';
import { attribute as attributeOf } from '../../module/module-view.ts';
import { type BlockPlace, blockAt, placeInFile } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located, type RepairContext, schemaAt } from '../context.ts';
import { isNameOfItself } from '../name-of-itself.ts';
import { inSteps } from '../stepwise-edit.ts';

/**
 * AWS knows many things by their tag `Name` alone, and shows it as their name: a VPC's `name` or `vpc_name` is meant
 * as that.
 * Source: AWS documentation, "Tag your Amazon EC2 resources".
 */
export function nameTag(context: RepairContext, at: Located, attribute: Attribute): Candidate[] {
  const { document, path, file } = at;
  const [resource, ...inner] = path;
  const schema = schemaAt(context, path);
  const isAws = resource?.type.text === 'resource' && resource.labels[0]?.text.startsWith('aws_');
  const called = attribute.name.text;
  if (!resource || !isAws || inner.length > 0) return [];
  if (!/(?:^|_)name$/.test(called) || !isNameOfItself(resource.labels[0]?.text ?? '', called))
    return [];
  const named = schema?.attributes.get('name');
  if (!schema?.attributes.get('tags')?.optional || named?.optional || named?.required) return [];
  if (!valueFits(context.scope, document.bytes, attribute.value, 'string')) return [];
  // Tags under another name are put right first.
  if (
    resource.body.items.some((item) => item.kind === 'attribute' && /^tags?_/.test(item.name.text))
  )
    return [];
  const tags = attributeOf(resource, 'tags');
  if (tags && tags.value.kind !== 'object') return [];
  const name = sourceOf(document.bytes, attribute.value);
  const known = tags && tagNamed(document, tags, 'Name');
  const place = placeInFile(document, path);
  const removal = (now: Document) => {
    const block = blockAt(now, place);
    const item = attributeOf(block, called);
    return item ? removeItem(now, block.body, item) : [];
  };
  if (known === undefined)
    return [
      {
        action: 'move-argument',
        title: `write \`${called}\` as the tag \`Name\``,
        edits: inFile(file, inSteps(document, [removal, (now) => tagged(now, place, name)])),
        score: 0.7,
      },
    ];
  return [
    {
      action: 'delete-argument',
      title: `remove \`${called}\`, where the tag \`Name\` stands for it`,
      edits: inFile(file, removal(document)),
      score: 0.6,
      ...(known !== name && { loses: `removes \`${called}\`` }),
    },
  ];
}

/** Source of a tag's value; undefined where it is not there. */
function tagNamed({ bytes }: Document, { value }: Attribute, key: string): string | undefined {
  const item = (value.kind === 'object' ? value.items : []).find(
    (each) => objectKey(bytes, each.key) === key,
  );
  return item && sourceOf(bytes, item.value);
}

function tagged(now: Document, place: BlockPlace, name: string): TextEdit[] {
  const { bytes } = now;
  const block = blockAt(now, place);
  const tags = attributeOf(block, 'tags');
  const outer = indentationAt(bytes, tags?.range.start ?? block.range.start) + (tags ? '' : '  ');
  const whole = `{\n${outer}  Name = ${name}\n${outer}}`;
  if (!tags) return insertAttribute(now, block, 'tags', whole);
  const [first] = tags.value.kind === 'object' ? tags.value.items : [];
  if (!first) return [replaceValue(tags, whole)];
  const at = { start: first.range.start, end: first.range.start };
  const ownLine = bytes.subarray(tags.value.range.start, first.range.start).includes(NEWLINE);
  if (!ownLine) return [{ range: at, text: `Name = ${name}, ` }];
  const indentation = indentationAt(bytes, first.range.start);
  return aligned(now, [{ range: at, text: `Name = ${name}\n${indentation}` }]);
}
