import type { Attribute, Block } from '../../hcl/tree.ts';
import { justAttributes } from './body-content.ts';
import type { ConfigFile } from './config-file.ts';
import { checkName } from './valid-name.ts';

/** A `locals` block; gives what it declares. */
export function checkLocals(at: ConfigFile, block: Block): readonly Attribute[] {
  const { attributes } = justAttributes(at, block.body);
  for (const { name } of attributes)
    checkName(at, { ...name, quoted: false }, 'Invalid local value name');
  return attributes;
}
