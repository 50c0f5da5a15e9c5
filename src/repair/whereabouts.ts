import type { Block } from '../hcl/tree.ts';
import type { FillPlace } from './filled.ts';
import { placeOf } from './skeleton.ts';
import { meaningOf } from './word-meanings.ts';

/** A block that arguments may go into, and the words that go without saying there. */
export interface Whereabouts {
  readonly place: FillPlace;
  readonly around: ReadonlySet<string>;
}

/** A block of the source, by the blocks around it. */
export const whereaboutsOf = (path: readonly Block[]): Whereabouts => {
  const place = placeOf(path);
  return { place, around: new Set([...wordsOfType(place.type), ...place.path.flatMap(meaningOf)]) };
};

/** The block `name` inside. */
export const inside = ({ place, around }: Whereabouts, name: string): Whereabouts => ({
  place: { ...place, path: [...place.path, name] },
  around: new Set([...around, ...meaningOf(name)]),
});

/** Words of a resource type but for the provider's, e.g. `db` and `instance`. */
export const wordsOfType = (type: string): readonly string[] => meaningOf(type).slice(1);
