import { removeItem } from '../../../hcl/edit/remove-item.ts';
import { inFile } from '../../../repair/context.ts';
import { knownFacts } from '../../../repair/known-facts.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { type ArgumentPlace, argumentsOf, type Ground } from '../ground.ts';

/** An argument that the provider asks for, this or another one, or because of a third, is not there. */
export const missingAlternative: DrawFault = (ground) =>
  firstDraw(
    ground,
    argumentsOf(ground).filter((place) => !place.of.required && isAskedFor(ground, place)),
    ({ file, document, block, attribute, resource }) => ({
      how: 'one of several',
      edits: inFile(file, removeItem(document, block.body, attribute)),
      expects: {
        kinds: ['other'],
        within: rangeIn(file, resource.block),
        summary:
          /^(?:Invalid combination of arguments|Missing required argument|.*Missing Attribute.*)/,
      },
    }),
  );

function isAskedFor({ context }: Ground, { resource, names, of }: ArgumentPlace): boolean {
  const { type, name: label, block: top } = resource;
  const facts = knownFacts(context.scope, { type, label, top, path: names });
  const own = facts.constraintsOf(of.name);
  const path = [...names.flatMap((name) => [name, '0']), of.name].join('.');
  const others = facts.constraints?.place.arguments.values() ?? [];
  return (
    (own?.exactlyOneOf.length ?? 0) > 0 ||
    (own?.atLeastOneOf.length ?? 0) > 0 ||
    [...others].some(({ requiredWith }) => requiredWith.includes(path)) ||
    [...(facts.constraints?.groups ?? [])].some(
      (group) => 'names' in group && group.names.includes(of.name),
    )
  );
}
