import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { programOf } from '../programs.ts';
import type { Scenario } from '../scenario.ts';
import { network } from './terraform-text.ts';

/** The old set or the new one. */
export const pairs: Scenario = {
  name: 'iac-dpo pairs',
  promise: 'the old file stays to its last byte until the new one is whole',
  atOnce: 'refused',
  open: async (folder) => {
    const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
    await writeFile(input, INPUT);
    await writeFile(output, LAST_GOOD);
    return {
      program: {
        args: [await programOf('src/cli.ts'), 'pairs', input, output, '--seed', '3'],
        cwd: folder,
        env: {},
      },
      check: async (whole) => {
        const text = await readFile(output, 'utf8');
        if (text !== LAST_GOOD && text !== whole) throw new Error('OUT is a part of something');
      },
      result: () => readFile(output, 'utf8'),
      [Symbol.asyncDispose]: async () => {},
    };
  },
};

const LAST_GOOD = '{"id":"of an earlier run"}\n';

const KINDS = ['aws_sqs_queue', 'aws_sns_topic', 'aws_ecr_repository', 'aws_ecs_cluster'];

const INPUT = KINDS.map((kind, at) => ({
  id: `s${at}`,
  text: network(`s${at}`, kind),
  licence: 'MIT',
  repo: `org/s${at}`,
}))
  .map((row) => `${JSON.stringify(row)}\n`)
  .join('');
