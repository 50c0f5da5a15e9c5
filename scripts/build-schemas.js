/**
 * Packs provider schemas into `schemas/`: node scripts/build-schemas.js FILE…
 *
 * Each FILE is the output of `terraform providers schema -json` for one provider, named
 * NAME-VERSION.json (or .json.xz). Writes one brotli file each, `manifest.json` and `NOTICE.md`.
 * The output depends on the input alone, so a second run changes nothing.
 *
 * Do not feed it ../shared/schemas: there the removal of descriptions also took every argument that is
 * NAMED `description` (502 of the 80,769 attributes of AWS 5.100.0, e.g. aws_iam_policy.description).
 * How aws-5.100.0.json was made, in a directory with `provider "aws" {}` and the real provider installed:
 *   terraform providers schema -json > aws-5.100.0.json
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { packSchema } from './pack-schema.js';

/** 2^24 bytes: larger than any unpacked text, so that far repeats are found. */
const BROTLI_WINDOW_BITS = 24;

const sources = process.argv.slice(2);
if (sources.length === 0) {
  console.error('usage: node scripts/build-schemas.js NAME-VERSION.json[.xz] …');
  process.exit(2);
}
const output = fileURLToPath(new URL('../schemas/', import.meta.url));

mkdirSync(output, { recursive: true });
const manifest = sources.map(pack);
writeFileSync(`${output}manifest.json`, `${JSON.stringify({ files: manifest }, null, 2)}\n`);
writeFileSync(`${output}NOTICE.md`, notice(manifest));

/** @param {string} path */
function pack(path) {
  const name = basename(path).replace(/\.json(\.xz)?$/, '');
  const json = path.endsWith('.xz')
    ? execFileSync('xz', ['-dc', path], { maxBuffer: 1 << 28 })
    : readFileSync(path);
  const version = name.slice(name.lastIndexOf('-') + 1);
  const [address, schema] = Object.entries(JSON.parse(json.toString()).provider_schemas)[0];
  const text = packSchema(address, version, schema);
  const bytes = compress(Buffer.from(text));
  const file = `${name}.br`;
  writeFileSync(`${output}${file}`, bytes);
  console.log(`${file}: ${text.length} characters, ${bytes.length} bytes packed`);
  return {
    file,
    address,
    version,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    source: `https://github.com/${address.split('/')[1]}/terraform-provider-${basename(address)}/releases/tag/v${version}`,
    licence: 'MPL-2.0',
  };
}

/** @param {Buffer} bytes */
function compress(bytes) {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: BROTLI_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** @param {{file: string, address: string, version: string, source: string}[]} files */
function notice(files) {
  const rows = files.map((f) => `| \`${f.file}\` | ${f.address} | ${f.version} | ${f.source} |`);
  return `# Provider schemas

The \`.br\` files hold schema data of Terraform providers: names, types and flags of resources,
arguments and blocks. They are a modified form of that data, under the licence of the providers,
the Mozilla Public License 2.0 (https://mozilla.org/MPL/2.0/), not under this project's own.

| file | provider | version | source form |
|---|---|---|---|
${rows.join('\n')}

Made from the output of \`terraform providers schema -json\` for the release named, with all
descriptions removed, by \`node scripts/build-schemas.js\`: equal types, attributes and blocks are
stored once, one JSON text per line, compressed with brotli. \`manifest.json\` has the SHA-256 of
every file; a file that differs from it is refused.
`;
}
