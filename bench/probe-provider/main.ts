import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { openCatalogue } from '../../src/schema/catalogue.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';
import { derive } from './derive.ts';
import { type Learned, learnAll } from './learn-all.ts';
import { linesOf, observeAll } from './looks.ts';
import { packConstraints } from './pack.ts';

/** Asks the provider, finds the rules behind its answers and writes them beside the schemas. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      /** Answers are kept here; a second run asks only what is missing. */
      folder: { type: 'string', default: 'tmp/probe-provider' },
      /** Where the file and its manifest go. */
      out: { type: 'string', default: schemasDirectory() },
    },
  });
  const mirror = process.env.TF_MIRROR;
  if (!mirror) throw new Error('Set TF_MIRROR to the folder of the AWS provider.');
  const version = versionIn(mirror);
  const wanted = { locked: version, constraints: [] };
  const schema = openCatalogue(schemasDirectory()).find('hashicorp/aws', wanted);
  if (schema?.version !== version) throw new Error(`No stored schema of AWS ${version}.`);
  const { firsts, seconds } = await observeAll(mirror, values.folder, schema);
  const { unexplained } = derive(
    firsts,
    seconds,
    linesOf<Learned>(`${values.folder}/learned.jsonl`),
  );
  const learned = await learnAll(mirror, values.folder, schema, unexplained);
  const derived = derive(firsts, seconds, learned);

  const source = `probed from terraform-provider-aws ${schema.version}`;
  const text = packConstraints(source, derived.facts);
  const bytes = compress(Buffer.from(text));
  const file = `constraints-aws-${schema.version}.br`;
  writeFileSync(`${values.out}/${file}`, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const entry = {
    file,
    address: schema.address,
    version: schema.version,
    sha256,
    bytes: bytes.length,
    source,
  };
  writeFileSync(
    `${values.out}/constraints-manifest.json`,
    `${JSON.stringify({ files: [entry] }, null, 2)}\n`,
  );
  console.log({
    ...derived.counts,
    unexplained: derived.unexplained.length,
    unpacked: text.length,
    packed: bytes.length,
  });
}

/** Release binaries are named `terraform-provider-aws_v5.100.0_x5`. */
function versionIn(mirror: string): string {
  const names = readdirSync(mirror).map((name) => /^terraform-provider-aws_v([\d.]+)/.exec(name));
  return names.find(Boolean)?.[1] ?? '';
}

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
