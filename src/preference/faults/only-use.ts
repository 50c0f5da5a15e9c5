import type { FoundReference } from '../../repair/rewrite-references.ts';
import type { Expected } from './fault.ts';
import { rangeIn } from './first-draw.ts';

/** Where the finding of an undeclared name is, if it can be at one place only: what hides that, hides the fault. */
export function onlyUse(uses: readonly FoundReference[]): Pick<Expected, 'within'> {
  const [only, ...others] = uses;
  return only && others.length === 0 ? { within: rangeIn(only.file, only.reference) } : {};
}
