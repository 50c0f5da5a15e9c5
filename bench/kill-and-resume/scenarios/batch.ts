import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { programOf } from '../programs.ts';
import type { Scenario } from '../scenario.ts';
import { bucket } from './terraform-text.ts';

/** Every draft once, whatever was killed, in any order. */
export const batch: Scenario = {
  name: 'iac-dpo batch',
  promise: 'every finished row stays, each row is there once, and a cut last line is done again',
  atOnce: 'refused',
  open: async (folder) => {
    const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
    await writeFile(input, INPUT);
    const read = (): Promise<string> => readFile(output, 'utf8').catch(() => '');
    return {
      program: {
        args: [
          await programOf('src/cli.ts'),
          'batch',
          input,
          output,
          '--engine',
          'checker',
          '--jobs',
          '2',
          '--no-config',
        ],
        cwd: folder,
        env: {},
      },
      lines: output,
      check: async () => expectOnce(rowsOf(await read())),
      result: async () =>
        rowsOf(await readFile(output, 'utf8'))
          .sort()
          .join('\n'),
      [Symbol.asyncDispose]: async () => {},
    };
  },
};

/** Ids that occur twice with two drafts, long rows of which a kill can leave a part, and drafts without an id. */
const INPUT = [
  ...Array.from({ length: 9 }, (_, at) => ({ id: at % 7, draft: bucket(`b${at}`, at % 3) })),
  ...Array.from({ length: 2 }, (_, at) => ({
    id: `long ${at}`,
    draft: `# ${`${at}`.repeat(200_000)}\n${bucket('long', 1)}`,
  })),
  { draft: bucket('nameless', 2) },
]
  .map((row) => `${JSON.stringify(row)}\n`)
  .join('');

/** Rows but for the time they took, without a last one that is cut short. Throws where a line is none. */
const rowsOf = (text: string): string[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const { ms: _, ...row } = JSON.parse(line);
      if (typeof row.repaired !== 'string') throw new Error(`a row without a text: ${line}`);
      return JSON.stringify(row);
    });

function expectOnce(rows: readonly string[]): void {
  if (new Set(rows).size !== rows.length) throw new Error('a row is there twice');
}
