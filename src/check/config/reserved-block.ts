import type { Block } from '../../hcl/tree.ts';
import { type ConfigFile, fail } from './config-file.ts';

/** A block of a type that terraform may want for itself one day, inside one of the type `around`. */
export function refuseReserved(at: ConfigFile, { type }: Block, around: string): void {
  const detail = `The block type name "${type.text}" is reserved for use by Terraform in a future version.`;
  fail(at, type.range, `Reserved block type name in ${around} block`, detail);
}
