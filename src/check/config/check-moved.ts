import type { Block } from '../../hcl/tree.ts';
import { wholeContent } from './body-content.ts';
import { type ConfigFile, fail, headerOf, refuser } from './config-file.ts';
import { MOVED } from './core-shapes.ts';
import { objectAddress } from './object-address.ts';
import { requireTraversal } from './static-expression.ts';

export function checkMoved(at: ConfigFile, block: Block): void {
  const { attributes } = wholeContent(at, block.body, block.open, MOVED);
  const [from, to] = ['from', 'to'].map((name) => {
    const given = attributes.get(name);
    const traversal = given && requireTraversal(refuser(at), given.value);
    return traversal && objectAddress(refuser(at), traversal, 'instances');
  });
  if (!from || !to || from.kind === to.kind) return;
  fail(
    at,
    headerOf(at, block),
    'Invalid "moved" addresses',
    'The "from" and "to" addresses must either both refer to resources or both refer to modules.',
  );
}
