import type { Block, Document } from '../../src/hcl/tree.ts';
import { sourceOf } from '../../src/hcl/value.ts';
import { attributesOf, blocksOf } from '../../src/hcl/walk.ts';

/** Whether the edit changed what its name says and nothing else, blanks aside. */
export function differsAsDeclared(edit: string, before: Document, after: Document): boolean {
  const old = factsOf(before);
  const gone = subtract(old, factsOf(after));
  const come = subtract(factsOf(after), old);
  if (edit.startsWith('rename')) return isRename(gone, come);
  if (edit.startsWith('insert attribute'))
    return gone.length === 0 && come.length === 1 && come[0]?.includes(' zz_added = ') === true;
  if (edit === 'remove attribute') return gone.length === 1 && come.length === 0;
  if (edit.startsWith('remove')) return gone.length > 0 && come.length === 0;
  return gone.length === 0 && come.length === 2 && come.every((fact) => fact.includes('zz_added'));
}

function factsOf({ bytes, body }: Document): string[] {
  const trail = (path: readonly Block[]): string =>
    path.map((block) => headerOf(block)).join(' > ');
  return [
    ...[...attributesOf(body)].map(
      ({ attribute, path }) =>
        `${trail(path)} ${attribute.name.text} = ${sourceOf(bytes, attribute.value)}`,
    ),
    ...[...blocksOf(body)].map(({ block, path }) => `${trail(path)} > ${headerOf(block)}`),
  ];
}

const headerOf = ({ type, labels }: Block): string =>
  [type.text, ...labels.map(({ text }) => text)].join(' ');

function subtract(from: readonly string[], what: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const fact of what) left.set(fact, (left.get(fact) ?? 0) + 1);
  return from.filter((fact) => {
    const count = left.get(fact) ?? 0;
    left.set(fact, count - 1);
    return count <= 0;
  });
}

function isRename(gone: readonly string[], come: readonly string[]): boolean {
  const value = (fact: string | undefined): string | undefined =>
    fact?.split(' = ').slice(1).join(' = ');
  return gone.length === 1 && come.length === 1 && value(gone[0]) === value(come[0]);
}
