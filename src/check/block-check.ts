import type { Block, Document } from '../hcl/tree.ts';
import { itemName } from '../module/block-parts.ts';
import { isOverrideFile } from '../module/is-override-file.ts';
import type { BlockSchema } from '../schema/schema.ts';
import type { BlockValue } from './block-value.ts';
import type { BodyCheck } from './body-check.ts';
import { checkBody, type Elsewhere } from './check-body.ts';
import { checkValue } from './check-value.ts';
import { remainder } from './config/body-content.ts';
import type { BodyShape } from './config/body-shape.ts';
import { expandDynamic } from './expand-dynamic.ts';
import { withJsonBlocks } from './json-blocks.ts';
import type { Reporter } from './report.ts';
import type { Scope } from './scope.ts';

/** A top-level block with what is needed to look at it. */
export interface BlockCheck {
  readonly scope: Scope;
  readonly document: Document;
  readonly block: Block;
  readonly reporter: Reporter;
}

/** What `core` leaves of a block whose arguments have values (stage 4), against its schema; gives its value. */
export function checkValuedBody(
  check: BlockCheck,
  block: Block,
  core: BodyShape,
  schema: BlockSchema,
): BlockValue {
  const { scope, document, reporter } = check;
  const { bytes } = document;
  const isJson = reporter.file.endsWith('.json');
  const how: BodyCheck = {
    reporter,
    bytes,
    isJson,
    checkValue: (argument, found, bound) =>
      checkValue(scope, reporter, bytes, argument, found, bound),
    expand: (dynamic, bound) => expandDynamic(scope, reporter, bytes, dynamic, bound),
  };
  const rest = remainder(block.body, core);
  const body = isJson ? withJsonBlocks(bytes, rest, schema) : rest;
  return checkBody(how, block, schema, { body, elsewhere: elsewhereOf(check, block) });
}

function elsewhereOf({ scope, reporter }: BlockCheck, block: Block): Elsewhere | undefined {
  if (isOverrideFile(reporter.file)) return 'unknown';
  const merged = scope.overridden.get(block);
  return merged && new Set(merged.items.map(itemName));
}
