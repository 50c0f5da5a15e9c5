import { resourceSteps } from '../check/resolve-type.ts';
import type { Scope } from '../check/scope.ts';
import type { Attribute } from '../hcl/tree.ts';
import { constantString } from '../hcl/value.ts';
import { attributesOf, walkExpression } from '../hcl/walk.ts';
import type { DeclaredResource } from '../module/module-view.ts';
import { words } from './similarity.ts';

/** Resources of the module that refer to this one or that it refers to, be it by a name written out in both. */
export function relatedResources({ view }: Scope, own: DeclaredResource): DeclaredResource[] {
  return view.resources.filter(
    (other) =>
      other.mode === 'resource' &&
      other.address !== own.address &&
      (mentions(own, other) || mentions(other, own) || names(own, other) || names(other, own)),
  );
}

function mentions(from: DeclaredResource, to: DeclaredResource): boolean {
  for (const { attribute } of attributesOf(from.block.body)) {
    let found = false;
    walkExpression(attribute.value, (expression) => {
      if (expression.kind === 'traversal' && resourceSteps(expression)?.address === to.address)
        found = true;
    });
    if (found) return true;
  }
  return false;
}

/** Whether an argument such as `cluster_identifier` holds the text by which the other resource calls itself. */
function names(from: DeclaredResource, to: DeclaredResource): boolean {
  const noun = words(to.type).at(-1) ?? '';
  const own = new Set(texts(to, (name) => CALLED.test(name)));
  const said = texts(from, (name) => CALLED.test(name) && words(name).at(-2) === noun);
  return said.some((text) => own.has(text));
}

const CALLED = /(?:^|_)(?:name|identifier|id)$/;

const texts = ({ block, document }: DeclaredResource, is: (name: string) => boolean): string[] =>
  block.body.items
    .filter((item): item is Attribute => item.kind === 'attribute' && is(item.name.text))
    .map(({ value }) => constantString(document.bytes, value))
    .filter((text) => text !== undefined && text !== '') as string[];
