import { providerOf } from '../../check/scope.ts';
import { insertAttribute, removeItem } from '../../hcl/edit/attribute.ts';
import { insertBlockAfter } from '../../hcl/edit/block.ts';
import type { Attribute, Block } from '../../hcl/tree.ts';
import { sourceOf } from '../../hcl/value.ts';
import { attribute as attributeOf, type DeclaredResource } from '../../module/module-view.ts';
import { providerNameOf } from '../../module/provider-of-resource.ts';
import type { AttributeSchema, BlockSchema, ProviderSchema } from '../../schema/schema.ts';
import { blockAt, placeInFile } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import { companionText } from '../companion/companion-text.ts';
import { freeLabel } from '../companion/free-label.ts';
import { inFile, type Located, type RepairContext } from '../context.ts';
import { declareVariables } from '../declare-variable.ts';
import { type FittedValue, fittedValue } from '../fitted-value.ts';
import { likeness } from '../likeness.ts';
import { isPlainName } from '../plain-names.ts';
import { inSteps } from '../stepwise-edit.ts';
import { meaningOf } from '../word-meanings.ts';
import { removalOf } from './move-into-slot.ts';

/** A group resource that a resource names by one argument, and the argument of the group that takes the value. */
interface Group {
  readonly by: string;
  readonly type: string;
  readonly schema: BlockSchema;
  readonly attribute: 'id' | 'name' | 'arn';
  readonly holds: AttributeSchema;
  readonly value: FittedValue;
}

/** Subnets of a database are those of its subnet group: into a group that is there, or a new one. */
export function groupOfItsOwn(
  context: RepairContext,
  at: Located,
  attribute: Attribute,
): Candidate[] {
  const [parent, ...inner] = at.path;
  const type = parent?.labels[0]?.text ?? '';
  const provider = parent && providerOf(context.scope, providerNameOf(type, parent));
  const schema = provider?.schemaOf('resource', type);
  // What differs from instance to instance cannot be in one group.
  if (/\b(?:count|each)\./.test(sourceOf(at.document.bytes, attribute.value))) return [];
  if (!parent || !provider || !schema || inner.length > 0 || parent.type.text !== 'resource')
    return [];
  return groups(context, at, attribute, provider, type, schema)
    .slice(0, 1)
    .flatMap((group) => {
      const named = attributeOf(parent, group.by);
      const declared = context.scope.view.resources.filter(
        (resource) => resource.mode === 'resource' && resource.type === group.type,
      );
      if (named)
        return alreadyNamed(
          at,
          attribute,
          group,
          sourceOf(at.document.bytes, named.value),
          declared,
        );
      const [only, ...more] = declared;
      const isOne = only && more.length === 0 && !isRepeated(only.block);
      return [
        ...(isOne ? [joins(at, parent, attribute, group, only)] : []),
        declares(context, at, parent, attribute, group),
      ];
    });
}

function groups(
  context: RepairContext,
  { document }: Located,
  { name, value }: Attribute,
  provider: ProviderSchema,
  type: string,
  schema: BlockSchema,
): Group[] {
  const family = type.split('_').slice(0, 2).join('_');
  return [...schema.attributes.values()].flatMap((by): Group[] => {
    const match = by.type === 'string' && (by.optional || by.required) ? GROUP.exec(by.name) : null;
    // A name that says the group itself is no part of it.
    if (!match?.[1] || isPlainName(name.text) || likeness(name.text, by.name, new Set()) >= SAME)
      return [];
    const types = namesOfGroup(type, family, match[1]).filter((one) =>
      provider.resourceTypes.includes(one),
    );
    const [found] = types;
    const group = found && provider.schemaOf('resource', found);
    if (!found || !group) return [];
    const around = new Set(meaningOf(found));
    const holds = [...group.attributes.values()]
      .filter((to) => to.required && typeof to.type !== 'string')
      .filter((to) => likeness(name.text, to.name, around) >= LEAST_LIKE)
      .sort((a, b) => likeness(name.text, b.name, around) - likeness(name.text, a.name, around))[0];
    const fitted = holds && fittedValue(context, document, { name: name.text, value }, holds);
    if (!holds || !fitted) return [];
    const attribute = match[2] === 'arn' || match[2] === 'id' ? match[2] : 'name';
    return [{ by: by.name, type: found, schema: group, attribute, holds, value: fitted }];
  });
}

const GROUP = /^(.*group)(?:_(name|id|arn))?$/;
const LEAST_LIKE = 0.75;
const SAME = 0.7;

/** `aws_rds_cluster.db_subnet_group_name` names an `aws_db_subnet_group`, a Neptune cluster's an `aws_neptune_subnet_group`. */
function namesOfGroup(type: string, family: string, stem: string): string[] {
  const [provider = ''] = type.split('_');
  const bare = stem.split('_').slice(-2).join('_');
  return [
    `${family}_${stem}`,
    `${family}_${bare}`,
    `${provider}_${stem}`,
    `${provider}_db_${bare}`,
  ];
}

function alreadyNamed(
  at: Located,
  attribute: Attribute,
  { by, holds }: Group,
  named: string,
  declared: readonly DeclaredResource[],
): Candidate[] {
  const group = declared.find(({ address }) => named.startsWith(`${address}.`));
  const held = group && attributeOf(group.block, holds.name);
  const name = attribute.name.text;
  const same =
    group &&
    held &&
    plain(sourceOf(group.document.bytes, held.value)).includes(
      plain(inside(sourceOf(at.document.bytes, attribute.value))),
    );
  return [
    {
      action: 'delete-argument',
      title: `remove \`${name}\`, which \`${by}\` decides`,
      edits: inFile(
        at.file,
        removeItem(at.document, at.path.at(-1)?.body ?? at.document.body, attribute),
      ),
      score: 0.55,
      ...(!same && { loses: `removes \`${name}\`` }),
    },
  ];
}

const isRepeated = (block: Block): boolean =>
  ['count', 'for_each'].some((name) => attributeOf(block, name) !== undefined);

const plain = (text: string): string => text.replace(/[\s,]+/g, ' ').trim();
const inside = (text: string): string => text.replace(/^\[|\]$/g, '').trim();

/** The only group of the module is meant. */
function joins(
  at: Located,
  parent: Block,
  attribute: Attribute,
  group: Group,
  only: DeclaredResource,
): Candidate {
  const place = placeInFile(at.document, [parent]);
  const held = attributeOf(only.block, group.holds.name);
  const same =
    held &&
    plain(sourceOf(only.document.bytes, held.value)).includes(
      plain(inside(sourceOf(at.document.bytes, attribute.value))),
    );
  return {
    action: 'move-argument',
    title: `take \`${attribute.name.text}\` from \`${only.address}\``,
    edits: inFile(
      at.file,
      inSteps(at.document, [
        removalOf(place, attribute.name.text),
        (now) =>
          insertAttribute(now, blockAt(now, place), group.by, `${only.address}.${group.attribute}`),
      ]),
    ),
    score: same ? 0.92 : 0.6,
    ...(!same && {
      loses: `removes \`${attribute.name.text}\` in favour of those of \`${only.address}\``,
    }),
  };
}

function declares(
  context: RepairContext,
  at: Located,
  parent: Block,
  attribute: Attribute,
  group: Group,
): Candidate {
  const { document, file } = at;
  const { type, schema, holds, value, by } = group;
  const label = freeLabel(context.scope.view, type, parent.labels[1]?.text ?? 'main', 'group');
  const body = { items: [{ kind: 'argument' as const, name: holds.name, value }], lost: [] };
  const once: Block = {
    ...parent,
    body: {
      ...parent.body,
      items: parent.body.items.filter(
        (item) => item.kind === 'attribute' && item.name.text === 'provider',
      ),
    },
  };
  const { text, declares: variables } = companionText(context, document, once, {
    type,
    schema,
    label,
    body,
  });
  const place = placeInFile(document, [parent]);
  return {
    action: 'to-companion-resource',
    title: `move \`${attribute.name.text}\` to a resource \`${type}\` and refer to it`,
    edits: [
      ...inFile(
        file,
        inSteps(document, [
          (now) => [insertBlockAfter(now, blockAt(now, place), text)],
          removalOf(place, attribute.name.text),
          (now) =>
            insertAttribute(now, blockAt(now, place), by, `${type}.${label}.${group.attribute}`),
        ]),
      ),
      ...declareVariables(context.scope.view, file, variables),
    ],
    score: 0.85 - PER_VARIABLE * variables.length,
  };
}

const PER_VARIABLE = 0.08;
