import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readEdits } from '../controller/edits.ts';
import { spread } from '../controller/spread.ts';
import { openLlama } from './llama.ts';
import { openOurs } from './ours.ts';
import type { Run, Writer } from './writer.ts';

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      peer: { type: 'string', default: 'tmp/peer' },
      gguf: { type: 'string', default: '' },
      model: { type: 'string', multiple: true, default: ['tmp/models/smollm2-base-int4'] },
      edits: { type: 'string', default: 'tmp/look.jsonl' },
      rounds: { type: 'string', default: '3' },
      pairs: { type: 'string', default: '4' },
      out: { type: 'string', default: 'tmp/controller/peer.json' },
    },
  });
  const ours = await Promise.all(values.model.map(openOurs));
  const [first] = ours;
  if (!first) throw new Error('name a --model');
  const llama = await openLlama(values.peer, values.gguf);
  const writers = [...llama.writers, ...ours.flatMap(({ writers }) => writers)];
  const { files } = readEdits(values.edits, first.tokenizer, Number(values.pairs));
  const runs = new Map<Writer, Run[]>();
  for (let round = 0; round < Number(values.rounds); round++)
    for (const edit of files) {
      // The first line is given, so that all begin alike.
      const [line, ...rest] = edit.draft.split('\n');
      const task = { prefix: `${edit.prefix}${line}\n`, draft: rest.join('\n'), tokens: TOKENS };
      for (const writer of writers) {
        const run = await writer.write(task);
        // A few tokens are too few to time.
        if (run.tokens >= LEAST) runs.set(writer, [...(runs.get(writer) ?? []), run]);
      }
    }
  const result = {
    version: llama.version,
    edits: files.length,
    'tokens each': TOKENS,
    writers: writers.map((writer) => {
      const own = runs.get(writer) ?? [];
      return {
        name: writer.name,
        'tokens/s': spread(own.map(({ tokens, seconds }) => tokens / seconds)),
        'processor ms a token': spread(
          own.map(({ tokens, processor }) => (1000 * processor) / tokens),
        ),
      };
    }),
  };
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, `${JSON.stringify(result, null, 2)}\n`);
  // Its threads do not end by themselves.
  process.exit(0);
}

const TOKENS = 96;
const LEAST = 16;
