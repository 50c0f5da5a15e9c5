import { readJsonl } from '../jsonl.ts';

/** One file to measure on. */
export interface Sample {
  /** Corpus and row, e.g. `human-17`; also a file name. */
  readonly id: string;
  readonly bytes: Buffer;
}

/** Files that Terraform's parser is known to accept. */
export const humanFiles = (): Sample[] => rows('human-terraform.jsonl.xz', 'text', 'human');

/** Files as language models wrote them; a few are broken. */
export const draftFiles = (): Sample[] =>
  ['gpt4', 'gpt5-mini', 'local-llm'].flatMap((name) =>
    rows(`drafts-${name}.jsonl`, 'draft', `draft-${name}`),
  );

const rows = (file: string, field: string, prefix: string): Sample[] =>
  readJsonl(`../shared/corpus/${file}`).map((row, index) => ({
    id: `${prefix}-${index}`,
    bytes: Buffer.from(String(row[field])),
  }));
