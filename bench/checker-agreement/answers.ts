import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Validation } from '../../src/finding/verdict.ts';
import type { Module } from '../../src/module/module.ts';
import { keepRow, readKept } from '../jsonl.ts';
import { FOLDER } from './frozen-oracle.ts';
import type { Oracle } from './oracle.ts';

/** What terraform said of a module, and what that took. */
export interface Answer {
  readonly validation: Validation;
  readonly milliseconds: number;
}

/** Terraform's answers, kept in a file that only grows. */
export interface Answers {
  readonly of: (module: Module) => Answer | undefined;
  readonly ask: (module: Module, oracle: Oracle) => Promise<Answer>;
}

/** `version` is that of terraform, `key` that of the replay. */
export function openAnswers(version: string, key: string): Answers {
  const path = join(FOLDER, `oracle-${version}-${key}.jsonl`);
  const known = new Map<string, Answer>();
  for (const row of readKept(path)) known.set(String(row.hash), row as unknown as Answer);
  return {
    of: (module) => known.get(hashOf(module)),
    ask: async (module, oracle) => {
      const hash = hashOf(module);
      const start = performance.now();
      const validation = await oracle.validate(module);
      const answer = { validation, milliseconds: performance.now() - start };
      known.set(hash, answer);
      keepRow(path, { hash, ...answer });
      return answer;
    },
  };
}

function hashOf({ files, assets }: Module): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of [...files, ...assets]) {
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 24);
}
