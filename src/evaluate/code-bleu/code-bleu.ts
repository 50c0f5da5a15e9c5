import { parse } from '../../hcl/parse.ts';
import { addressFlow } from './corrected/address-flow.ts';
import { subTrees } from './corrected/sub-trees.ts';
import { weightedBleu } from './corrected/weighted-bleu.ts';
import { wordsOf } from './corrected/words.ts';
import { f1 } from './counts.ts';
import { bleu } from './n-grams.ts';
import { shapeMatch } from './reference/shape-match.ts';
import type { SyntaxParser } from './reference/syntax-node.ts';
import { variableFlowMatch } from './reference/variable-flow.ts';
import { weightedRecall } from './reference/weighted-recall.ts';
import { whitespaceTokens } from './reference/whitespace-tokens.ts';
import { withoutSlashComments } from './reference/without-slash-comments.ts';

/** How alike two programs are, each part 0 to 1. */
export interface CodeBleu {
  readonly score: number;
  readonly ngram: number;
  readonly weighted: number;
  readonly ast: number;
  /** Undefined where neither text has any data flow, which only the corrected form tells apart. */
  readonly dataflow: number | undefined;
}

export interface Pair {
  /** What was asked for. */
  readonly reference: string;
  /** What was made of it. */
  readonly candidate: string;
}

/**
 * CodeBLEU as k4black/codebleu 0.7.0 (= microsoft/CodeXGLUE) computes it, with its defects, on trees of tree-sitter-hcl:
 * the form to hold beside other people's numbers, the paper's Table 2 among them. The reference knows no HCL; its
 * keywords (`keywords.ts`) and what a data flow is (`variable-flow.ts`) are ours.
 */
export function referenceCodeBleu({ reference, candidate }: Pair, parser: SyntaxParser): CodeBleu {
  const [expected, made] = [whitespaceTokens(reference), whitespaceTokens(candidate)];
  const ngram = bleu(expected, made);
  const weighted = weightedRecall(expected, made);
  const [ast, dataflow] = parser(withoutSlashComments(reference.trim()), (expected) =>
    parser(withoutSlashComments(candidate.trim()), (made) => [
      shapeMatch(expected, made),
      variableFlowMatch(expected, made),
    ]),
  );
  const score = (ngram + weighted + ast + (dataflow || 1)) / 4;
  return { score, ngram, weighted, ast, dataflow };
}

/**
 * CodeBLEU with the faults of the reference mended: tokens of HCL instead of words between blanks, weighted n-grams as
 * the CodeBLEU paper (arXiv 2009.10297, §3.1) defines them, F1 over sub-trees that keep their names and values and have
 * no order where Terraform has none, F1 over data flows between real addresses. Where neither side has a data flow, the
 * other three parts weigh a third each. Comments and layout count for nothing.
 */
export function correctedCodeBleu({ reference, candidate }: Pair): CodeBleu {
  const [expected, made] = [parse(Buffer.from(reference)), parse(Buffer.from(candidate))];
  const words = [wordsOf(expected), wordsOf(made)] as const;
  const ngram = bleu(...words);
  const weighted = weightedBleu(...words);
  const ids = new Map<string, number>();
  const ast = f1(subTrees(expected, ids, 'with text'), subTrees(made, ids, 'with text')) ?? 1;
  const dataflow = f1(addressFlow(expected), addressFlow(made));
  const parts = [ngram, weighted, ast, ...(dataflow === undefined ? [] : [dataflow])];
  const score = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  return { score, ngram, weighted, ast, dataflow };
}

/** The AST part of the corrected form with names and values left out, to hold beside that of the reference. */
export function shapeOnlyMatch({ reference, candidate }: Pair): number {
  const ids = new Map<string, number>();
  const shapes = (text: string): number[] => subTrees(parse(Buffer.from(text)), ids, 'shape only');
  return f1(shapes(reference), shapes(candidate)) ?? 1;
}
