import { attribute, type Declared } from '../module/module-view.ts';
import type { CtyType } from '../value/type.ts';
import { typeConstraint } from './config/type-constraint.ts';

/** What a variable takes, optional fields marked; `dynamic` where that is not said or is no type, which is reported elsewhere. */
export function variableConstraint({ document, block }: Declared): CtyType {
  const type = attribute(block, 'type');
  return type ? typeConstraint(document.bytes, type.value, () => {}) : 'dynamic';
}
