import { readJsonl } from '../jsonl.ts';

/** A text of a corpus, to be checked as a module of one file. */
export interface Row {
  readonly id: string;
  readonly text: string;
  /** Accepted by the real provider: every error found in it is a false one. */
  readonly accepted: boolean;
}

export const CORPORA = ['gpt4', 'gpt5-mini', 'local-llm', 'iac-eval', 'human'] as const;
export type CorpusName = (typeof CORPORA)[number];

/** The rows of a corpus; of `human`, those of AWS come first. */
export function rowsOf(corpus: CorpusName): readonly Row[] {
  const { file, field } = FILES[corpus];
  return readJsonl(`../shared/corpus/${file}`)
    .map((row, index) => ({
      id: String(row.id ?? `${corpus}-${row.row ?? index}`),
      text: row[field],
      accepted: row.valid === true,
    }))
    .filter((row): row is Row => typeof row.text === 'string' && row.text !== '');
}

const FILES: Readonly<Record<CorpusName, { readonly file: string; readonly field: string }>> = {
  gpt4: { file: 'drafts-gpt4.jsonl', field: 'draft' },
  'gpt5-mini': { file: 'drafts-gpt5-mini.jsonl', field: 'draft' },
  'local-llm': { file: 'drafts-local-llm.jsonl', field: 'draft' },
  'iac-eval': { file: 'iac-eval.jsonl', field: 'reference' },
  human: { file: 'human-terraform.jsonl.xz', field: 'text' },
};
