import { sourceOf } from '../hcl/value.ts';
import { attribute, type Declared, type ModuleView } from '../module/module-view.ts';
import type { AttributeSchema, CtyType } from '../schema/schema.ts';
import type { Filled, FillPlace } from './filled.ts';
import { findReferences } from './rewrite-references.ts';
import { similarity, words } from './similarity.ts';

/**
 * Variables and locals of the draft that are named for the argument, of a type that converts where they tell one: by
 * the same name, or by one that also says whose it is, like `cluster_name` for the `name` of an `aws_eks_cluster`.
 */
export function existingNames(
  draft: ModuleView,
  place: FillPlace,
  { name, type }: AttributeSchema,
): Filled[] {
  return [
    ...draft.variables
      .filter((variable) => convertible(variable, type))
      .map((variable) => ({ root: 'var', own: variable.name })),
    ...draft.locals.map((local) => ({ root: 'local', own: local.name })),
  ].flatMap(({ root, own }) => {
    const score = worthOf(draft, place, name, root, own);
    const text = `${root}.${own}`;
    return score === undefined ? [] : [{ text, score, declares: [], how: `from ${text}` }];
  });
}

function worthOf(
  draft: ModuleView,
  place: FillPlace,
  name: string,
  root: string,
  own: string,
): number | undefined {
  const nearness = Math.max(similarity(own, name), similarity(own, `${place.label}_${name}`));
  if (nearness >= SAME) return NAMED_ALIKE * nearness;
  if (!speaksOf(own, place, name)) return undefined;
  // What is declared and nowhere read was meant for something.
  return findReferences(draft, [root, own]).length === 0 ? WAITING : IN_USE;
}

/** Nearer than this, a name is taken for the same word. */
const SAME = 0.9;
const NAMED_ALIKE = 0.85;
const WAITING = 0.78;
const IN_USE = 0.7;

/** Whether it says all that the argument does, last the same, and beside that only what the argument belongs to. */
function speaksOf(own: string, { type, label, path }: FillPlace, name: string): boolean {
  const [said, asked, inner] = [words(own), words(name), path.flatMap((step) => words(step))];
  const known = new Set([type, label, name, 'name'].flatMap((text) => words(text)).concat(inner));
  const isSame = said.at(-1) === asked.at(-1) || stem(said) === stem(asked);
  // The type of a load balancer is not that of an action of its listener.
  const isOfBlock = inner.length === 0 || inner.some((word) => said.includes(word));
  const isWhole = asked.every((word) => word === 'name' || said.includes(word));
  return isSame && isOfBlock && isWhole && said.every((word) => known.has(word));
}

/** The last word but for `name`: a `bucket` is asked for by its name. */
const stem = (said: readonly string[]): string | undefined =>
  said.length > 1 && said.at(-1) === 'name' ? said.at(-2) : said.at(-1);

function convertible({ block, document }: Declared, type: CtyType): boolean {
  const written = attribute(block, 'type')?.value;
  const constraint = written ? sourceOf(document.bytes, written).replaceAll('"', '') : 'any';
  if (constraint === 'any') return true;
  if (typeof type === 'string') return PRIMITIVES.has(constraint);
  return (
    (type[0] === 'list' || type[0] === 'set') &&
    /^(?:list|set)\(/.test(constraint) &&
    typeof type[1] === 'string'
  );
}

const PRIMITIVES: ReadonlySet<string> = new Set(['string', 'number', 'bool']);
