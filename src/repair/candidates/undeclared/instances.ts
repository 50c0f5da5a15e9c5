import { resourceSteps } from '../../../check/resolve-type.ts';
import { constantString, quote, sourceOf } from '../../../hcl/value.ts';
import { attribute, type ModuleView } from '../../../module/module-view.ts';
import type { FoundReference } from '../../rewrite-references.ts';

/** How many instances a resource must have by the keys that its uses take, as the line that says so. */
export type Instances =
  | { readonly kind: 'one' }
  | { readonly kind: 'many'; readonly line: string; readonly key: 'count.index' | 'each.key' }
  /** The keys contradict each other or are worked out. */
  | { readonly kind: 'unclear' };

type Key =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'line'; readonly line: string; readonly key: 'count.index' | 'each.key' }
  | { readonly kind: 'unclear' };

export function instancesOf(view: ModuleView, uses: readonly FoundReference[]): Instances {
  const keys = uses.flatMap((use) => keyOf(view, use));
  const [first] = keys;
  if (!first) return { kind: 'one' };
  if (first.kind === 'number') {
    const numbers = keys.flatMap((key) => (key.kind === 'number' ? [key.value] : []));
    if (numbers.length < keys.length) return UNCLEAR;
    return { kind: 'many', line: `count = ${Math.max(...numbers) + 1}`, key: 'count.index' };
  }
  if (first.kind === 'text') {
    const texts = keys.flatMap((key) => (key.kind === 'text' ? [key.value] : []));
    if (texts.length < keys.length) return UNCLEAR;
    const set = [...new Set(texts)].map(quote).join(', ');
    return { kind: 'many', line: `for_each = toset([${set}])`, key: 'each.key' };
  }
  if (first.kind === 'unclear') return UNCLEAR;
  const same = keys.every((key) => key.kind === 'line' && key.line === first.line);
  return same ? { kind: 'many', line: first.line, key: first.key } : UNCLEAR;
}

const UNCLEAR: Instances = { kind: 'unclear' };
const UNCLEAR_KEY: Key = { kind: 'unclear' };

/** The key of a use; none where it takes no instance or all of them. */
function keyOf(view: ModuleView, { file, reference, path }: FoundReference): Key[] {
  const [step] = resourceSteps(reference)?.rest ?? [];
  const bytes = view.documents.get(file)?.bytes;
  if (step?.kind !== 'index' || !bytes) return [];
  const text = sourceOf(bytes, step.key);
  if (step.key.kind === 'number') return [{ kind: 'number', value: Number(text) }];
  const constant = constantString(bytes, step.key);
  if (constant !== undefined) return [{ kind: 'text', value: constant }];
  const by = text === 'count.index' ? 'count' : text === 'each.key' ? 'for_each' : undefined;
  const own = by && path[0] && attribute(path[0], by);
  if (!by || !own || sourceOf(bytes, own.value).includes('\n')) return [UNCLEAR_KEY];
  const key = by === 'count' ? 'count.index' : 'each.key';
  return [{ kind: 'line', line: `${by} = ${sourceOf(bytes, own.value)}`, key }];
}
