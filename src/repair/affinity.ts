import { usedBy } from '../check/check-cycles.ts';
import type { Scope } from '../check/scope.ts';
import { attributesOf } from '../hcl/walk.ts';
import type { DeclaredResource } from '../module/module-view.ts';
import type { FillPlace } from './filled.ts';
import { similarity, words } from './similarity.ts';

/** How much nearer one of several resources of a type is to an argument than the others, 0 to 1. */
export function affinity(
  scope: Scope,
  place: FillPlace,
  name: string,
): (resource: DeclaredResource) => number {
  const taken = takenBy(scope, place, name);
  const order = new Map(scope.view.resources.map((resource, index) => [resource, index]));
  const self = scope.view.resources.findIndex(({ block }) => block === place.top);
  const argument = new Set(words(name));
  const consumer = new Set([...words(place.type).slice(1), ...namesIn(place.label)]);
  return (resource) => {
    const own = namesIn(resource.name);
    const said = own.filter((word) => argument.has(word)).length / Math.max(1, own.length);
    const shared = own.some((word) => consumer.has(word)) ? 1 : 0;
    const at = order.get(resource) ?? 0;
    const before = self < 0 || at < self ? 1 : 0;
    const distance = self < 0 ? 0 : Math.abs(self - at) / Math.max(1, scope.view.resources.length);
    return (
      0.35 * similarity(own.join('_'), namesIn(place.label).join('_')) +
      0.2 * said +
      0.15 * shared +
      0.15 * (taken.has(resource.address) ? 0 : 1) +
      0.05 * before +
      0.1 * (1 - distance)
    );
  };
}

/** The words of a label: `TemperatureQueue` has two. */
const namesIn = (label: string): string[] => words(label.replace(/([a-z0-9])([A-Z])/g, '$1_$2'));

/** What others of the type have in that argument already. */
function takenBy(scope: Scope, place: FillPlace, name: string): ReadonlySet<string> {
  return usedBy(
    scope.view.resources
      .filter(({ type, block }) => type === place.type && block !== place.top)
      .flatMap(({ block }) =>
        [...attributesOf(block.body)]
          .filter(({ attribute }) => attribute.name.text === name)
          .map(({ attribute }) => attribute.value),
      ),
  );
}
