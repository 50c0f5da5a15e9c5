import { attributeChanges } from '../../src/evaluate/attribute-changes.ts';
import { churn } from '../../src/evaluate/churn.ts';
import type { Pair } from '../../src/evaluate/code-bleu/code-bleu.ts';
import { editedBlocks } from '../../src/evaluate/code-bleu/edited-blocks.ts';
import { intentKept } from '../../src/evaluate/intent.ts';
import type { Judgement, Outcome } from '../../src/evaluate/outcome.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { viewModule } from '../../src/module/module-view.ts';
import { checkerErrors } from '../../src/repair/context.ts';
import { findingLine } from '../../src/report/finding-words.ts';
import type { SchemaCatalogue } from '../../src/schema/schema.ts';
import type { Judges } from './judge/judges.ts';
import type { Made } from './systems/system.ts';
import type { Task } from './tasks.ts';

/** One system's work on one task, measured. */
export function outcomeOf(
  task: Task,
  system: string,
  made: Made,
  judges: Judges,
  catalogue: SchemaCatalogue,
  judgementOf: (text: string) => Judgement,
): Outcome {
  const { draft, gold } = task;
  const { result, steps = [], abstained = [], said, ms } = made;
  const module = moduleFromText(task.id, draft);
  return {
    ...task,
    system,
    result,
    before: judgementOf(draft),
    after: judgementOf(result),
    ...(said !== undefined && { said }),
    intent: intentKept(
      viewModule(module),
      viewModule(moduleFromText(task.id, result)),
      checkerErrors(module, catalogue),
    ),
    churn: churn(draft, result),
    ...(ms !== undefined && { ms }),
    steps,
    abstained,
    ...(gold !== undefined && {
      codeBleu: judges.codeBleu(scoredPair(task.protocol, draft, gold, result)),
      attributes: attributeChanges(draft, gold, result),
    }),
  };
}

/** Texts with a fault are right but for a line or two, so only what was edited tells anything. */
function scoredPair(protocol: Task['protocol'], draft: string, gold: string, result: string): Pair {
  const whole = { reference: gold, candidate: result };
  return protocol === 'faults' ? (editedBlocks({ draft, gold, result }) ?? whole) : whole;
}

/** Judgements by text, each made once: the draft is the same for every system, and often the result. */
export function judgements(
  judges: Judges,
  catalogue: SchemaCatalogue,
): (text: string) => Judgement {
  const made = new Map<string, Judgement>();
  return (text) => {
    const known = made.get(text) ?? judge(text, judges, catalogue);
    made.set(text, known);
    return known;
  };
}

function judge(text: string, judges: Judges, catalogue: SchemaCatalogue): Judgement {
  const module = moduleFromText('text', text);
  return {
    valid: judges.valid(text),
    errorLines: judges.errorLines(text),
    summaries: judges.summaries(text),
    findings: checkerErrors(module, catalogue).map((finding) => {
      const line = findingLine(finding, module);
      return {
        kind: kindOf(finding),
        message: finding.summary,
        ...(line !== undefined && { line }),
      };
    }),
  };
}

const kindOf = ({ kind, stage }: Finding): string =>
  stage === 5 && kind !== 'read-only-argument' ? "the provider's own check" : kind;
