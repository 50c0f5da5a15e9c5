import type { Expression, Step } from '../../hcl/expression.ts';
import type { Attribute, Block } from '../../hcl/tree.ts';
import { wholeContent } from './body-content.ts';
import { type ConfigFile, fail, hasFailedSince, refuser } from './config-file.ts';
import { IMPORT } from './core-shapes.ts';
import { type ObjectAddress, objectAddress } from './object-address.ts';
import { providerReference } from './provider-reference.ts';
import { requireTraversal, type StaticTraversal } from './static-expression.ts';

export function checkImport(at: ConfigFile, block: Block): void {
  const found = at.findings.length;
  const { attributes } = wholeContent(at, block.body, block.open, IMPORT);
  // Terraform reads no address out of a block that has something else wrong.
  if (hasFailedSince(at, found)) return;
  const to = attributes.get('to');
  const target = to && checkTarget(at, to);
  const provider = attributes.get('provider');
  if (!provider) return;
  if (target?.kind === 'resource' && target.modules > 0)
    fail(
      at,
      provider.range,
      'Invalid import provider argument',
      'The provider argument can only be specified in import blocks that will generate configuration.\n\nUse the providers argument within the module block to configure providers for all resources within a module, including imported resources.',
    );
  providerReference(at, provider.value, 'provider');
}

function checkTarget(at: ConfigFile, to: Attribute): ObjectAddress | undefined {
  const refuse = refuser(at);
  const traversal = withoutKeys(to.value) ?? requireTraversal(refuse, to.value);
  const found = traversal && objectAddress(refuse, traversal, 'instances');
  if (found?.kind === 'module')
    refuse(
      to.value.range,
      'Invalid address',
      'A resource instance address is required here. The module path must be followed by a resource instance specification.',
    );
  if (found?.kind !== 'resource' || found.mode !== 'managed')
    refuse(to.range, 'Invalid import address', 'Only managed resources can be imported.');
  return found;
}

/** The target with the keys left out that terraform computes only later. */
function withoutKeys(expression: Expression): StaticTraversal | undefined {
  if (expression.kind !== 'traversal') return undefined;
  const { root, steps, range } = expression;
  if (steps.some((step) => step.kind === 'splat')) return undefined;
  return { root, steps: steps.filter((step) => !isComputed(step)), range };
}

const isComputed = (step: Step): boolean =>
  step.kind === 'index' && step.key.kind !== 'number' && step.key.kind !== 'template';
