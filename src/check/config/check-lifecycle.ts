import type { Expression } from '../../hcl/expression.ts';
import type { Block } from '../../hcl/tree.ts';
import { constantString } from '../../hcl/value.ts';
import { wholeContent } from './body-content.ts';
import { requireReference } from './check-depends-on.ts';
import { checkReplaceTriggers } from './check-replace-triggers.ts';
import { checkRule, checkSelfReference } from './check-rule.ts';
import { type ConfigFile, fail, refuser } from './config-file.ts';
import { LIFECYCLE } from './core-shapes.ts';
import { decodeBool } from './decode-literal.ts';
import { keywordOf, requireList } from './static-expression.ts';

/** A `lifecycle` block; only managed resources have arguments there. */
export function checkLifecycle(at: ConfigFile, block: Block, mode: string, own: string): void {
  const { attributes, blocks } = wholeContent(at, block.body, block.open, LIFECYCLE);
  for (const [name, argument] of attributes) {
    if (mode !== 'resource') {
      const detail = `The lifecycle argument "${name}" is defined only for managed resources ("resource" blocks), and is not valid for ${mode} resources.`;
      const what = mode === 'data' ? 'data resource' : `${mode} resource`;
      fail(at, argument.name.range, `Invalid ${what} lifecycle argument`, detail);
    } else if (name === 'ignore_changes') checkIgnoredChanges(at, argument.value);
    else if (name === 'replace_triggered_by') checkReplaceTriggers(at, argument.value);
    else decodeBool(at, argument.value);
  }
  for (const rule of blocks) checkSelfReference(at, checkRule(at, rule), rule.type.text, own);
}

/** `all`, or a list of the resource's own arguments. */
function checkIgnoredChanges(at: ConfigFile, changes: Expression): void {
  if (keywordOf(changes) === 'all') return;
  const items = requireList(refuser(at), changes) ?? [];
  let star: Expression | undefined;
  let named = 0;
  for (const item of items) {
    if (constantString(at.bytes, item) === '*') {
      star = item;
      fail(at, changes.range, 'Invalid ignore_changes wildcard', NO_STAR);
    } else if (requireReference(at, item)) named++;
  }
  if (star && named > 0)
    fail(
      at,
      star.range,
      'Invalid ignore_changes ruleset',
      'Cannot mix wildcard string "*" with non-wildcard references.',
    );
}

const NO_STAR =
  'The ["*"] form of ignore_changes wildcard is was deprecated and is now invalid. Use "ignore_changes = all" to ignore changes to all attributes.';
