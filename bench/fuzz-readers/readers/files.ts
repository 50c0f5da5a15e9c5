import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '../../../src/config/config-error.ts';
import { isIgnored } from '../../../src/config/ignored.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { ControllerError } from '../../../src/controller/controller-error.ts';
import { externalDataLocations } from '../../../src/controller/package/external-data.ts';
import { readModelManifest } from '../../../src/controller/package/open-package.ts';
import { classify } from '../../../src/finding/classify.ts';
import {
  parseVerdictFile,
  type VerdictFile,
  writeVerdictFile,
} from '../../../src/pull-request/verdicts/verdict-file.ts';
import { EngineError } from '../../../src/terraform/engine/engine-error.ts';
import { parseTerraformJson } from '../../../src/terraform/terraform-json.ts';
import { buffers, must, type Reader, unlessRefused } from '../reader.ts';
import { JSON_WORDS } from '../words.ts';

export const config: Reader = {
  name: 'config',
  title: 'configuration',
  seeds: () =>
    buffers(
      'gates:\n  off: [keeps-arguments, fmt]\n  allow:\n    - open-network\n  churn: 2.5\n',
      "ignore:\n  - legacy/**\n  - '*.generated.tf'\nleave: [absent-file]\n",
      'modernise: true\nfeedback: false\nmax-rounds: 3\nmax-candidates: 100\nmax-seconds: 7\n',
      '# c\n--- \n{ignore: ["a b", "**"]}\n...\n',
    ),
  words: [
    ...': - , [ ] { } # & * ! | > % @ ? ~ << --- ...'.split(' '),
    'gates:',
    'ignore:\n  - ',
    'max-rounds: ',
    '&a ',
    '*a',
    '!!map ',
    '|2-\n',
    '>+\n',
    '"\\x00"',
    '\n  ',
    '\n    ',
    '\t',
    '\ufeff',
    '1e400',
    '.nan',
    '0x10',
    '__proto__: ',
    '**/',
    '?'.repeat(20),
    '*'.repeat(20),
  ],
  read: (bytes) => {
    const text = bytes.toString('utf8');
    const read = unlessRefused(
      (error) => error instanceof ConfigError,
      () => readConfig(text),
    );
    if (read) isIgnored('modules/vpc/main.generated.tf', read.ignore);
  },
};

/** What terraform prints, in the words of its places. */
export const terraformJson: Reader = {
  name: 'terraform-json',
  title: "terraform's diagnostics",
  seeds: () => buffers(...REPORTS.map((report) => JSON.stringify(report)), 'Warning\n{"x": 1}'),
  words: [
    ...JSON_WORDS,
    '"diagnostics":[',
    '"severity":"warning"',
    '"range":{"filename":"main.tf","start":{"byte":0},"end":{"byte":1}}',
    '"byte":4294967296',
    '"format_version":"1.0"',
    '"valid":true',
    'An argument named \\"x\\" is not expected here. Did you mean \\"y\\"?',
    'A managed resource \\"a\\" \\"b\\" has not been declared in the root module.',
    'Inappropriate value for attribute \\"a\\": string required.',
    '/work/x',
  ],
  read: (bytes) => {
    const files = new Map([['main.tf', Buffer.from('resource "a" "b" {\n  é = 1\n}\n')]]);
    const places = { work: '/sandbox/work', home: '/sandbox/home' };
    const diagnostics = unlessRefused(
      (error) => error instanceof EngineError && error.isAboutOneModule,
      () => parseTerraformJson(bytes.toString('utf8'), files, places),
    );
    for (const { place } of classify(diagnostics ?? []))
      if (place)
        must(
          place.range.start <= place.range.end &&
            place.range.end <= (files.get(place.file)?.length ?? 0),
          'a place lies in its file',
        );
  },
};

const diagnostic = (summary: string, detail: string, byte: number) => ({
  severity: 'error',
  summary,
  detail,
  range: { filename: 'main.tf', start: { byte }, end: { byte: byte + 3 } },
  snippet: { context: 'resource "a" "b"', code: 'x', start_line: 1, values: [] },
});

const report = (...diagnostics: readonly object[]) => ({
  format_version: '1.0',
  valid: diagnostics.length === 0,
  error_count: diagnostics.length,
  warning_count: 0,
  diagnostics,
});

const REPORTS = [
  report(),
  report(
    diagnostic(
      'Unsupported argument',
      'An argument named "nam" is not expected here. Did you mean "name"?',
      3,
    ),
    diagnostic(
      'Missing required argument',
      'The argument "a" is required, but no definition was found.',
      0,
    ),
  ),
  report(
    diagnostic(
      'Reference to undeclared resource',
      'A managed resource "a" "b" has not been declared in the root module.',
      9,
    ),
    diagnostic(
      'Invalid function argument',
      'Invalid value for "path" parameter: no file exists at "a/b".',
      20,
    ),
  ),
  report(diagnostic('Unsupported block type', 'Blocks of type "x" are not expected here.', 1)),
];

/** What a job without rights hands on. */
export const verdicts: Reader = {
  name: 'verdicts',
  title: 'artifact with verdicts',
  seeds: () => buffers(writeVerdictFile(VERDICTS), JSON.stringify({ ...VERDICTS, verdicts: [] })),
  words: [
    ...JSON_WORDS,
    '"verdict":"invalid"',
    '"tier":"provider"',
    '"pullRequest":',
    '0'.repeat(64),
  ],
  read: (bytes) => {
    const file = unlessRefused(
      (error) => error instanceof Error && /^it (?:has|is) /.test(error.message),
      () => parseVerdictFile(bytes),
    );
    if (file)
      must(
        writeVerdictFile(parseVerdictFile(Buffer.from(writeVerdictFile(file)))) ===
          writeVerdictFile(file),
        'a file says again what it said',
      );
  },
};

const VERDICTS: VerdictFile = {
  version: 1,
  pullRequest: 7,
  head: 'a'.repeat(40),
  validator: 'terraform 1.11.4',
  verdicts: [
    {
      module: 'b'.repeat(64),
      tier: 'validator',
      verdict: 'valid',
      schemas: [
        { provider: 'hashicorp/aws', version: '5.100.0', exactness: 'exact', how: 'default' },
      ],
    },
  ],
};

/** A folder for the manifests; gone with the process. */
let folder: string | undefined;

function modelFolder(): string {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'iac-dpo-fuzz-'));
    process.once('beforeExit', () => rm(made, { recursive: true, force: true }));
    folder = made;
  }
  return folder;
}

export const manifest: Reader = {
  name: 'manifest',
  title: 'manifest of a model',
  seeds: () => buffers(JSON.stringify(MANIFEST), JSON.stringify({ ...MANIFEST, format: 2 })),
  words: [...JSON_WORDS, '"file":"../x"', '"sha256":', '"bytes":-1', '"precision":"int4"'],
  read: async (bytes) => {
    writeFileSync(join(modelFolder(), 'manifest.json'), bytes);
    try {
      const { files, model } = await readModelManifest(modelFolder());
      for (const name of [model, ...files.map(({ file }) => file)])
        must(!/[/\\]|^\.|\0/.test(name), 'a name of a file is no path');
    } catch (error) {
      if (!(error instanceof ControllerError)) throw error;
    }
  },
};

const MANIFEST = {
  format: 1,
  name: 'tiny',
  base: { name: 'smollm2', licence: 'Apache-2.0' },
  model: 'model.onnx',
  tokenizer: { file: 'tokenizer.json', config: 'tokenizer_config.json' },
  precision: 'int8',
  attention: 'plain',
  contextLength: 2048,
  promptVersion: 1,
  training: [{ data: 'own', licence: 'MIT', examples: 3 }],
  scores: { accuracy: 0.5 },
  files: [{ file: 'model.onnx', bytes: 3, sha256: '0'.repeat(64) }],
};

/** The protobuf of a model, as far as it is read. */
export const onnx: Reader = {
  name: 'onnx',
  title: 'ONNX file of a model',
  seeds: () => [
    // A model, its graph, a tensor, an entry "location" = "w".
    message(
      7,
      message(5, message(13, message(1, Buffer.from('location')), message(2, Buffer.from('w')))),
    ),
    message(7, message(1, message(5, message(6, message(5, Buffer.alloc(0)))))),
    Buffer.from([0x08, 0x07, 0x0d, 1, 2, 3, 4, 0x09, 1, 2, 3, 4, 5, 6, 7, 8]),
  ],
  words: ['location', '\u0001', '\u007f', '\u003a', '\u0000'],
  read: (bytes) => {
    unlessRefused(
      (error) => error instanceof Error && error.message.startsWith('the model '),
      () => externalDataLocations(bytes),
    );
  },
};

function message(number: number, ...parts: readonly Buffer[]): Buffer {
  const payload = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([number * 8 + 2, payload.length]), payload]);
}
