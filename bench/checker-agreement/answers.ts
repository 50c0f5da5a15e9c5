import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Validation } from '../../src/finding/verdict.ts';
import type { Module } from '../../src/module/module.ts';
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
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  for (const line of text.split('\n')) {
    const row = parsed(line);
    if (row) known.set(row.hash, row);
  }
  return {
    of: (module) => known.get(hashOf(module)),
    ask: async (module, oracle) => {
      const hash = hashOf(module);
      const start = performance.now();
      const validation = await oracle.validate(module);
      const answer = { validation, milliseconds: performance.now() - start };
      known.set(hash, answer);
      appendFileSync(path, `${JSON.stringify({ hash, ...answer })}\n`);
      return answer;
    },
  };
}

/** Undefined for a line cut off when a run was ended. */
function parsed(line: string): (Answer & { readonly hash: string }) | undefined {
  try {
    return line === '' ? undefined : JSON.parse(line);
  } catch {
    return undefined;
  }
}

function hashOf({ files, assets }: Module): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of [...files, ...assets]) {
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 24);
}
