import { providerOf } from '../../check/scope.ts';
import type { Block } from '../../hcl/tree.ts';
import { providerNameOf } from '../../module/provider-of-resource.ts';
import type { BlockSchema, ProviderSchema } from '../../schema/schema.ts';
import type { RepairContext } from '../context.ts';
import { likeness } from '../likeness.ts';
import { isPlainName } from '../plain-names.ts';
import { meaningOf } from '../word-meanings.ts';
import { type Link, linkTo } from './link-to-parent.ts';

/** A resource type that holds a part of another one. */
export interface CompanionType {
  readonly type: string;
  readonly schema: BlockSchema;
  readonly link: Link;
  /** How well the type's name says the part's, 0 to 1; 0 where it only has an argument of that name. */
  readonly likeness: number;
}

/**
 * Types that hold `part` (an argument or block) of a resource apart from it: by name, as
 * `aws_s3_bucket_versioning` does `versioning` of `aws_s3_bucket`, or because they are named after the
 * resource and take `part` themselves, as `aws_secretsmanager_secret_version` does `secret_string`.
 */
export function companionTypes(
  context: RepairContext,
  parent: Block,
  part: string,
): CompanionType[] {
  const type = parent.labels[0]?.text ?? '';
  const provider = providerOf(context.scope, providerNameOf(type, parent));
  const own = provider?.schemaOf('resource', type);
  if (!provider || !own || parent.type.text !== 'resource') return [];
  const family = type.split('_').slice(0, 2).join('_');
  return provider.resourceTypes
    .filter((other) => other !== type && other.startsWith(`${family}_`))
    .flatMap((other) => rated(provider, type, own, other, part))
    .sort((a, b) => b.likeness - a.likeness);
}

function rated(
  provider: ProviderSchema,
  type: string,
  own: BlockSchema,
  other: string,
  part: string,
): CompanionType[] {
  const like = nameLikeness(type, other, part);
  const isPart = other.startsWith(`${type}_`);
  if (like < LEAST_LIKE && !isPart) return [];
  const schema = provider.schemaOf('resource', other);
  const link = schema && linkTo(type, own, schema);
  if (!schema || !link || schema.deprecated) return [];
  const takes =
    schema.attributes.get(part)?.optional ||
    schema.attributes.get(part)?.required ||
    schema.blocks.has(part);
  if (like < LEAST_LIKE)
    return takes && !isPlainName(part) ? [{ type: other, schema, link, likeness: 0 }] : [];
  return [{ type: other, schema, link, likeness: like }];
}

/** From here on the name alone says it. */
export const SAYS = 0.8;
const LEAST_LIKE = 0.6;

/** How well the words of `other` that `type` has not say `part`. */
function nameLikeness(type: string, other: string, part: string): number {
  const around = new Set(meaningOf(type));
  const rest = other.startsWith(`${type}_`)
    ? other.slice(type.length + 1)
    : other
        .split('_')
        .slice(2)
        .filter((word) => !around.has(word))
        .join('_');
  return rest === '' ? 0 : likeness(part, rest.replace(JOINING, ''), around);
}

/** What only says that two things belong together. */
const JOINING = /_(?:association|attachment|membership|configuration)$/;
