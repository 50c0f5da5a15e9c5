import type { Expression, Traversal } from '../../hcl/expression.ts';
import { type ConfigFile, fail, refuser } from './config-file.ts';
import { referencesIn, requireList } from './static-expression.ts';

/** `replace_triggered_by`: each item names one resource, with no more than `count.index` or `each.key` as its key. */
export function checkReplaceTriggers(at: ConfigFile, list: Expression): void {
  for (const item of requireList(refuser(at), list) ?? []) {
    // Terraform looks no further than the first item it refuses.
    if (!checkTrigger(at, item)) return;
  }
}

function checkTrigger(at: ConfigFile, item: Expression): boolean {
  const found = at.findings.length;
  const references = referencesIn(item);
  for (const reference of references) {
    if (!OTHERS.has(reference.root.text) && reference.steps[0]?.kind !== 'attribute') {
      const detail =
        'A reference to a resource type must be followed by at least one attribute access, specifying the resource name.';
      fail(at, reference.range, 'Invalid reference', detail);
    }
  }
  if (at.findings.length > found) return false;
  const resources = references.filter((reference) => isTrigger(at, item, reference)).length;
  if (resources !== 1) {
    const many = resources === 0 ? 'Missing resource reference' : 'Multiple resource references';
    const detail = `${many} in replace_triggered_by expression.`;
    fail(at, item.range, 'Invalid replace_triggered_by expression', detail);
  }
  return at.findings.length === found;
}

/** Whether the reference is to a resource; what may not be there at all is reported. */
function isTrigger(at: ConfigFile, item: Expression, { root, steps: [step] }: Traversal): boolean {
  const name = step?.kind === 'attribute' ? step.name : '';
  switch (root.text) {
    case 'each':
    case 'count': {
      const only = root.text === 'each' ? 'key' : 'index';
      const detail = `Only ${root.text}.${only} may be used in replace_triggered_by.`;
      if (name !== only)
        fail(
          at,
          item.range,
          `Invalid ${root.text} reference in replace_triggered_by expression`,
          detail,
        );
      return false;
    }
    case 'data':
    case 'ephemeral':
    case 'resource':
      return true;
    default:
      if (!OTHERS.has(root.text)) return true;
      fail(
        at,
        item.range,
        'Invalid reference in replace_triggered_by expression',
        'Only resources, count.index, and each.key may be used in replace_triggered_by.',
      );
      return false;
  }
}

/** First words of references that are not types of managed resources. */
const OTHERS: ReadonlySet<string> = new Set([
  'count',
  'data',
  'each',
  'ephemeral',
  'local',
  'module',
  'path',
  'resource',
  'self',
  'terraform',
  'var',
]);
