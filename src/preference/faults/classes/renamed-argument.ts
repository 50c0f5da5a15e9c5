import { renameAttribute } from '../../../hcl/edit/attribute.ts';
import { inFile } from '../../../repair/context.ts';
import type { Draw } from '../fault.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { type ArgumentPlace, argumentsOf, type Ground } from '../ground.ts';
import type { RenameRule } from '../rename-rules.ts';
import { drawnRules, wrongNameFor } from '../wrong-name.ts';

/** `db_name` written `name`, `bucket` written `bucket_name`. */
export const renamedArgument: DrawFault = (ground) => {
  const places = argumentsOf(ground).filter((place) => ground.random.chance(likelihood(place)));
  for (const rule of drawnRules(ground.random)) {
    const draw = firstDraw(ground, places, (place) => renamed(ground, place, rule));
    if (draw) return draw;
  }
  return undefined;
};

/**
 * In drafts a wrong name stands for a required argument in 24 of 100 cases, and in a nested block in 8; of the arguments
 * that are written far more are required or nested.
 */
const likelihood = ({ of, names }: ArgumentPlace): number =>
  (of.required ? 0.15 : 1) * (names.length > 0 ? 0.15 : 1);

function renamed(ground: Ground, place: ArgumentPlace, rule: RenameRule): Draw | undefined {
  const { file, document, block, attribute, of } = place;
  const wrong = wrongNameFor(ground, place, rule, of.name, of.type);
  if (wrong === undefined) return undefined;
  return {
    how: rule,
    edits: inFile(file, renameAttribute(document, block.body, attribute, wrong)),
    expects: { kinds: ['unsupported-argument'], name: wrong, within: rangeIn(file, block) },
    // Terraform looks at no reference of an argument that it does not know.
    hides: rangeIn(file, attribute),
  };
}
