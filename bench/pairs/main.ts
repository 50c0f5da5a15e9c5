import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sourcesInOrder } from '../faults/sources.ts';

/** The texts to learn from, as `iac-dpo pairs` reads them; texts of the corpora, so never to be committed. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: 'tmp/pairs/sources.jsonl' },
    },
  });
  mkdirSync('tmp/pairs', { recursive: true });
  const rows = sourcesInOrder(Number(values.seed)).map(({ id, group, licence, module }) =>
    JSON.stringify({ id, text: module.files[0]?.bytes.toString('utf8'), group, licence }),
  );
  writeFileSync(values.out, `${rows.join('\n')}\n`);
  const sum = createHash('sha256').update(rows.join('\n')).digest('hex').slice(0, 12);
  console.log(`${rows.length} texts, sha256 ${sum}, to ${values.out}`);
}
