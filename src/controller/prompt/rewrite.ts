import type { Document } from '../../hcl/tree.ts';
import { wholeFile } from './window.ts';

/** What the controller reads before it writes a whole file anew, and what that file will mostly be. */
export interface RewritePrompt {
  readonly prefix: string;
  /** The file as it is, in the form of the answer. */
  readonly draft: string;
  readonly stop: readonly string[];
}

/**
 * The paper's way, a file in and a file out, in the sections of `promptFor`. Undefined for a file of more lines than
 * a small model has context for.
 */
export function rewritePrompt(document: Document): RewritePrompt | undefined {
  const { lines } = wholeFile(document);
  if (lines.length > MOST_LINES) return undefined;
  const draft = lines.map(({ text }) => `|${text}\n`).join('');
  return { prefix: `#code\n${draft}#rewrite\n`, draft, stop: ['#'] };
}

/** About 3,000 tokens twice. */
const MOST_LINES = 150;

/** The file of an answer; undefined where a line is not one of a file. */
export function rewrittenFile(answer: string): string | undefined {
  const lines = answer.replace(/\n$/, '').split('\n');
  return lines.every((line) => line.startsWith('|'))
    ? lines.map((line) => `${line.slice(1)}\n`).join('')
    : undefined;
}
