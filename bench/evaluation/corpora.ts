import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** A corpus of drafts: which file of ../shared/corpus, which field holds the text, and which rows are AWS's. */
export interface Corpus {
  readonly name: string;
  readonly title: string;
  readonly file: string;
  readonly field: string;
}

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

export interface DraftRow {
  readonly id: string;
  readonly draft: string;
}

/** The AWS rows of a corpus as `{id, draft}`, also written to `path` for the programs that read files. */
export function prepareRows(corpus: Corpus, path: string): DraftRow[] {
  const rows = readRows(`../shared/corpus/${corpus.file}`)
    .filter(
      (row) =>
        (row.cloud === undefined || row.cloud === 'AWS') && typeof row[corpus.field] === 'string',
    )
    .map((row) => ({ id: String(row.id ?? `gold-${row.row}`), draft: String(row[corpus.field]) }));
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return rows;
}

/** The rows of a JSONL file; none where there is no file. A half-written last line is left out. */
export function readRows(path: string): Record<string, unknown>[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line === '' ? [] : [JSON.parse(line) as Record<string, unknown>];
      } catch {
        return [];
      }
    });
}
