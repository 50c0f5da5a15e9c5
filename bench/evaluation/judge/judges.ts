import {
  correctedCodeBleu,
  type Pair,
  referenceCodeBleu,
} from '../../../src/evaluate/code-bleu/code-bleu.ts';
import type { Outcome } from '../../../src/evaluate/outcome.ts';
import type { Validation } from '../../../src/finding/verdict.ts';
import type { Module } from '../../../src/module/module.ts';
import { countErrorLines } from './error-lines.ts';
import { judge } from './real-provider.ts';
import { openSyntaxParser } from './syntax-parser.ts';

/** What is known of a text from elsewhere than the code that is measured. */
export interface Judges {
  /** By real terraform and the real provider; null where they cannot tell offline. */
  readonly valid: (text: string) => boolean | null;
  readonly summaries: (text: string) => readonly string[];
  readonly errorLines: (text: string) => number;
  readonly codeBleu: (pair: Pair) => NonNullable<Outcome['codeBleu']>;
}

/** Asks about every text once; what was asked before is kept in `folder`. */
export async function askJudges(
  folder: string,
  texts: readonly string[],
  validate: (module: Module) => Promise<Validation>,
): Promise<Judges> {
  const judged = await judge(folder, texts);
  const parser = await openSyntaxParser();
  return {
    valid: (text) => judged(text)?.valid ?? null,
    summaries: (text) => judged(text)?.summaries ?? [],
    errorLines: await countErrorLines(folder, texts, validate),
    codeBleu: (pair) => ({
      paper: referenceCodeBleu(pair, parser),
      corrected: correctedCodeBleu(pair),
    }),
  };
}
