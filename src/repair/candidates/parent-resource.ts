import { providerOf } from '../../check/scope.ts';
import { replaceValue } from '../../hcl/edit/attribute.ts';
import { insertBlockAfter } from '../../hcl/edit/block.ts';
import type { Attribute, Block, Document } from '../../hcl/tree.ts';
import { constantString } from '../../hcl/value.ts';
import { attribute as attributeOf } from '../../module/module-view.ts';
import { providerNameOf } from '../../module/provider-of-resource.ts';
import type { BlockSchema } from '../../schema/schema.ts';
import { blockAt, placeInFile } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import { companionText } from '../companion/companion-text.ts';
import { freeLabel } from '../companion/free-label.ts';
import { linkTo } from '../companion/link-to-parent.ts';
import { inFile, type Located, type RepairContext } from '../context.ts';
import { declareVariables } from '../declare-variable.ts';
import { type MappedItem, mapBody, namesIn } from '../mapped-body.ts';
import { movedSource } from '../moved-source.ts';
import { inSteps } from '../stepwise-edit.ts';
import { unexpectedArguments } from '../unexpected.ts';
import { meaningOf } from '../word-meanings.ts';
import { removalOf } from './move-into-slot.ts';

/**
 * The resource that an argument belongs to is only named, not declared: the master user of a cluster's instance.
 * Declares it with all such arguments, and with what both have to agree on.
 */
export function parentResource(
  context: RepairContext,
  at: Located,
  attribute: Attribute,
): Candidate[] {
  const { document, path, file } = at;
  const [child, ...inner] = path;
  const type = child?.labels[0]?.text ?? '';
  const provider = child && providerOf(context.scope, providerNameOf(type, child));
  const own = provider?.schemaOf('resource', type);
  if (!child || !provider || !own || inner.length > 0 || child.type.text !== 'resource') return [];
  const parentType = type.slice(0, type.lastIndexOf('_'));
  const schema = provider.schemaOf('resource', parentType);
  const link =
    schema && parentType.split('_').length > 2 ? linkTo(parentType, schema, own) : undefined;
  const named = link && attributeOf(child, link.argument);
  const id = named && constantString(document.bytes, named.value);
  if (!schema || !link || !named || id === undefined) return [];
  const declared = context.scope.view.resources.some((other) => other.type === parentType);
  const unexpected = unexpectedArguments(context, path);
  const label = freeLabel(
    context.scope.view,
    parentType,
    child.labels[1]?.text ?? 'main',
    'parent',
  );
  const where = {
    place: { type: parentType, path: [], label },
    around: new Set([parentType, type].flatMap(meaningOf)),
  };
  const taken = mapBody(context, document, unexpected, schema, where);
  if (declared || !taken.items.some((item) => item.kind === 'argument' && item.from === attribute))
    return [];
  const shared = agreed(document, child, schema, link.argument, namesIn(taken));
  const body = { items: [...shared, ...taken.items], lost: [] };
  const { text, declares } = companionText(context, document, child, {
    type: parentType,
    schema,
    label,
    body,
  });
  const place = placeInFile(document, path);
  const moved = taken.items.flatMap((item) =>
    item.kind === 'argument' && item.from ? [item.from] : [],
  );
  return [
    {
      action: 'to-companion-resource',
      title: `declare the \`${parentType}\` that ${moved.map(({ name }) => `\`${name.text}\``).join(', ')} belong${moved.length > 1 ? '' : 's'} to`,
      edits: [
        ...inFile(
          file,
          inSteps(document, [
            (now) => [insertBlockAfter(now, blockAt(now, place), text)],
            ...moved.map(({ name }) => removalOf(place, name.text)),
            (now: Document) => {
              const item = attributeOf(blockAt(now, place), link.argument);
              return item ? [replaceValue(item, `${parentType}.${label}.${link.attribute}`)] : [];
            },
          ]),
        ),
        ...declareVariables(context.scope.view, file, declares),
      ],
      score: 0.65 - 0.05 * declares.length,
    },
  ];
}

/** The name it goes by, and what parent and child both have to say: the engine, the subnets. */
function agreed(
  document: Document,
  child: Block,
  schema: BlockSchema,
  link: string,
  given: ReadonlySet<string>,
): MappedItem[] {
  return child.body.items.flatMap((item): MappedItem[] => {
    if (item.kind === 'block' || given.has(item.name.text)) return [];
    const name = item.name.text;
    const to = schema.attributes.get(name);
    const isShared = name === link || AGREED.test(name);
    if (!isShared || !to || !(to.optional || to.required)) return [];
    const value = {
      text: (indentation: string) => movedSource(document, item.value.range, indentation),
      worth: 1,
    };
    return [{ kind: 'argument', name, value }];
  });
}

/** Arguments of a part that have to be those of the whole. */
const AGREED = /^(?:engine|engine_version|.*_?subnet_group_name)$/;
