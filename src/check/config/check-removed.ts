import type { Block } from '../../hcl/tree.ts';
import { wholeContent } from './body-content.ts';
import { checkProvisioner, isDestroyTime } from './check-provisioner.ts';
import { type ConfigFile, fail, headerOf, refuser } from './config-file.ts';
import { END_OF_LIFE, REMOVED } from './core-shapes.ts';
import { decodeBool } from './decode-literal.ts';
import { objectAddress } from './object-address.ts';
import { isRepeated } from './repeated-block.ts';
import { requireTraversal } from './static-expression.ts';

export function checkRemoved(at: ConfigFile, block: Block): void {
  const { attributes, blocks } = wholeContent(at, block.body, block.open, REMOVED);
  const from = attributes.get('from');
  const traversal = from && requireTraversal(refuser(at), from.value);
  const target = traversal && objectAddress(refuser(at), traversal, 'none');
  const isManaged = target?.kind === 'resource' && target.mode === 'managed';
  if (from && target?.kind === 'resource' && target.mode === 'data')
    fail(at, from.value.range, 'Data source address not allowed', NO_DATA);
  const seen = new Map<string, Block>();
  for (const inner of blocks) {
    if (inner.type.text === 'lifecycle') checkLifecycle(at, inner);
    else if (!isManaged) checkUnmanaged(at, inner);
    else if (inner.type.text === 'provisioner') checkDestroyProvisioner(at, inner);
    else
      isRepeated(
        at,
        seen,
        inner,
        (place) => `This "removed" block already has a connection block at ${place}.`,
      );
  }
}

function checkLifecycle(at: ConfigFile, block: Block): void {
  const { attributes } = wholeContent(at, block.body, block.open, END_OF_LIFE);
  const destroy = attributes.get('destroy');
  if (destroy) decodeBool(at, destroy.value);
}

/** What runs at the end of a resource has no place where none is removed. */
function checkUnmanaged(at: ConfigFile, block: Block): void {
  const type = block.type.text;
  const what =
    type === 'connection' ? 'Provisioner connection configuration is' : 'Provisioners are';
  const detail = `${what} valid only when a removed block targets a managed resource.`;
  fail(at, headerOf(at, block), `Invalid ${type} block`, detail);
}

function checkDestroyProvisioner(at: ConfigFile, block: Block): void {
  checkProvisioner(at, block);
  if (isDestroyTime(at, block)) return;
  const detail =
    'Only destroy-time provisioners are valid in "removed" blocks. To declare a destroy-time provisioner, use:\n    when = destroy';
  fail(at, headerOf(at, block), 'Invalid provisioner block', detail);
}

const NO_DATA =
  'Data sources are never destroyed, so they are not valid targets of removed blocks. To remove the data source from state, remove the data source block from configuration.';
