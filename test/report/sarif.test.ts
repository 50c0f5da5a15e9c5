import '@microsoft/jest-sarif';
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Fix, Log, Region, Result, Run } from 'sarif';
import type { Finding } from '../../src/finding/finding.ts';
import type { Module } from '../../src/module/module.ts';
import { readModule } from '../../src/module/read-module.ts';
import type { Repair } from '../../src/repair/repair.ts';
import { artifactUri } from '../../src/report/sarif/artifact-uri.ts';
import {
  LONGEST_DESCRIPTION,
  LONGEST_RULE_NAME,
  MOST_GZIP_BYTES,
  MOST_RESULTS,
  MOST_TAGS,
} from '../../src/report/sarif/limits.ts';
import { messageText } from '../../src/report/sarif/message.ts';
import { findingRegion, regionOf } from '../../src/report/sarif/region.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { moduleOf } from '../support/module-of.ts';
import { repairByChecker } from '../support/repair-by-checker.ts';
import { oneFile, readRepairCase } from './repair-case.ts';

const OPTIONS = { version: '1.2.3', engine: 'terraform 1.11.4 in podman' };
const CASES = 'test/fixtures/report';
const EXAMPLES = ['single-file', 'with-variables', 'must-abstain'];

describe.each(readdirSync(CASES))('%s', (name) => {
  const repair = readRepairCase(join(CASES, name));

  test('is a valid log with a result for every finding', () => {
    const { results } = runOf([repair]);
    const told = [...repair.applied, ...repair.abstained, ...(repair.existed ?? [])];
    expect(results.length).toBeGreaterThanOrEqual(told.length);
  });
});

describe.each(EXAMPLES)('the repair of examples/%s', (name) => {
  let repair: Repair;
  beforeAll(async () => {
    repair = await repairByChecker(await readModule(join('examples', name)));
  });

  test('is a valid log', () => {
    expect(runOf([repair]).results.length).toBeGreaterThan(0);
  });

  test('has fixes that come to the repaired files, by bytes as by lines and columns', () => {
    const fixes = [...new Set(runOf([repair]).results.flatMap((result) => fixesOf(result)))];
    for (const read of [byBytes, byColumns])
      expect(applied(repair.draft, fixes, read)).toEqual(
        Object.fromEntries(
          repair.repaired.files.map(({ path, bytes }) => [path, bytes.toString()]),
        ),
      );
  });

  test('names its findings alike when the file grew above them', async () => {
    const [first, ...rest] = repair.draft.files;
    const above = Buffer.concat([Buffer.from('# one more line\n\n'), first?.bytes ?? Buffer.of()]);
    const grown = { ...repair.draft, files: [{ path: first?.path ?? '', bytes: above }, ...rest] };
    const names = (of: Repair) =>
      runOf([of]).results.map((result) => result.partialFingerprints?.['iacDpoFinding/v1']);
    expect(names(await repairByChecker(grown))).toEqual(names(repair));
  });
});

test('a result stands where the finding is, in lines and UTF-16 columns', () => {
  const text = 'a = "😀é"\r\nb = nowhere\r\n';
  const at = Buffer.from(text).indexOf('nowhere');
  const [result] = runOf([left(text, [found({ start: at, end: at + 7 })])]).results;
  expect(result?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'stack/main.tf' },
    region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 12 },
  });
});

test('what is wrong and what was done are two sentences', () => {
  const finding = { ...found({ start: 0, end: 1 }), detail: '' };
  const [result] = runOf([left('x = 1\n', [finding])]).results;
  expect(result?.message.text).toBe('Wrong. No repair found.');
});

test('a finding without a place stands at the top of the module, so that GitHub shows it', () => {
  const { place: _, ...finding } = found({ start: 0, end: 0 });
  const [result] = runOf([left('a = 1\n', [finding])]).results;
  expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('stack/main.tf');
  expect(result?.locations?.[0]?.physicalLocation?.region?.startLine).toBe(1);
});

test('two findings that are about the same are told apart by their order', () => {
  const text = 'x = 1\nx = 2\n';
  const findings = [found({ start: 6, end: 7 }), found({ start: 0, end: 1 })];
  const names = runOf([left(text, findings)]).results.map(
    ({ partialFingerprints }) => partialFingerprints?.['iacDpoFinding/v1'] ?? '',
  );
  expect(names.map((name) => name.slice(-2))).toEqual([':1', ':2']);
});

test('what was skipped or could not be judged is a notification', () => {
  const repair = left('a = 1\n', []);
  const { invocations } = runOf([
    {
      ...repair,
      draft: { ...repair.draft, skipped: [{ path: 'big [x](http://e).tf', reason: 'too big' }] },
      after: { verdict: 'unknown', tier: 'validator', findings: [], reason: 'no schema for acme' },
    },
  ]);
  const notifications = invocations?.[0]?.toolExecutionNotifications ?? [];
  expect(notifications.map(({ message }) => message.text)).toEqual([
    'Skipped: too big',
    'stack: not validated: no schema for acme',
  ]);
  expect(notifications[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
    'stack/big%20%5Bx%5D(http%3A/e).tf',
  );
});

test('findings of the base are unchanged, the others new', () => {
  const finding = found({ start: 0, end: 1 });
  const added = { ...found({ start: 2, end: 3 }), detail: 'So is this.' };
  const repair = { ...left('x = 1\n', [added]), existed: [finding] };
  expect(runOf([repair]).results.map(({ baselineState }) => baselineState)).toEqual([
    'unchanged',
    'new',
  ]);
});

test('the rules keep to the lengths that GitHub names', () => {
  for (const rule of runOf([]).tool.driver.rules ?? []) {
    expect(rule.name?.length).toBeLessThanOrEqual(LONGEST_RULE_NAME);
    expect(rule.fullDescription?.text.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
    expect(rule.properties?.tags?.length).toBeLessThanOrEqual(MOST_TAGS);
    expect(rule.help?.text).toMatch(/\S$/);
  }
});

test('more results than GitHub takes are left out, the mildest first, and it says so', () => {
  const warning = { ...found({ start: 0, end: 1 }), severity: 'warning' } as const;
  const errors = Array<Finding>(MOST_RESULTS).fill(found({ start: 0, end: 1 }));
  const outdated = [{ finding: warning, at: warning.place, reason: 'Nothing newer is known.' }];
  const run = runOf([{ ...left('x = 1\n', errors), outdated }]);
  expect(run.results).toHaveLength(MOST_RESULTS);
  expect(run.results.every(({ level }) => level === 'error')).toBe(true);
  expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(
    /^1 more findings are not in this file/,
  );
});

test('a log that GitHub would find too big loses its fixes before its results', () => {
  const repair = repairWith(bigText());
  const written = sarifReport([repair], OPTIONS);
  expect(gzipSync(written).length).toBeLessThan(MOST_GZIP_BYTES);
  expect(parse(written).results).toEqual([
    expect.not.objectContaining({ fixes: expect.anything() }),
  ]);
});

describe('places', () => {
  const piece = fc.oneof(
    fc.constantFrom('\n', '\r\n', '\t', 'é', '😀', '\ufeff', '\u2028', 'a', '}'),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  const pieces = fc.array(piece, { minLength: 1, maxLength: 20 });

  test('lines and columns lead back to the very bytes', () => {
    fc.assert(
      fc.property(pieces, fc.nat(20), fc.nat(20), (parts, a, b) => {
        const bytes = Buffer.from(parts.join(''));
        const offset = (count: number) => Buffer.byteLength(parts.slice(0, count).join(''));
        const range = { start: offset(Math.min(a, b)), end: offset(Math.max(a, b)) };
        // The mark at the start of a file is no column: a place before it is the one behind it.
        const mark = bytes.indexOf('\ufeff') === 0 ? 3 : 0;
        fc.pre(range.start >= mark);
        expect(byColumns(bytes, regionOf(bytes, range))).toEqual(range);
      }),
    );
  });

  test('any offsets in any bytes give a region that SARIF allows', () => {
    const bytes = fc.uint8Array({ maxLength: 30 });
    fc.assert(
      fc.property(bytes, fc.nat(40), fc.nat(40), (data, start, end) => {
        const text = Buffer.from(data);
        for (const region of [
          regionOf(text, { start, end }),
          findingRegion(text, { start, end }),
        ]) {
          expect(region).toBeValidSarifFor('region');
          expect(
            region.endLine > region.startLine ||
              (region.endLine === region.startLine && region.endColumn >= region.startColumn),
          ).toBe(true);
        }
      }),
    );
  });

  test('a finding never ends at the empty start of a next line', () => {
    const bytes = Buffer.from('resource {\r\n\r\n}\n');
    expect(findingRegion(bytes, { start: 0, end: 14 })).toEqual({
      startLine: 1,
      startColumn: 1,
      endLine: 1,
      endColumn: 11,
    });
  });
});

describe('hostile text', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom('[x](http://e.example)', '{0}', '\\', '[', ']', '}', '@admin', '<img>'),
        fc.constantFrom('\u202e', '\u001b[31m', '::error::', '\n', '\ud800', 'www.e.example', '`'),
        fc.string({ maxLength: 5 }),
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join(''));

  test('nothing in a message comes alive', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const message = messageText(text);
        expect(message.replace(/\\[\\[\]]/g, '')).not.toMatch(/[\\[\]]/);
        expect(message.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
        expect(message).not.toMatch(/@\w|:\/\/|\bwww\.\w|[<>\n]|\p{Cc}|\p{Cf}/u);
      }),
    );
  });

  test('whatever a draft, its names and its findings hold, the log is valid', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, fc.nat(50), (text, path, words, start) => {
        const finding = { ...found({ start, end: start + 3 }), summary: words, detail: words };
        const draft: Module = {
          ...oneFile(Buffer.from(text)),
          label: path,
          skipped: [{ path, reason: words }],
        };
        const abstained = [{ finding, at: finding.place, reason: words }];
        const { results } = runOf([{ ...left(text, [finding]), draft, abstained }]);
        expect(results).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['a/b c', 'größe#1.tf', 'a/b%20c/gr%C3%B6%C3%9Fe%231.tf'],
    ['.', 'a:b?.tf', 'a%3Ab%3F.tf'],
    ['/top/a%b', 'main.tf', 'file:///top/a%25b/main.tf'],
    ['a', '\ud800.tf', 'a/%EF%BF%BD.tf'],
  ])('the file %j/%j is %s', (label, file, uri) => {
    expect(artifactUri({ ...moduleOf(''), label }, file)).toBe(uri);
  });
});

function runOf(repairs: readonly Repair[]): Run & { results: Result[] } {
  return parse(sarifReport(repairs, OPTIONS));
}

function parse(text: string): Run & { results: Result[] } {
  const log = JSON.parse(text) as Log;
  expect(log).toBeValidSarifLog();
  const [run] = log.runs as [Run];
  return { ...run, results: run.results ?? [] };
}

/** A repair that left all findings as they were. */
function left(text: string, findings: readonly Finding[]): Repair {
  const draft = oneFile(Buffer.from(text));
  const validation = { verdict: 'invalid', tier: 'validator', findings } as const;
  return {
    draft,
    repaired: draft,
    before: validation,
    after: validation,
    applied: [],
    groups: [],
    abstained: [],
    gates: [],
    trace: [],
    churn: 0,
    ms: 0,
  };
}

function found(range: {
  start: number;
  end: number;
}): Finding & { place: NonNullable<Finding['place']> } {
  return {
    kind: 'other',
    severity: 'error',
    stage: 4,
    summary: 'Wrong',
    detail: 'It is wrong.',
    place: { file: 'main.tf', range },
  };
}

/** One finding, mended by `text`. */
function repairWith(text: string): Repair {
  const finding = found({ start: 0, end: 1 });
  const edit = { file: 'main.tf', range: { start: 0, end: 1 }, text };
  const candidate = {
    action: 'change-value',
    title: 'change it',
    edits: [edit],
    score: 1,
  } as const;
  return {
    ...left('x', []),
    applied: [{ finding, at: finding.place, candidate, round: 1, proof: 'validated' }],
    groups: [{ applied: [0], edits: [edit] }],
  };
}

/** More than GitHub takes, however it is packed. */
const bigText = (): string => randomBytes(MOST_GZIP_BYTES).toString('base64');

const fixesOf = ({ fixes }: Result): readonly string[] =>
  (fixes ?? []).map((fix) => JSON.stringify(fix));

type ReadRegion = (bytes: Buffer, region: Region) => { start: number; end: number };

const byBytes: ReadRegion = (_, { byteOffset = 0, byteLength = 0 }) => ({
  start: byteOffset,
  end: byteOffset + byteLength,
});

/** As a viewer reads lines and columns. */
const byColumns: ReadRegion = (bytes, region) => {
  const lines = bytes.toString().split('\n');
  const offset = (line = 1, column = 1) => {
    const above = lines.slice(0, line - 1).map((one) => Buffer.byteLength(one) + 1);
    const mark = lines[line - 1]?.startsWith('\ufeff') ? 1 : 0;
    const before = (lines[line - 1] ?? '').slice(0, column - 1 + (line === 1 ? mark : 0));
    return above.reduce((sum, length) => sum + length, 0) + Buffer.byteLength(before);
  };
  return {
    start: offset(region.startLine, region.startColumn),
    end: offset(region.endLine, region.endColumn),
  };
};

function applied(
  draft: Module,
  fixes: readonly string[],
  read: ReadRegion,
): Record<string, string> {
  const files = new Map(draft.files.map(({ path, bytes }) => [path, bytes]));
  const changes = fixes.flatMap((fix) => (JSON.parse(fix) as Fix).artifactChanges);
  const edits = changes.flatMap(({ artifactLocation, replacements }) =>
    replacements.map((replacement) => {
      const file = (artifactLocation.uri ?? '').slice(draft.label.length + 1);
      const range = read(files.get(file) ?? Buffer.of(), replacement.deletedRegion);
      return { file, ...range, text: replacement.insertedContent?.text ?? '' };
    }),
  );
  // From the end, so that the offsets before stay what they are.
  for (const { file, start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    const bytes = files.get(file) ?? Buffer.of();
    files.set(
      file,
      Buffer.concat([bytes.subarray(0, start), Buffer.from(text), bytes.subarray(end)]),
    );
  }
  return Object.fromEntries([...files].map(([path, bytes]) => [path, bytes.toString()]));
}
