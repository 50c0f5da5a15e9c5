import { appendBlock } from '../../../hcl/edit/block.ts';
import { quote } from '../../../hcl/value.ts';
import type { RepairContext } from '../../context.ts';
import type { BrokenValue } from './broken-values.ts';
import { type Change, replace } from './change.ts';
import { accountPlaceholder } from './tidy-arn.ts';

/** The account that terraform works in, for an ARN that has a stand-in for its number. */
export function ownAccount({ scope }: RepairContext, value: BrokenValue): readonly Change[] {
  const around = accountPlaceholder(value.text);
  const filled = around && `${around.before}123456789012${around.after}`;
  if (!around || filled === undefined || !value.accepts(filled)) return [];
  const declared = scope.view.resources.find(
    ({ mode, type }) => mode === 'data' && type === 'aws_caller_identity',
  );
  const address = declared?.address ?? 'data.aws_caller_identity.current';
  const document = scope.view.documents.get(value.written.file);
  if (!document) return [];
  const text = `${quote(around.before).slice(0, -1)}\${${address}.account_id}${quote(around.after).slice(1)}`;
  const declaration = appendBlock(document, 'data "aws_caller_identity" "current" {}');
  return [
    {
      action: 'change-value',
      title: `take the account of \`${value.name}\` from ${address}`,
      score: 0.8,
      edits: ({ written }) => [replace(written, text)],
      once: declared ? [] : [{ file: value.written.file, ...declaration }],
    },
  ];
}
