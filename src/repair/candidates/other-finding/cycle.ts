import { resourceSteps } from '../../../check/resolve-type.ts';
import { removeItem } from '../../../hcl/edit/attribute.ts';
import type { Expression, Traversal } from '../../../hcl/expression.ts';
import { type ByteRange, contains } from '../../../hcl/range.ts';
import type { Attribute } from '../../../hcl/tree.ts';
import { constantString, sourceOf } from '../../../hcl/value.ts';
import { attributesOf, walkExpression } from '../../../hcl/walk.ts';
import { attribute, type DeclaredResource } from '../../../module/module-view.ts';
import type { Candidate, Edit } from '../../candidate.ts';
import { IDENTIFYING_ARGUMENTS } from '../../facts/identifying-arguments.ts';
import { abstain, type Proposer } from './class.ts';

/**
 * Resources that wait for each other. Where one repeats a value that is written in the other, it is written out; an
 * order by `depends_on` that contradicts a reference goes.
 */
export const cycle: Proposer = (context, finding) => {
  const names = finding.summary.replace(/^Cycle: /, '').split(', ');
  const circle = new Map(
    names.flatMap((name) => {
      const resource = context.scope.resources.get(name);
      return resource ? [[name, resource] as const] : [];
    }),
  );
  const links = [...circle.values()].flatMap((resource) => linksOf(resource, circle));
  const candidates = [...writtenOut(links, circle), ...withoutOrder(links)];
  return candidates.length > 0 ? candidates : EACH_OTHER;
};

const EACH_OTHER = abstain(
  'Each of them needs another one of them first, and only the author can say which reference should go.',
);

/** A reference from one resource of the circle to another. */
interface Link {
  readonly from: DeclaredResource;
  readonly to: string;
  readonly attribute: Attribute;
  readonly reference: Traversal;
}

type Circle = ReadonlyMap<string, DeclaredResource>;

function linksOf(from: DeclaredResource, circle: Circle): Link[] {
  const links: Link[] = [];
  for (const { attribute: each } of attributesOf(from.block.body)) {
    walkExpression(each.value, (expression, bound) => {
      if (expression.kind !== 'traversal' || bound.has(expression.root.text)) return;
      const to = resourceSteps(expression)?.address ?? '';
      if (to !== from.address && circle.has(to))
        links.push({ from, to, attribute: each, reference: expression });
    });
  }
  return links;
}

/** For each pair of the circle, all references from one to the other as the values they have there. */
function writtenOut(links: readonly Link[], circle: Circle): Candidate[] {
  return pairsOf(links).flatMap((pair): Candidate[] => {
    const edits = pair.map((link) => valueFor(link, circle));
    const [first] = pair;
    if (!first || edits.some((edit) => edit === undefined)) return [];
    return [
      {
        action: 'change-value',
        title: `write out what \`${first.from.address}\` repeats of \`${first.to}\``,
        score: 0.75,
        edits: edits as Edit[],
      },
    ];
  });
}

function pairsOf(links: readonly Link[]): Link[][] {
  const pairs = new Map<string, Link[]>();
  for (const link of links) {
    const key = `${link.from.address} ${link.to}`;
    pairs.set(key, [...(pairs.get(key) ?? []), link]);
  }
  return [...pairs.values()];
}

/** The argument of the other resource that a reference reads, if that needs no resource itself. */
function valueFor({ from, to, attribute: own, reference }: Link, circle: Circle): Edit | undefined {
  const target = circle.get(to);
  const [step, ...others] = resourceSteps(reference)?.rest ?? [];
  if (!target || step?.kind !== 'attribute' || others.length > 0) return undefined;
  const name = (step.name === 'id' && IDENTIFYING_ARGUMENTS[target.type]) || step.name;
  const value = attribute(target.block, name)?.value;
  if (!value || refersToResources(value)) return undefined;
  const { bytes } = target.document;
  const text = sourceOf(bytes, value);
  const interpolation = interpolationAround(own.value, reference);
  if (!interpolation) return { file: from.file, range: reference.range, text };
  const constant = constantString(bytes, value);
  return constant === undefined || text.startsWith('<<')
    ? { file: from.file, range: reference.range, text }
    : { file: from.file, range: interpolation, text: text.slice(1, -1) };
}

function refersToResources(value: Expression): boolean {
  let found = false;
  walkExpression(value, (expression) => {
    if (expression.kind === 'traversal' && !['var', 'local', 'path'].includes(expression.root.text))
      found = true;
  });
  return found;
}

/** The `${…}` that holds nothing but the reference. */
function interpolationAround(root: Expression, reference: Traversal): ByteRange | undefined {
  let found: ByteRange | undefined;
  walkExpression(root, (expression) => {
    if (expression.kind !== 'template') return;
    const part = expression.parts.find(
      (each) => each.kind === 'interpolation' && contains(each.range, reference.range),
    );
    if (part?.kind === 'interpolation' && part.value.range.start === reference.range.start)
      found = part.range;
  });
  return found;
}

/** An order that is asked for against a reference the other way; of two orders nobody knows which one counts. */
function withoutOrder(links: readonly Link[]): Candidate[] {
  const isOrder = ({ attribute: each }: Link) => each.name.text === 'depends_on';
  return links.filter(isOrder).flatMap((link): Candidate[] => {
    const { value } = link.attribute;
    if (value.kind !== 'tuple') return [];
    const against = links.some(({ attribute: each }) => each.name.text !== 'depends_on');
    return [
      {
        action: 'delete-argument',
        title: `do not make \`${link.from.address}\` wait for \`${link.to}\`, which needs it`,
        score: against ? 0.7 : 0.5,
        loses: `no longer orders \`${link.from.address}\` after \`${link.to}\``,
        edits: withoutItem(link).map((edit) => ({ file: link.from.file, ...edit })),
      },
    ];
  });
}

function withoutItem({ from, attribute: own, reference }: Link) {
  const { document, block } = from;
  const items = own.value.kind === 'tuple' ? own.value.items : [];
  const index = items.findIndex(({ range }) => contains(range, reference.range));
  if (items.length < 2) return removeItem(document, block.body, own);
  const [start, end] =
    index + 1 < items.length
      ? [items[index]?.range.start, items[index + 1]?.range.start]
      : [items[index - 1]?.range.end, items[index]?.range.end];
  return [{ range: { start: start ?? 0, end: end ?? 0 }, text: '' }];
}
