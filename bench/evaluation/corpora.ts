import { readJsonl } from '../jsonl.ts';

/** A corpus of drafts: which file of ../shared/corpus, and which field holds the text. */
export interface Corpus {
  readonly name: string;
  readonly title: string;
  readonly file: string;
  readonly field: string;
}

export const CORPUS_FOLDER = '../shared/corpus';

export const CORPORA: readonly Corpus[] = [
  { name: 'gpt4', title: 'GPT-4(o) drafts', file: 'drafts-gpt4.jsonl', field: 'draft' },
  {
    name: 'gpt5-mini',
    title: 'GPT-5.4-mini drafts',
    file: 'drafts-gpt5-mini.jsonl',
    field: 'draft',
  },
  { name: 'local-llm', title: 'local 7–8B drafts', file: 'drafts-local-llm.jsonl', field: 'draft' },
  { name: 'iac-eval', title: 'IaC-Eval golds (human)', file: 'iac-eval.jsonl', field: 'reference' },
];

/** A corpus' name for a reader. */
export const titleOf = (name: string): string =>
  CORPORA.find((corpus) => corpus.name === name)?.title ?? name;

export interface DraftRow {
  readonly id: string;
  readonly draft: string;
}

/** The AWS rows of a corpus: only about those the real provider can be asked. */
export const rowsOf = ({ file, field }: Corpus): DraftRow[] =>
  readJsonl(`${CORPUS_FOLDER}/${file}`)
    .filter((row) => (row.cloud === undefined || row.cloud === 'AWS') && isText(row[field]))
    .map((row) => ({ id: String(row.id ?? `gold-${row.row}`), draft: String(row[field]) }));

const isText = (value: unknown): boolean => typeof value === 'string';
