import { resourceSteps } from '../../check/resolve-type.ts';
import { removeItem } from '../../hcl/edit/attribute.ts';
import type { Expression, Traversal } from '../../hcl/expression.ts';
import type { Attribute, Block, Document } from '../../hcl/tree.ts';
import { constantString, sourceOf } from '../../hcl/value.ts';
import { attributesOf, walkExpression } from '../../hcl/walk.ts';
import { attribute as attributeOf } from '../../module/module-view.ts';
import { blocksNamed } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import { bodyOf, inFile, type Located, type RepairContext, schemaAt } from '../context.ts';
import { likeness } from '../likeness.ts';
import { isPlainName } from '../plain-names.ts';
import { whereaboutsOf } from '../whereabouts.ts';

/**
 * An argument that says what another one of the resource says: the VPC of a mount target is that of its subnet,
 * the master user of an instance that of its cluster. Nothing is lost with it.
 */
export function impliedArgument(
  context: RepairContext,
  at: Located,
  attribute: Attribute,
): Candidate[] {
  const { document, path } = at;
  const twin = rightlyNamed(context, at, attribute) ?? namedBlock(at, attribute);
  if (twin) return [dropped(at, attribute, `which \`${twin}\` says already`)];
  const wanted = referencesIn(document, attribute.value);
  const [top] = path;
  const whole = attribute.value.kind === 'tuple' ? attribute.value.items : [attribute.value];
  if (!top || wanted.length === 0 || whole.some(({ kind }) => kind !== 'traversal')) return [];
  const via = [...attributesOf(top.body)].find(
    ({ attribute: other }) =>
      other !== attribute &&
      !isPlainName(other.name.text) &&
      other.name.text !== 'depends_on' &&
      wanted.every((reference) => says(context, document, attribute, other, reference)),
  );
  if (!via) return [];
  return [dropped(at, attribute, `which follows from \`${via.attribute.name.text}\``)];
}

const dropped = (at: Located, attribute: Attribute, why: string): Candidate => ({
  action: 'delete-argument',
  title: `remove \`${attribute.name.text}\`, ${why}`,
  edits: inFile(at.file, removeItem(at.document, bodyOf(at), attribute)),
  score: 0.55,
});

/** The argument of the block that is meant, where it is there with the same value. */
function rightlyNamed(
  context: RepairContext,
  { document, path }: Located,
  attribute: Attribute,
): string | undefined {
  const block = path.at(-1);
  const schema = schemaAt(context, path);
  const { around } = whereaboutsOf(path);
  const text = (item: Attribute) => sourceOf(document.bytes, item.value).replace(/\s+/g, ' ');
  return block?.body.items.find(
    (item): item is Attribute =>
      item.kind === 'attribute' &&
      schema?.attributes.has(item.name.text) === true &&
      text(item) === text(attribute) &&
      likeness(attribute.name.text, item.name.text, around) >= SAME,
  )?.name.text;
}

const SAME = 0.85;

/** A block beside it that its constant names: `field = "path-pattern"` where there is a `path_pattern`. */
function namedBlock({ document, path }: Located, attribute: Attribute): string | undefined {
  const word = constantString(document.bytes, attribute.value)?.toLowerCase().replaceAll('-', '_');
  const block = path.at(-1);
  return word !== undefined && block && blocksNamed(block.body, word).length > 0 ? word : undefined;
}

/** The same resource named twice is the same said twice; the same secret is not. */
const IDENTITY: ReadonlySet<string> = new Set(['id', 'arn', 'name', 'identifier']);

interface Reference {
  readonly address: string;
  readonly text: string;
  /** The first attribute asked for. */
  readonly asked: string | undefined;
}

/** The same reference in `other`; or `other` refers to what it comes from, or to what sets that very argument to it. */
function says(
  { scope }: RepairContext,
  document: Document,
  { name }: Attribute,
  other: Attribute,
  wanted: Reference,
): boolean {
  return referencesIn(document, other.value).some((reference) => {
    if (reference.text === wanted.text) return IDENTITY.has(wanted.asked ?? '');
    if (reference.address === wanted.address)
      return wanted.asked === name.text && tellsWhich(reference.asked);
    const through = scope.resources.get(reference.address);
    const same = through && attributeOf(through.block as Block, name.text);
    return (
      same !== undefined &&
      referencesIn(through?.document ?? document, same.value).some(
        ({ text }) => text === wanted.text,
      )
    );
  });
}

/** Whoever names the cluster has its password by that; whoever has its database's name does not. */
const tellsWhich = (asked: string | undefined): boolean =>
  asked === undefined || IDENTITY.has(asked) || /_(?:id|identifier|arn)$/.test(asked);

function referencesIn({ bytes }: Document, value: Expression): Reference[] {
  const found: Reference[] = [];
  walkExpression(value, (expression) => {
    const target = expression.kind === 'traversal' ? resourceSteps(expression) : undefined;
    const first = target?.rest.find(({ kind }) => kind === 'attribute');
    if (target)
      found.push({
        address: target.address,
        text: sourceOf(bytes, expression as Traversal),
        asked: first?.kind === 'attribute' ? first.name : undefined,
      });
  });
  return found;
}
