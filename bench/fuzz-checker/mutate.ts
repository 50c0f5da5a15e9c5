import { applyEdits } from '../../src/hcl/edit/text-edit.ts';
import { parse } from '../../src/hcl/parse.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { viewModule } from '../../src/module/module-view.ts';
import { MUTATIONS } from './mutations.ts';
import type { Random } from './random.ts';

export interface Mutated {
  readonly text: string;
  /** The mutations made, in order. */
  readonly by: readonly string[];
}

/** `text` with one to three mutations, drawn from `names` or from all there are. */
export function mutate(
  text: string,
  random: Random,
  names: readonly string[] = Object.keys(MUTATIONS),
): Mutated {
  const by: string[] = [];
  let bytes: Buffer = Buffer.from(text);
  for (let left = 1 + random.below(3); left > 0; left--) {
    const name = random.pick(names);
    const document = parse(bytes);
    const view = viewModule(moduleFromText('seed', bytes.toString('utf8')));
    const edits = MUTATIONS[name]?.({ document, view, random });
    if (!edits) continue;
    try {
      bytes = applyEdits(bytes, edits);
      by.push(name);
    } catch (error) {
      // Two drawn places overlap: the draw is void.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return { text: bytes.toString('utf8'), by };
}
