import type { Block } from '../../../hcl/tree.ts';
import type { Abstained, Candidate } from '../../candidate.ts';
import { inFile, type Located, nameOf, type RepairContext } from '../../context.ts';
import { declareVariables } from '../../declare-variable.ts';
import { fillings, insertItems } from './added-items.ts';
import { dropItem } from './drop-one.ts';
import { keyedPlace } from './keyed-place.ts';
import { unknownItems } from './unknown-items.ts';

/** An argument that only works beside others: these are added, or it goes. */
export function addPartner(
  context: RepairContext,
  { name, needs }: { readonly name: string; readonly needs: readonly string[] },
  at: Located,
): readonly Candidate[] | Abstained {
  const top = at.path[0] as Block;
  const own = keyedPlace(context, top, name);
  const places = needs.map((need) => keyedPlace(context, top, need));
  const missing = places
    .filter((place) => place?.items.length === 0)
    .filter((place) => place !== undefined);
  const block = missing[0]?.path.at(-1);
  if (
    !own ||
    !block ||
    places.includes(undefined) ||
    missing.some(({ path }) => path.at(-1) !== block)
  )
    return { abstained: `What \`${name}\` needs belongs into a block that is not there.` };
  const unknown = unknownItems(context, missing[0]?.path ?? []);
  const names = missing.map((place) => `\`${place.name}\``).join(', ');
  if (unknown.length > 0)
    return {
      abstained: `\`${name}\` needs ${names}, which \`${unknown[0]}\` may stand for; that has to be settled first.`,
    };
  const [first, ...others] = missing.map((place) => fillings(context, place));
  const rest = others.flatMap((ways) => ways[0] ?? []);
  const added = (first ?? []).slice(0, MOST).map((filled): Candidate => {
    const items = [filled, ...rest];
    const least = Math.min(...items.map(({ score }) => score));
    return {
      action: filled.place.schema.kind === 'block' ? 'add-block' : 'add-argument',
      title: `add ${names}, which \`${name}\` needs, to ${nameOf(block)} ${filled.how}`.trim(),
      score: least - 0.05 * rest.length,
      edits: [
        ...inFile(at.file, insertItems(at.document, items)),
        ...declareVariables(
          context.scope.view,
          at.file,
          items.flatMap(({ declares }) => declares),
        ),
      ],
    };
  });
  return [...added, ...dropItem(at, own, 0.12, 'has no use alone')];
}

const MOST = 3;
