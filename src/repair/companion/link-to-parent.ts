import type { AttributeSchema, BlockSchema } from '../../schema/schema.ts';
import { words } from '../similarity.ts';

/** The argument by which one resource names another, and the attribute it wants of it. */
export interface Link {
  readonly argument: string;
  readonly attribute: string;
}

/** How a type refers to `parent`: `bucket` of an S3 bucket, `target_group_arn` of a load balancer's target group. */
export function linkTo(parent: string, own: BlockSchema, schema: BlockSchema): Link | undefined {
  const [, ...tail] = words(parent);
  const rated = [...schema.attributes.values()].flatMap((argument) => {
    const match =
      argument.type === 'string' && (argument.required || argument.optional)
        ? NAME.exec(argument.name)
        : null;
    const stem = words(match?.[1] ?? '');
    const from = tail.length - stem.length;
    if (
      !match ||
      stem.length === 0 ||
      from < 0 ||
      stem.some((word, index) => tail[from + index] !== word)
    )
      return [];
    const attribute = attributeFor(parent, own, argument.name, match[2]);
    return attribute
      ? [{ argument, attribute, worth: stem.length + (argument.required ? 0.5 : 0) }]
      : [];
  });
  const [best] = rated.sort((a, b) => b.worth - a.worth);
  return best && { argument: best.argument.name, attribute: best.attribute };
}

const NAME = /^(.+?)(?:_(id|arn|name|identifier))?$/;

/** What the name ends in, the attribute of that very name first. IAM knows its things by name; elsewhere a bare `bucket` is the id. */
function attributeFor(
  parent: string,
  own: BlockSchema,
  argument: string,
  asked: string | undefined,
): string | undefined {
  const bare = parent.startsWith('aws_iam_') ? 'name' : 'id';
  const wanted =
    asked === undefined
      ? [bare, argument]
      : [argument, asked, ...(asked === 'identifier' ? ['id'] : [])];
  return wanted.find((name) => own.attributes.has(name));
}

export const isSettable = (attribute: AttributeSchema | undefined): attribute is AttributeSchema =>
  attribute !== undefined && (attribute.optional || attribute.required);
