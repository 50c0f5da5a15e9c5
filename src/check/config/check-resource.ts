import type { Block } from '../../hcl/tree.ts';
import { type Content, partialContent } from './body-content.ts';
import { checkDependsOn } from './check-depends-on.ts';
import { checkLifecycle } from './check-lifecycle.ts';
import { checkProvisioner, isDestroyTime, onlySelfReferences } from './check-provisioner.ts';
import { type ConfigFile, fail, hasFailedSince, headerOf } from './config-file.ts';
import { RESOURCE_SHAPES } from './core-shapes.ts';
import { providerReference } from './provider-reference.ts';
import { escapeWords, isRepeated } from './repeated-block.ts';
import { refuseReserved } from './reserved-block.ts';
import { checkName } from './valid-name.ts';

/** What core itself reads of a `resource`, `data` or `ephemeral` block; the rest is the provider's. */
export function checkResource(at: ConfigFile, block: Block): void {
  const mode = block.type.text as Mode;
  const [type, name] = block.labels;
  if (!type || !name) return;
  const content = partialContent(at, block, RESOURCE_SHAPES[mode]);
  const [typeWords, nameWords] = NAMES[mode];
  checkName(at, type, typeWords);
  checkName(at, name, nameWords);
  checkRepetition(at, content);
  const own = `${mode === 'resource' ? '' : `${mode}.`}${type.text}.${name.text}`;
  checkMetaArguments(at, content);
  checkInnerBlocks(at, content, mode, own);
}

/** A `data` block inside a `check` block, which may not say how often or how it lives. */
export function checkNestedData(at: ConfigFile, block: Block): boolean {
  const found = at.findings.length;
  const [type, name] = block.labels;
  if (!type || !name) return false;
  const content = partialContent(at, block, RESOURCE_SHAPES.data);
  checkName(at, type, NAMES.data[0]);
  checkName(at, name, NAMES.data[1]);
  for (const argument of ['count', 'for_each']) {
    const given = content.attributes.get(argument);
    const detail =
      'The "count" and "for_each" meta-arguments are not supported within nested data blocks.';
    if (given) fail(at, given.name.range, `Invalid "${argument}" attribute`, detail);
  }
  checkMetaArguments(at, content);
  for (const inner of content.blocks) {
    if (inner.type.text !== 'lifecycle') continue;
    const detail =
      'Nested data blocks do not support "lifecycle" blocks as the lifecycle is managed by the containing block.';
    fail(at, headerOf(at, inner), 'Invalid lifecycle block', detail);
  }
  const others = content.blocks.filter((inner) => inner.type.text !== 'lifecycle');
  checkInnerBlocks(at, { ...content, blocks: others }, 'data', `data.${type.text}.${name.text}`);
  return !hasFailedSince(at, found);
}

/** `count` and `for_each` exclude each other. */
export function checkRepetition(at: ConfigFile, { attributes }: Content): void {
  const forEach = attributes.get('for_each');
  if (!forEach || !attributes.has('count')) return;
  // Of modules terraform says the same.
  const detail =
    'The "count" and "for_each" meta-arguments are mutually-exclusive, only one should be used to be explicit about the number of resources to be created.';
  fail(at, forEach.name.range, 'Invalid combination of "count" and "for_each"', detail);
}

type Mode = 'resource' | 'data' | 'ephemeral';

const NAMES = {
  resource: ['Invalid resource type name', 'Invalid resource name'],
  data: ['Invalid data source name', 'Invalid data resource name'],
  ephemeral: ['Invalid ephemeral resource type', 'Invalid ephemeral resource name'],
} as const;

function checkMetaArguments(at: ConfigFile, { attributes }: Content): void {
  const provider = attributes.get('provider');
  if (provider) providerReference(at, provider.value, 'provider');
  const dependsOn = attributes.get('depends_on');
  if (dependsOn) checkDependsOn(at, dependsOn.value);
}

function checkInnerBlocks(at: ConfigFile, { blocks }: Content, mode: Mode, own: string): void {
  const seen = new Map<string, Block>();
  let destroys = false;
  for (const inner of blocks) {
    const type = inner.type.text;
    if (type === 'provisioner') {
      checkProvisioner(at, inner);
      destroys ||= isDestroyTime(at, inner);
    } else if (type === 'locals') refuseReserved(at, inner, mode);
    else if (
      !isRepeated(
        at,
        seen,
        inner,
        type === '_'
          ? escapeWords(mode, 'resource-type-specific')
          : (place) => `This resource already has a ${type} block at ${place}.`,
      ) &&
      type === 'lifecycle'
    )
      checkLifecycle(at, inner, mode, own);
  }
  const connection = seen.get('connection');
  if (connection && destroys) onlySelfReferences(at, connection.body);
}
