import { join } from 'node:path';
import { readKept } from '../../jsonl.ts';
import { programOf } from '../programs.ts';
import type { Scenario } from '../scenario.ts';

/** What the benches keep between runs: answers of terraform and of the real provider. */
export const keptRows: Scenario = {
  name: 'rows kept by benches',
  promise: 'no row is lost to a half row before it, and none is read half',
  atOnce: 'safe',
  open: async (folder) => {
    const path = join(folder, 'kept.jsonl');
    return {
      program: {
        args: [await programOf('bench/kill-and-resume/programs/keep-rows.ts'), path, `${ROWS}`],
        cwd: folder,
        env: {},
      },
      lines: path,
      check: async () => {
        for (const { id, text } of readKept(path))
          if (text !== textOf(Number(id))) throw new Error(`row ${id} is read half`);
      },
      // Two at once may both do a row: they come to the same.
      result: async () => [...new Set(readKept(path).map(({ id }) => String(id)))].sort().join(' '),
      [Symbol.asyncDispose]: async () => {},
    };
  },
};

const ROWS = 60;

const textOf = (id: number): string => `${id}`.repeat(2_000);
