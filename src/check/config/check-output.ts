import type { Block } from '../../hcl/tree.ts';
import { wholeContent } from './body-content.ts';
import { checkDependsOn } from './check-depends-on.ts';
import { checkRule } from './check-rule.ts';
import { type ConfigFile, fail } from './config-file.ts';
import { OUTPUT } from './core-shapes.ts';
import { decodeBool, decodeString } from './decode-literal.ts';
import { checkName } from './valid-name.ts';

export function checkOutput(at: ConfigFile, block: Block): void {
  const label = block.labels[0];
  if (!label) return;
  const { attributes, blocks } = wholeContent(at, block.body, block.open, OUTPUT);
  checkName(at, label, 'Invalid output name');
  for (const [name, { value }] of attributes) {
    if (name === 'description') decodeString(at, value);
    else if (name === 'sensitive' || name === 'ephemeral') decodeBool(at, value);
    else if (name === 'depends_on') checkDependsOn(at, value);
  }
  for (const rule of blocks) {
    if (rule.type.text === 'precondition') checkRule(at, rule);
    else
      fail(
        at,
        rule.type.range,
        'Postconditions are not allowed',
        'Output values can only have preconditions, not postconditions.',
      );
  }
}
