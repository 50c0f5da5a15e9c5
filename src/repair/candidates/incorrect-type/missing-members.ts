import { blockFormOf } from '../../../check/nested-blocks.ts';
import { indentationAt } from '../../../hcl/bytes.ts';
import { indent } from '../../../hcl/edit/block.ts';
import { lineBreakOf } from '../../../hcl/edit/line-break.ts';
import type { Expression } from '../../../hcl/expression.ts';
import { objectKey, sourceOf } from '../../../hcl/value.ts';
import type { AttributeSchema } from '../../../schema/schema.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located } from '../../context.ts';
import { blockLines } from '../../skeleton.ts';

/**
 * Objects that lack attributes: `ingress = [{ from_port = 80 … }]`. As blocks they may be left out; where there is no
 * block form they are null.
 */
export function missingMembers(
  at: Located,
  schema: AttributeSchema | undefined,
  required: string,
): Candidate[] {
  const { attribute, document, file } = at;
  const names = [...required.matchAll(/"([^"]+)"/g)].map(([, name]) => name as string);
  if (!attribute || !/attributes? .* (?:is|are) required/.test(required)) return [];
  const objects = objectsIn(attribute.value);
  if (objects === undefined || objects.length === 0) return [];
  const { bytes } = document;
  const name = attribute.name.text;
  const blocks = blockFormOf(schema) && objects.map((object) => membersOf(bytes, object));
  const indentation = indentationAt(bytes, attribute.range.start);
  const asBlocks: Candidate[] =
    blocks?.every((members) => members !== undefined) && ownLine(bytes, at)
      ? [
          {
            action: 'argument-to-block',
            title: `write \`${name}\` as blocks, of which the rest may be left out`,
            score: 0.9,
            edits: inFile(file, [
              {
                range: attribute.range,
                text: indent(
                  blocks
                    .map((members) => blockLines(name, members as string[]).join('\n'))
                    .join('\n\n'),
                  indentation,
                )
                  .slice(indentation.length)
                  .replaceAll('\n', lineBreakOf(bytes)),
              },
            ]),
          },
        ]
      : [];
  const absent = objects.filter((object) => object.items.length > 0);
  return [
    ...asBlocks,
    {
      action: 'change-value',
      title: `leave ${names.map((each) => `\`${each}\``).join(', ')} unset`,
      score: 0.6,
      edits: inFile(
        file,
        absent.flatMap((object) => nulls(document, object, names)),
      ),
    },
  ];
}

type ObjectValue = Extract<Expression, { kind: 'object' }>;

function objectsIn(value: Expression): ObjectValue[] | undefined {
  if (value.kind === 'object') return [value];
  if (value.kind !== 'tuple') return undefined;
  const objects = value.items.filter((item): item is ObjectValue => item.kind === 'object');
  return objects.length === value.items.length ? objects : undefined;
}

/** The lines of a block with the members of an object; undefined where a key is no name. */
function membersOf(bytes: Buffer, { items }: ObjectValue): string[] | undefined {
  const width = Math.max(0, ...items.map(({ key }) => objectKey(bytes, key)?.length ?? 0));
  const lines = items.map(({ key, value }) => {
    const name = objectKey(bytes, key);
    const text = sourceOf(bytes, value);
    return name === undefined || !/^[A-Za-z_][\w-]*$/.test(name) || text.includes('\n')
      ? undefined
      : `${name.padEnd(width)} = ${text}`;
  });
  return lines.every((line) => line !== undefined) ? (lines as string[]) : undefined;
}

const ownLine = (bytes: Buffer, { attribute }: Located): boolean =>
  attribute !== undefined &&
  bytes
    .toString(
      'latin1',
      Math.max(0, bytes.lastIndexOf(0x0a, attribute.range.start - 1) + 1),
      attribute.range.start,
    )
    .trim() === '';

function nulls({ bytes }: Located['document'], object: ObjectValue, names: readonly string[]) {
  const present = new Set(object.items.map(({ key }) => objectKey(bytes, key)));
  const absent = names.filter((name) => !present.has(name));
  const last = object.items.at(-1);
  if (!last || absent.length === 0) return [];
  const isOneLine = !bytes.subarray(object.range.start, object.range.end).includes(0x0a);
  const between = isOneLine
    ? ', '
    : `${lineBreakOf(bytes)}${indentationAt(bytes, last.range.start)}`;
  const text = absent.map((name) => `${between}${name} = null`).join('');
  return [{ range: { start: last.range.end, end: last.range.end }, text }];
}
