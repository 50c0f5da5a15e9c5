import { attribute } from '../module/module-view.ts';
import { marksDeep } from '../value/marks.ts';
import type { BlockCheck } from './block-check.ts';
import { checkConditions } from './check-conditions.ts';
import { checkExpression } from './check-expression.ts';
import { headerOf } from './config/config-file.ts';
import { report } from './report.ts';

/** The value of an output (stage 4), and that it is not sensitive without saying so. */
export function checkOutput(check: BlockCheck, isRoot: boolean): void {
  const { block, reporter } = check;
  checkConditions(check, block);
  const argument = attribute(block, 'value');
  const value = argument && checkExpression(check, argument.value);
  if (!value || !isRoot || isTrue(check, 'sensitive') || !marksDeep(value).has('sensitive')) return;
  report(
    reporter,
    headerOf({ isJson: reporter.file.endsWith('.json') }, block),
    4,
    'Output refers to sensitive values',
    `To reduce the risk of accidentally exporting sensitive data that was intended to be only internal, Terraform requires that any root module output containing sensitive data be explicitly marked as sensitive, to confirm your intent.\n\nIf you do intend to export this data, annotate the output value as sensitive by adding the following argument:\n    sensitive = true`,
    { kind: 'other' },
  );
}

function isTrue({ block }: BlockCheck, name: string): boolean {
  const value = attribute(block, name)?.value;
  return value?.kind === 'bool' && value.value;
}
