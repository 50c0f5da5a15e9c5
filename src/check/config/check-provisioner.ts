import type { Expression, Traversal } from '../../hcl/expression.ts';
import type { Block, Body } from '../../hcl/tree.ts';
import { constantString } from '../../hcl/value.ts';
import { attribute } from '../../module/module-view.ts';
import { partialContent } from './body-content.ts';
import { type ConfigFile, fail } from './config-file.ts';
import { PROVISIONER } from './core-shapes.ts';
import { looseTraversal } from './quoted-traversal.ts';
import { escapeWords, isRepeated } from './repeated-block.ts';
import { refuseReserved } from './reserved-block.ts';
import { keywordOf, referencesIn } from './static-expression.ts';

/** What core itself reads of a `provisioner` block. */
export function checkProvisioner(at: ConfigFile, block: Block): void {
  const type = block.labels[0];
  if (!type) return;
  const { attributes, blocks } = partialContent(at, block, PROVISIONER);
  if (REMOVED.has(type.text)) {
    const detail = `The "${type.text}" provisioner was deprecated in Terraform 0.13.4 has been removed from Terraform. Visit https://learn.hashicorp.com/collections/terraform/provision for alternatives to using provisioners that are a better fit for the Terraform workflow.`;
    return fail(at, type.range, `The "${type.text}" provisioner has been removed`, detail);
  }
  const when = attributes.get('when')?.value;
  if (when) checkKeyword(at, when, 'when', ['create', 'destroy']);
  const destroys = isDestroyTime(at, block);
  if (destroys) onlySelfReferences(at, block.body, META);
  const onFailure = attributes.get('on_failure')?.value;
  if (onFailure) checkKeyword(at, onFailure, 'on_failure', ['continue', 'fail']);
  const seen = new Map<string, Block>();
  for (const inner of blocks) {
    if (inner.type.text === 'lifecycle') refuseReserved(at, inner, 'provisioner');
    else if (
      !isRepeated(at, seen, inner, inner.type.text === '_' ? SECOND_ESCAPE : SECOND_CONNECTION) &&
      inner.type.text === 'connection' &&
      destroys
    )
      onlySelfReferences(at, inner.body);
  }
}

/** Whether a `provisioner` block runs when its resource is destroyed. */
export function isDestroyTime(at: ConfigFile, block: Block): boolean {
  const when = attribute(block, 'when');
  if (!when || REMOVED.has(block.labels[0]?.text ?? '')) return false;
  return keywordOf(when.value) === 'destroy' || constantString(at.bytes, when.value) === 'destroy';
}

/** What runs while a resource is destroyed may know of nothing else. */
export function onlySelfReferences(
  at: ConfigFile,
  body: Body,
  except: ReadonlySet<string> = new Set(),
): void {
  for (const item of body.items) {
    if (item.kind !== 'attribute' || except.has(item.name.text)) continue;
    for (const reference of referencesIn(item.value)) {
      if (isOwn(reference)) continue;
      const summary = 'Invalid reference from destroy provisioner';
      fail(at, item.value.range, summary, ONLY_SELF);
    }
  }
}

const META = PROVISIONER.attributes;
const REMOVED: ReadonlySet<string> = new Set(['chef', 'habitat', 'puppet', 'salt-masterless']);

const SECOND_ESCAPE = escapeWords('provisioner', 'provisioner-typpe-specific');
const SECOND_CONNECTION = (place: string): string =>
  `This provisioner already has a connection block at ${place}.`;
const ONLY_SELF =
  "Destroy-time provisioners and their connection configurations may only reference attributes of the related resource, via 'self', 'count.index', or 'each.key'.\n\nReferences to other resources during the destroy phase can cause dependency cycles and interact poorly with create_before_destroy.";

function checkKeyword(
  at: ConfigFile,
  expression: Expression,
  argument: string,
  words: readonly [string, string],
): void {
  const traversal = looseTraversal(at, expression, 'keywords');
  if (traversal?.steps.length === 0 && words.includes(traversal.root.text)) return;
  const detail = `The "${argument}" argument requires one of the following keywords: ${words.join(' or ')}.`;
  fail(at, expression.range, `Invalid "${argument}" keyword`, detail);
}

function isOwn({ root, steps }: Traversal): boolean {
  const [step] = steps;
  switch (root.text) {
    case 'self':
    case 'path':
    case 'terraform':
      return true;
    case 'count':
      return steps.length === 1 && step?.kind === 'attribute' && step.name === 'index';
    case 'each':
      return steps.length === 1 && step?.kind === 'attribute' && step.name === 'key';
    default:
      return false;
  }
}
