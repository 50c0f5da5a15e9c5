import type { Attribute } from '../../hcl/tree.ts';
import { attribute as attributeOf } from '../../module/module-view.ts';
import type { AttributeSchema } from '../../schema/schema.ts';
import type { Candidate } from '../candidate.ts';
import { type Located, type RepairContext, schemaAt } from '../context.ts';
import { fittedValue } from '../fitted-value.ts';
import { words } from '../similarity.ts';
import { valueEvidence } from '../value-evidence.ts';
import { whereaboutsOf } from '../whereabouts.ts';
import { renameInPlace } from './rename-in-place.ts';

/** The `name` of a resource whose type calls it otherwise: `identifier`, `user_group_id`, `relational_database_name`. */
export function ownName(context: RepairContext, at: Located, attribute: Attribute): Candidate[] {
  const [resource, ...inner] = at.path;
  const schema = schemaAt(context, at.path);
  const isResource = resource?.type.text === 'resource';
  if (!resource || !isResource || inner.length > 0 || attribute.name.text !== 'name') return [];
  if (!schema || schema.attributes.has('name')) return [];
  const { place } = whereaboutsOf(at.path);
  const meant = [...schema.attributes.values()].filter(
    (to) => attributeOf(resource, to.name) === undefined && isOwn(place.type, to),
  );
  const [only, ...others] = meant.some(({ required }) => required)
    ? meant.filter(({ required }) => required)
    : meant;
  if (!only || others.length > 0) return [];
  const value = fittedValue(context, at.document, { name: 'name', value: attribute.value }, only);
  if (!value || valueEvidence(context, at.document, attribute.value, place, only) < 0) return [];
  return [
    {
      action: 'rename-argument',
      title: `rename \`name\` to \`${only.name}\``,
      edits: renameInPlace(at, attribute, { attribute: only, value }),
      score: 0.85 * value.worth,
    },
  ];
}

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
