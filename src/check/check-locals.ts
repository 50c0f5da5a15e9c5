import type { Finding } from '../finding/finding.ts';
import { reportProblems } from './report-problems.ts';
import type { Scope } from './scope.ts';

/** The values of locals (stage 4). */
export function checkLocals({ view, values }: Scope, findings: Finding[]): void {
  for (const { file, document, attribute } of view.locals) {
    const { problems } = values.argument(attribute, document.bytes);
    reportProblems({ file, findings }, document.bytes, problems);
  }
}
