import { compareFindings } from '../finding/finding.ts';
import type { Validation } from '../finding/verdict.ts';
import type { Module } from '../module/module.ts';
import { verdictWords } from './belief.ts';
import type { Colours } from './colours.ts';
import { findingLine, findingWords, placeWords } from './finding-words.ts';
import { modulePath } from './module-path.ts';
import { skippedLines } from './skipped-lines.ts';
import { cleanLine, withoutCommands } from './untrusted-text.ts';

/** A module's verdict and its findings, one a line. */
export function validationReport(module: Module, validation: Validation, colours: Colours): string {
  const paint = validation.verdict === 'valid' ? colours.green : colours.yellow;
  const head = `${colours.bold(cleanLine(modulePath(module, '')))}  ${paint(cleanLine(verdictWords(validation)))}\n`;
  const findings = [...validation.findings].sort(compareFindings).map((finding) => {
    const severity =
      finding.severity === 'error' ? colours.red('error') : colours.yellow('warning');
    return `${colours.cyan(placeWords(finding, module, findingLine(finding, module)))}  ${severity}  ${findingWords(finding)}\n`;
  });
  return withoutCommands(head + skippedLines(module, colours) + findings.join(''));
}
