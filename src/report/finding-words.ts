import type { Finding } from '../finding/finding.ts';
import { fileInTree } from '../module/file-in-tree.ts';
import type { Module } from '../module/module.ts';
import { lineNumber } from './line-number.ts';
import { modulePath } from './module-path.ts';
import { cleanLine } from './untrusted-text.ts';

/** Terraform's summary and the first clause of its detail, the rest being advice. */
export function findingWords({ summary, detail }: Finding): string {
  const line = cleanLine(detail);
  const clause = (/^.*?[.;?!](?=\s|$)/.exec(line)?.[0] ?? line).replace(/;$/, '.');
  return clause === '' || clause === cleanLine(summary)
    ? cleanLine(summary)
    : `${cleanLine(summary)}: ${clause}`;
}

/** `examples/a/main.tf:12`, as exact as is known. */
export function placeWords({ place }: Finding, module: Module, line: number | undefined): string {
  const path = cleanLine(modulePath(module, place?.file ?? ''));
  return line === undefined ? path : `${path}:${line}`;
}

/** The 1-based line of a finding in the very text it was found in; undefined where terraform gave no place. */
export function findingLine({ place }: Finding, module: Module): number | undefined {
  const file = place && fileInTree(module, place.file);
  return file && lineNumber(file.bytes, place.range.start);
}
