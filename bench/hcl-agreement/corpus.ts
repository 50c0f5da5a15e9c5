import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** One file to measure on. */
export interface Sample {
  /** Corpus and row, e.g. `human-17`; also a file name. */
  readonly id: string;
  readonly bytes: Buffer;
}

const FOLDER = resolve('..', 'shared', 'corpus');
const MAX_BYTES = 1 << 28;

/** Files that Terraform's parser is known to accept. */
export const humanFiles = (): Sample[] => rows('human-terraform.jsonl.xz', 'text', 'human');

/** Files as language models wrote them; a few are broken. */
export const draftFiles = (): Sample[] =>
  ['gpt4', 'gpt5-mini', 'local-llm'].flatMap((name) =>
    rows(`drafts-${name}.jsonl`, 'draft', `draft-${name}`),
  );

function rows(file: string, field: string, prefix: string): Sample[] {
  const path = resolve(FOLDER, file);
  if (!existsSync(path)) throw new Error(`${path} is missing; run this from the project's folder`);
  const text = file.endsWith('.xz')
    ? execFileSync('xz', ['-dc', path], { maxBuffer: MAX_BYTES }).toString()
    : readFileSync(path, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, row) => ({ id: `${prefix}-${row}`, bytes: Buffer.from(JSON.parse(line)[field]) }));
}
