import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { applyEdits } from '../../src/hcl/edit/text-edit.ts';
import { parse } from '../../src/hcl/parse.ts';
import type { Document } from '../../src/hcl/tree.ts';

const FIXTURES = new URL('fixtures/', import.meta.url);

describe.each(readdirSync(FIXTURES))('%s', (name) => {
  const file = (each: string): URL => new URL(`${name}/${each}`, FIXTURES);
  const broken = readFileSync(file('broken.tf'));
  const expected = JSON.parse(readFileSync(file('expected.json'), 'utf8'));
  const document = parse(broken);

  test('every top-level block is found', () => {
    expect(headersOf(document)).toEqual(expected.blocks);
  });

  test('the problems say what broke', () => {
    expect(document.problems.length).toBeGreaterThan(0);
    const reasons = document.problems.map(({ reason }) => reason);
    if (expected.reasons) expect(reasons).toEqual(expected.reasons);
  });

  if (existsSync(file('mended.tf'))) {
    test('inserting what is missing mends the file', () => {
      const mended = applyEdits(
        broken,
        document.problems.flatMap(({ insert }) =>
          insert ? [{ range: { start: insert.at, end: insert.at }, text: insert.text }] : [],
        ),
      );
      expect(mended.toString()).toBe(readFileSync(file('mended.tf'), 'utf8'));
      expect(parse(mended).problems).toEqual([]);
    });
  }
});

test('a local fault in a badly indented file does not bring indentation into play', () => {
  const source = 'resource "a" "b" {\nc {\nd: 1\n}\ne {\n}\n}\nresource "a" "c" {\n}\n';
  const { body, problems } = parse(Buffer.from(source));
  expect(problems.map(({ reason }) => reason)).toEqual(['colon-for-equals']);
  expect(body.items).toHaveLength(2);
});

test('a line that looks like the header of a block and is none does not stop the parser', () => {
  const source = 'resource 0x1a" "b" {\n  c = "d"\n\nresource "a" "c" {\n}\n';
  expect(parse(Buffer.from(source)).problems.length).toBeGreaterThan(0);
});

const headersOf = ({ body }: Document): string[] =>
  body.items.flatMap((item) =>
    item.kind === 'block'
      ? [[item.type.text, ...item.labels.map(({ text }) => text)].join(' ')]
      : [],
  );
