import type { Finding } from '../../finding/finding.ts';
import { readStrictly } from '../../hcl/strict/read-strictly.ts';
import type { StrictError } from '../../hcl/strict/strict-error.ts';
import type { Document } from '../../hcl/tree.ts';
import type { ModuleView } from '../../module/module-view.ts';
import { checkConfig } from '../config/check-config.ts';

/**
 * What terraform says as it loads a module with broken files: their errors of syntax, and what is wrong
 * with the declarations it makes out all the same. Undefined where no file is broken, or where one is
 * nested deeper than the strict reader goes.
 */
export function loadStrictly(view: ModuleView): readonly Finding[] | undefined {
  const findings: Finding[] = [];
  const documents = new Map<string, Document>(view.documents);
  let broken = false;
  for (const [file, document] of view.documents) {
    if (document.problems.length === 0 || file.endsWith('.json')) continue;
    broken = true;
    const reading = readStrictly(document.bytes, file);
    if (!reading) return undefined;
    documents.set(file, { ...document, body: reading.body });
    for (const error of reading.errors) findings.push(asFinding(file, document, error));
  }
  if (!broken) return undefined;
  checkConfig({ ...view, documents }, findings);
  return findings;
}

function asFinding(file: string, document: Document, error: StrictError): Finding {
  const { summary, detail, range } = error;
  const place = { file, range };
  const said = { severity: 'error', stage: 1, summary, detail, place } as const;
  if (summary !== 'Attribute redefined') return { kind: 'syntax', ...said };
  const name = document.bytes.toString('utf8', range.start, range.end);
  return { kind: 'duplicate', what: 'attribute', name, ...said };
}
