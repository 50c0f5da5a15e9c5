import type { Block, Document } from '../hcl/tree.ts';
import { isOverrideFile } from '../module/is-override-file.ts';
import type { BlockSchema } from '../schema/schema.ts';
import type { BlockValue } from './block-value.ts';
import { type BodyCheck, checkBody } from './check-body.ts';
import { checkValue } from './check-value.ts';
import { mergeOverrides } from './config/merge-overrides.ts';
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

/** The body of a block whose arguments have values (stage 4), against its schema; gives its value. */
export function checkValuedBody(
  { scope, document, reporter }: BlockCheck,
  block: Block,
  schema: BlockSchema,
): BlockValue {
  const { bytes } = document;
  const isJson = reporter.file.endsWith('.json');
  const body: BodyCheck = {
    reporter,
    bytes,
    checkValue: (attribute, found, bound) =>
      checkValue(scope, reporter, bytes, attribute, found, bound),
    expand: (dynamic, bound) => expandDynamic(scope, reporter, bytes, dynamic, bound),
  };
  const merged = mergeOverrides(scope.view).get(block);
  const elsewhere = isOverrideFile(reporter.file)
    ? 'unknown'
    : new Set(
        merged?.items.map((item) => (item.kind === 'attribute' ? item.name : item.type).text),
      );
  return checkBody(body, isJson ? withJsonBlocks(bytes, block, schema) : block, schema, {
    elsewhere,
  });
}
