import type { Block } from '../../hcl/tree.ts';
import { wholeContent } from './body-content.ts';
import { checkNestedData } from './check-resource.ts';
import { checkRule } from './check-rule.ts';
import { type ConfigFile, fail, headerOf, placeWords } from './config-file.ts';
import { CHECK } from './core-shapes.ts';
import { checkName } from './valid-name.ts';

/** A `check` block; gives the data source in it that the module then has. */
export function checkCheck(at: ConfigFile, block: Block): Block | undefined {
  const label = block.labels[0];
  if (!label) return undefined;
  if (at.override) {
    const detail = 'Override files cannot override check blocks.';
    fail(at, headerOf(at, block), "Can't override check blocks", detail);
    return undefined;
  }
  const { blocks } = wholeContent(at, block.body, block.open, CHECK);
  checkName(at, label, 'Invalid check block name');
  let data: Block | undefined;
  let asserts = 0;
  for (const inner of blocks) {
    if (inner.type.text === 'assert') {
      const found = at.findings.length;
      checkRule(at, inner);
      if (at.findings.length === found) asserts++;
    } else if (data) {
      const detail = `This check block already has a data resource defined at ${placeWords(at, headerOf(at, data))}.`;
      fail(at, headerOf(at, inner), 'Multiple data resource blocks', detail);
    } else if (checkNestedData(at, inner)) data = inner;
  }
  if (asserts === 0) {
    const detail = 'Check blocks must have at least one assert block.';
    fail(at, headerOf(at, block), 'Zero assert blocks', detail);
  }
  return data;
}
