import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { openPackage } from '../../src/controller/package/open-package.ts';
import { KvCache } from '../../src/controller/session/kv-cache.ts';
import { ModelSession } from '../../src/controller/session/model-session.ts';
import { PrefixCache } from '../../src/controller/session/prefix-cache.ts';
import { openTokenizer } from '../../src/controller/tokenizer.ts';
import { readEdits } from './edits.ts';
import { equality } from './equality.ts';
import { firstToken } from './first-token.ts';
import type { Loaded } from './loaded.ts';
import { scoring } from './scoring.ts';
import { writing } from './writing.ts';

/** Measures one model and adds its figures to `--out`, by the model's name. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      model: { type: 'string', default: 'tmp/models/smollm2-base-int4' },
      edits: { type: 'string', default: 'tmp/look.jsonl' },
      rounds: { type: 'string', default: '5' },
      pairs: { type: 'string', default: '8' },
      out: { type: 'string', default: 'tmp/controller/bench.json' },
    },
  });
  const rounds = Number(values.rounds);
  const before = megabytes(process.memoryUsage().rss);
  const { loaded, load } = await open(values.model);
  const edits = readEdits(values.edits, loaded.tokenizer, Number(values.pairs));
  const result = {
    load,
    scoring: await scoring(loaded, rounds),
    'first token': await firstToken(loaded, rounds),
    writing: {
      hunks: await writing(loaded, edits.hunks, rounds),
      'whole files': await writing(loaded, edits.files, Math.ceil(rounds / 2)),
    },
    'plain against guessed': await equality(loaded, edits.files),
    'resident MB': { before, peak: megabytes(process.resourceUsage().maxRSS * 1024) },
  };
  console.log(JSON.stringify(result, null, 2));
  keep(values.out, basename(values.model), result);
  await loaded.session.dispose();
}

async function open(folder: string) {
  const start = performance.now();
  const model = await openPackage(folder);
  const verified = performance.now();
  const tokenizer = await openTokenizer(model.tokenizerPath, model.tokenizerConfigPath);
  const tokenized = performance.now();
  const session = await ModelSession.open(model.modelPath, { device: 'cpu', threads: 2 });
  const opened = performance.now();
  const prefix = new PrefixCache(session, new KvCache(session.shape));
  await prefix.run([1], [0]);
  const load = {
    'verify ms': Math.round(verified - start),
    'tokenizer ms': Math.round(tokenized - verified),
    'model ms': Math.round(opened - tokenized),
    'first run ms': Math.round(performance.now() - opened),
  };
  const loaded: Loaded = { tokenizer, session };
  return { loaded, load };
}

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

function keep(path: string, name: string, result: unknown): void {
  const all = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ ...all, [name]: result }, null, 2)}\n`);
}
