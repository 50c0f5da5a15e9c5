import type { Attribute } from '../../../hcl/tree.ts';
import { attribute as attributeOf } from '../../../module/module-view.ts';
import type { AttributeSchema } from '../../../schema/schema.ts';
import type { Abstained, Candidate } from '../../candidate.ts';
import { factPath, knownRename, renameBy } from '../../candidates/known-rename.ts';
import { type Located, type RepairContext, schemaAt } from '../../context.ts';
import { isRetired, renamedArgument } from '../../facts/renamed-arguments.ts';
import { successorArgument } from '../../facts/successors.ts';

/** The argument of the same block that took its place: by the facts, else the one that the deprecation names. */
export function successorOf(
  context: RepairContext,
  at: Located,
  attribute: Attribute,
  words: string,
): readonly Candidate[] | Abstained {
  const name = attribute.name.text;
  const path = factPath(at.path);
  if (isRetired(path, name)) return knownRename(context, at, attribute);
  const fact =
    renamedArgument(path, name) ??
    successorArgument(path, name) ??
    named(context, at, attribute, words);
  if (!fact) return { abstained: withoutSuccessor(words) };
  const found = renameBy(context, at, attribute, fact);
  return found.length > 0
    ? found
    : {
        abstained: `\`${fact.to}\` took its place, and what this value becomes there is not known for certain.`,
      };
}

/** `use_edge is deprecated. Use use_edge_location instead.`: only where the one takes what the other did. */
function named(
  context: RepairContext,
  { path }: Located,
  { name }: Attribute,
  words: string,
): { readonly to: string } | undefined {
  const to = /\buse `?([a-z][a-z0-9_]*)`? instead/i.exec(words)?.[1];
  const schema = schemaAt(context, path);
  const [from, successor] = [schema?.attributes.get(name.text), schema?.attributes.get(to ?? '')];
  const block = path.at(-1);
  if (to === undefined || !from || !successor || !block || attributeOf(block, to)) return undefined;
  const isSettable = (successor.optional || successor.required) && !successor.deprecated;
  return isSettable && takesIt(from, successor) ? { to } : undefined;
}

const takesIt = ({ type }: AttributeSchema, { type: to }: AttributeSchema): boolean =>
  JSON.stringify(type) === JSON.stringify(to) ||
  (typeof to !== 'string' &&
    (to[0] === 'list' || to[0] === 'set') &&
    JSON.stringify(type) === JSON.stringify(to[1]));

/** Why nothing can take the place of what is deprecated, as far as the provider's words tell. */
export function withoutSuccessor(words: string): string {
  const type = /\b(?:use|consider) (?:the )?`?([a-z]+_\w+)`? (?:resource|data source)/i.exec(
    words,
  )?.[1];
  if (type !== undefined)
    return `The provider points to \`${type}\`, and how it takes this over is not known for certain.`;
  if (/no longer support|will be removed|removed in/i.test(words))
    return 'The provider names no argument or type that takes its place, and only the author can do without it.';
  return 'Nothing that surely takes its place is known.';
}
