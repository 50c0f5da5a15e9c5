import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { openConstraints } from '../../src/constraints/open-constraints.ts';
import { openCatalogue } from '../../src/schema/catalogue.ts';
import { countUsage } from './count.ts';
import { type CorpusRow, GOLDS, goldRows, HUMAN, humanRows } from './rows.ts';

/** Providers that the corpora hold enough of. */
const PROVIDERS = ['aws', 'azurerm', 'google'] as const;

/** Counts what people set and writes it beside the schemas. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { out: { type: 'string', default: 'schemas' } },
  });
  const human = humanRows();
  const golds = goldRows();
  const counted = [countedIn(HUMAN, human), countedIn(GOLDS, golds)];
  const catalogue = openCatalogue('schemas');
  const findConstraints = openConstraints('schemas');
  const files = PROVIDERS.map((name) => {
    const provider = catalogue.find(name);
    if (!provider) throw new Error(`No stored schema of ${name}.`);
    const facts = findConstraints(provider.address, provider.version);
    const text = countUsage(provider, facts, [...human, ...golds], counted);
    const bytes = compress(Buffer.from(text));
    const file = `usage-${name}.br`;
    writeFileSync(`${values.out}/${file}`, bytes);
    console.log(`${file}: ${bytes.length} bytes, ${text.length} unpacked`);
    return { file, address: provider.address, sha256: sha256(bytes), bytes: bytes.length };
  });
  writeFileSync(`${values.out}/usage-manifest.json`, `${JSON.stringify({ files }, null, 2)}\n`);
  for (const { file, rows, sha256: hash } of counted) console.log(`${file}: ${rows} rows, ${hash}`);
  console.log(`counted on ${new Date().toISOString().slice(0, 10)}`);
}

function countedIn(path: string, rows: readonly CorpusRow[]) {
  return { file: basename(path), sha256: sha256(readFileSync(path)), rows: rows.length };
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** 2^24 bytes: larger than any unpacked text, so that far repeats are found. */
const BROTLI_WINDOW_BITS = 24;

function compress(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: BROTLI_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
