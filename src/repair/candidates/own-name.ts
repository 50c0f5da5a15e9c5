import type { Expression, Traversal } from '../../hcl/expression.ts';
import type { Attribute, Block } from '../../hcl/tree.ts';
import { attribute as attributeOf } from '../../module/module-view.ts';
import type { AttributeSchema, BlockSchema } from '../../schema/schema.ts';
import type { Candidate } from '../candidate.ts';
import { type Located, type RepairContext, schemaAt } from '../context.ts';
import { fittedValue } from '../fitted-value.ts';
import { isNameOfItself } from '../name-of-itself.ts';
import { referredTypes } from '../referred-types.ts';
import { words } from '../similarity.ts';
import { valueEvidence } from '../value-evidence.ts';
import { whereaboutsOf } from '../whereabouts.ts';
import { renameInPlace } from './rename-in-place.ts';

/**
 * What a resource itself is called, under another word than its type has for it: the `name` where that is an
 * `identifier`, `user_group_id` or `relational_database_name`; the `identifier` or `queue_name` where it is the `name`.
 */
export function ownName(context: RepairContext, at: Located, attribute: Attribute): Candidate[] {
  const [resource, ...inner] = at.path;
  const schema = schemaAt(context, at.path);
  if (!schema || resource?.type.text !== 'resource' || inner.length > 0) return [];
  const { place } = whereaboutsOf(at.path);
  const name = attribute.name.text;
  const only =
    name === 'name' ? ownNamed(schema, resource, place.type) : schema.attributes.get('name');
  const isMeant =
    name === 'name' || (isNameOfItself(place.type, name) && isGivenName(context, attribute.value));
  if (!only || !isMeant || !(only.optional || only.required)) return [];
  if (attributeOf(resource, only.name)) return [];
  const value = fittedValue(context, at.document, { name, value: attribute.value }, only);
  if (!value || valueEvidence(context, at.document, attribute.value, place, only) < 0) return [];
  return [
    {
      action: 'rename-argument',
      title: `rename \`${name}\` to \`${only.name}\``,
      edits: renameInPlace(at, attribute, { attribute: only, value }),
      score: (name === 'name' ? 0.85 : AS_NAME) * value.worth,
    },
  ];
}

/** Above what any argument that ends in `id` gets for an `identifier`. */
const AS_NAME = 0.9;

/** What the type calls its name instead, where that is clear. */
function ownNamed(schema: BlockSchema, resource: Block, type: string): AttributeSchema | undefined {
  if (schema.attributes.has('name')) return undefined;
  const meant = [...schema.attributes.values()].filter(
    (to) => attributeOf(resource, to.name) === undefined && isOwn(type, to),
  );
  const required = meant.filter((to) => to.required);
  const [only, ...others] = required.length > 0 ? required : meant;
  return others.length === 0 ? only : undefined;
}

/** Text of the author's own; what another resource is called is not the name of this one. */
function isGivenName({ scope }: RepairContext, value: Expression): boolean {
  if (value.kind === 'traversal' && /(?:^|_)(?:id|arn)s?$/.test(lastName(value))) return false;
  return value.kind === 'template' || referredTypes(scope, value).length === 0;
}

const lastName = ({ root, steps }: Traversal): string => {
  const last = steps.at(-1);
  return last?.kind === 'attribute' ? last.name : root.text;
};

/** Whether the words before `_name`, `_identifier` or `_id` are what the type ends in; `identifier` alone is its own. */
function isOwn(type: string, { name, type: held, required, optional }: AttributeSchema): boolean {
  if (held !== 'string' || !(required || optional)) return false;
  if (name === 'identifier') return true;
  const stem = words(/^(.+)_(?:name|identifier|id)$/.exec(name)?.[1] ?? '');
  const noun = words(type).slice(1);
  // A `master_database_name` is that of a database inside.
  const said = stem.filter((word) => !KIND.has(word));
  return (
    said.length > 0 &&
    required &&
    said.every((word, at) => noun[noun.length - said.length + at] === word)
  );
}

/** Words that only say which sort of its kind a thing is. */
const KIND: ReadonlySet<string> = new Set(['relational']);
