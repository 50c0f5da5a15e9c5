import type { Document } from '../hcl/tree.ts';
import { type Reporter, report } from './report.ts';

/** What the parser could not read (stage 1). */
export function checkSyntax(document: Document, reporter: Reporter): void {
  for (const { reason, summary, range } of document.problems) {
    if (reason !== 'duplicate-attribute') {
      report(reporter, range, 1, summary, summary, { kind: 'syntax' });
      continue;
    }
    const name = document.bytes.toString('utf8', range.start, range.end);
    const detail = `The argument "${name}" was already set. Each argument may be set only once.`;
    report(reporter, range, 1, summary, detail, { kind: 'duplicate', what: 'attribute', name });
  }
}
