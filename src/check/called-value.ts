import { DYNAMIC } from '../interpret/dynamic.ts';
import type { CalledModule } from '../module/called-modules.ts';
import { viewModule } from '../module/module-view.ts';
import { unknown } from '../value/construct.ts';
import type { CtyType } from '../value/type.ts';
import type { Value } from '../value/value.ts';
import { repetitionOf } from './repetition-of.ts';

/**
 * `module.NAME` as terraform knows it while validating: its outputs have no types, but which there are is known
 * where the module was read. Source: hashicorp/terraform internal/terraform/evaluate.go, GetModule.
 */
export function calledValue({ child, blocks }: CalledModule): Value {
  const [called] = blocks;
  if (child.kind !== 'local' || !called) return DYNAMIC;
  const view = viewModule(child.module);
  if (view.partial) return DYNAMIC;
  const outputs = view.outputs.map(({ name }): [string, CtyType] => [name, 'dynamic']);
  const type: CtyType = ['object', Object.fromEntries(outputs)];
  const by = repetitionOf(called.block);
  if (by === undefined) return unknown(type);
  return unknown([by === 'count' ? 'list' : 'map', type]);
}
