import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../finding/finding.ts';
import { cleanLine, cleanText } from '../report/untrusted-text.ts';
import { placeRange } from './place-range.ts';

export const SOURCE = 'iac-dpo';

/** The findings of one file as an editor shows them; `bytes` is the document's text. */
export const diagnosticsOf = (
  findings: readonly Finding[],
  document: TextDocument,
  bytes: Buffer,
): Diagnostic[] =>
  findings.map((finding) => ({
    range: placeRange(document, bytes, finding.place?.range ?? TOP),
    severity: finding.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: SOURCE,
    code: finding.kind,
    message: messageOf(finding),
    ...(finding.kind === 'deprecated' && { tags: [DiagnosticTag.Deprecated] }),
  }));

/** A finding without a place stands at the top of a file. */
const TOP = { start: 0, end: 0 };

/** Terraform's words, which may quote the file: plain text, with nothing invisible in it. */
function messageOf({ summary, detail }: Finding): string {
  const [head, body] = [cleanLine(summary), cleanText(detail).trim().slice(0, MOST_CHARACTERS)];
  return body === '' || body === head ? head : `${head}\n${body}`;
}

/** A pop-up has no more room. */
const MOST_CHARACTERS = 1000;
