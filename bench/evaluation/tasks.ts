import { existsSync } from 'node:fs';
import type { Outcome } from '../../src/evaluate/outcome.ts';
import { normalise } from '../../src/evaluate/paper/normalise.ts';
import { partOf } from '../../src/evaluate/paper/split.ts';
import { readJsonl } from '../jsonl.ts';
import { CORPORA, CORPUS_FOLDER, rowsOf } from './corpora.ts';
import { formattedAll } from './systems/terraform-fmt.ts';

/** A text that every system is given. `gold` is the text that was asked for, where it is known. */
export type Task = Pick<Outcome, 'protocol' | 'corpus' | 'id' | 'draft' | 'gold'>;
export type Protocol = Task['protocol'];

/** All tasks of a protocol, in the order of the corpora. */
export function tasksOf(protocol: Protocol): Task[] {
  switch (protocol) {
    case 'drafts':
      return CORPORA.flatMap((corpus) =>
        rowsOf(corpus).map((row) => ({ protocol, corpus: corpus.name, ...row })),
      );
    case 'paper':
      return paperTasks();
    case 'faults':
      return faultTasks();
  }
}

/**
 * Drafts of IaC-Eval's prompts whose reference is at hand, brought into the paper's form with it; the parts of
 * the paper's split are the corpora.
 */
function paperTasks(): Task[] {
  const golds = new Map(
    readJsonl(`${CORPUS_FOLDER}/iac-eval.jsonl`).map(({ row, reference }) => [row, reference]),
  );
  const rows = readJsonl(`${CORPUS_FOLDER}/drafts-local-llm.jsonl`).filter(
    (row) => typeof golds.get(row.iac_eval_row) === 'string',
  );
  const drafts = inPaperForm(rows.map(({ draft }) => String(draft)));
  const references = inPaperForm(rows.map((row) => String(golds.get(row.iac_eval_row))));
  return rows.map((row, index) => ({
    protocol: 'paper',
    corpus: partOf(String(row.prompt)),
    id: String(row.id),
    draft: drafts[index] ?? '',
    gold: references[index] ?? '',
  }));
}

const inPaperForm = (texts: readonly string[]): string[] =>
  formattedAll(formattedAll(texts).map(normalise));

/** What bench/faults.js made; none where it was not run. */
function faultTasks(): Task[] {
  if (!existsSync(FAULTS)) return [];
  return readJsonl(FAULTS).map(({ id, draft, gold }) => ({
    protocol: 'faults',
    corpus: 'faults',
    id: String(id),
    draft: String(draft),
    gold: String(gold),
  }));
}

export const FAULTS = 'tmp/evaluation/faults.jsonl';
