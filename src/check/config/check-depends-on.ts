import type { Expression } from '../../hcl/expression.ts';
import { type ConfigFile, refuser } from './config-file.ts';
import { looseTraversal } from './quoted-traversal.ts';
import { requireList, requireTraversal, type StaticTraversal } from './static-expression.ts';

/** `depends_on`: a list of references, written out. Gives those that are. */
export function checkDependsOn(at: ConfigFile, list: Expression): readonly StaticTraversal[] {
  const items = requireList(refuser(at), list) ?? [];
  return items.flatMap((item) => requireReference(at, item) ?? []);
}

/** A reference, in quotes or not; anything else is reported. */
export const requireReference = (
  at: ConfigFile,
  expression: Expression,
): StaticTraversal | undefined =>
  looseTraversal(at, expression) ?? requireTraversal(refuser(at), expression);
