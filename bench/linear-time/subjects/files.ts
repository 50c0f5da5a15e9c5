import { ConfigError } from '../../../src/config/config-error.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { externalDataLocations } from '../../../src/controller/package/external-data.ts';
import { manifestSchema } from '../../../src/controller/package/manifest.ts';
import { classify } from '../../../src/finding/classify.ts';
import { diffTexts } from '../../../src/patch/diff-texts.ts';
import { parseDiff } from '../../../src/patch/parse-diff.ts';
import { parsePatch } from '../../../src/patch/parse-patch.ts';
import { unquotePath } from '../../../src/patch/quoted-path.ts';
import { parseSourceRow } from '../../../src/preference/pairs/source-row.ts';
import { parseBlame } from '../../../src/provenance/git/parse-blame.ts';
import { parseTraces } from '../../../src/provenance/lines/agent-trace.ts';
import { parseAuthorshipNote } from '../../../src/provenance/lines/authorship-note.ts';
import { parseVerdictFile } from '../../../src/pull-request/verdicts/verdict-file.ts';
import { parseTerraformJson } from '../../../src/terraform/terraform-json.ts';
import { many, nested, type Shape } from '../shapes.ts';
import type { Subject } from '../subject.ts';

/** A reader, raw and with the text dressed as what it reads. */
const reads = (
  name: string,
  run: (text: string) => unknown,
  {
    dress = (text: string) => text,
    ...more
  }: { dress?: (text: string) => string } & Partial<Subject> = {},
): Subject => ({
  name,
  ...more,
  prepare: (text) => {
    const dressed = dress(text);
    return () => {
      try {
        run(text);
        run(dressed);
      } catch (error) {
        // A refusal; that the stack is not deep enough for a text is none.
        if (error instanceof RangeError && !(error instanceof ConfigError)) throw error;
      }
    };
  },
});

const lines = (text: string, mark: string): string =>
  text
    .split('\n')
    .map((line) => mark + line)
    .join('\n');

function asHunk(text: string): string {
  const count = text.split('\n').length;
  return `@@ -0,0 +1,${count} @@\n${lines(text, '+')}\n`;
}

const JSON_SHAPES: Readonly<Record<string, Shape>> = {
  'nested arrays of JSON': nested('[', ']'),
  'nested objects of JSON': nested('{"a":', '}', '1'),
  'many rows of JSON': many('{"a":1}\n'),
};

const DIFF_SHAPES: Readonly<Record<string, Shape>> = {
  'many hunks': many('@@ -1 +1 @@\n-a\n+b\n'),
  'hunks that are cut': many('@@ -1,9 +1,9 @@\n'),
  'many files': many('diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1 +1 @@\n-a\n+b\n'),
  'many headers of files': many('diff --git a/a b/a\n'),
  'lines without a newline': many('\\ No newline at end of file\n'),
  'quoted names': many('diff --git "a/\\303\\244" "b/\\303\\244"\n'),
};

const words = (text: string) => JSON.stringify({ text });

const asReport = (text: string): string =>
  JSON.stringify({
    format_version: '1.0',
    valid: false,
    diagnostics: [
      { severity: 'error', summary: text.slice(0, 1000), detail: text },
      ...Array.from({ length: text.length / 100 }, () => ({
        severity: 'error',
        summary: 'Unsupported argument',
        detail: 'An argument named "a" is not expected here.',
        range: { filename: 'main.tf', start: { byte: 0 }, end: { byte: 1 } },
      })),
    ],
  });

const asTrace = (text: string): string =>
  JSON.stringify({
    version: '1.0',
    tool: { name: text.slice(0, 10_000) },
    files: [
      {
        path: text,
        conversations: [
          {
            contributor: { type: 'ai' },
            ranges: Array.from({ length: text.length / 100 }, () => ({
              start_line: 1,
              end_line: 9,
            })),
          },
        ],
      },
    ],
  });

const asNote = (text: string): string =>
  `${lines(text, '')}\na\n${'  abcdef0 1-2,3\n'.repeat(text.length / 100)}---\n{"schema_version":"authorship/3.0.0"}`;

const asModel = (text: string): Buffer => {
  let bytes: Buffer = Buffer.from(text.slice(0, 100));
  for (let size = text.length; size > 0; size -= 128)
    bytes = bytes.length > 1000 ? bytes : field(7, bytes);
  return Buffer.concat([bytes, ...Array.from({ length: text.length / 16 }, () => field(5, SMALL))]);
};

const SMALL = Buffer.from('location...');

const field = (number: number, payload: Buffer): Buffer =>
  payload.length < 128
    ? Buffer.concat([Buffer.from([number * 8 + 2, payload.length]), payload])
    : Buffer.concat([
        Buffer.from([number * 8 + 2, (payload.length & 0x7f) | 0x80, payload.length >> 7]),
        payload,
      ]);

/** Every other line is another one. */
const changed = (text: string): string =>
  text
    .split('\n')
    .map((line, at) => (at % 2 === 0 ? line : `${line}x`))
    .join('\n');

export const fileSubjects: readonly Subject[] = [
  reads('reader of patches', parsePatch, { dress: asHunk, shapes: DIFF_SHAPES }),
  reads('reader of diffs', parseDiff, {
    dress: (text) => `diff --git a/a b/a\n--- a/a\n+++ b/a\n${asHunk(text)}`,
    shapes: DIFF_SHAPES,
  }),
  reads('diff of two texts', (text) => diffTexts(text, changed(text))),
  reads('paths in quotes', (text) => unquotePath(`"${text}"`)),
  reads('configuration', readConfig, { dress: (text) => `ignore: [${JSON.stringify(text)}]\n` }),
  reads("terraform's diagnostics", (text) => classify(diagnosticsOf(text)), {
    dress: asReport,
    shapes: JSON_SHAPES,
  }),
  reads('artifact with verdicts', (text) => parseVerdictFile(Buffer.from(text)), {
    dress: words,
    shapes: JSON_SHAPES,
  }),
  reads('manifest of a model', (text) => manifestSchema.safeParse(JSON.parse(text)), {
    dress: (text) =>
      JSON.stringify({ format: 1, name: text, model: text, files: [{ file: text }] }),
    shapes: JSON_SHAPES,
  }),
  reads('ONNX file', (text) => externalDataLocations(asModel(text))),
  reads('rows of JSONL', (text) => text.split('\n').map((line) => parseSourceRow(line, 'text')), {
    dress: (text) => JSON.stringify({ id: 1, text, licence: text }),
    shapes: JSON_SHAPES,
  }),
  reads('traces', parseTraces, { dress: asTrace, shapes: JSON_SHAPES }),
  reads('notes of authorship', parseAuthorshipNote, { dress: asNote }),
  reads('blame', parseBlame, {
    shapes: {
      'many entries': many(`${'a'.repeat(40)} 1 1 1\nboundary\nfilename "a\\303"\n`),
      'many lines of one entry': (size) => `${'a'.repeat(40)} 1 1 1\n${many('author x\n')(size)}`,
    },
  }),
];

const diagnosticsOf = (text: string) =>
  parseTerraformJson(text, new Map([['main.tf', Buffer.from('a = 1\n')]]), {
    work: '/sandbox/work',
    home: '/sandbox/home',
  });
