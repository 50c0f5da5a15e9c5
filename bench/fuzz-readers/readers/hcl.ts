import { insertAttribute, removeItem, renameAttribute } from '../../../src/hcl/edit/attribute.ts';
import { appendBlock, insertNestedBlock } from '../../../src/hcl/edit/block.ts';
import { applyEdits, type TextEdit } from '../../../src/hcl/edit/text-edit.ts';
import { parseJson } from '../../../src/hcl/json/parse-json.ts';
import { parse } from '../../../src/hcl/parse.ts';
import type { ByteRange } from '../../../src/hcl/range.ts';
import { scan } from '../../../src/hcl/scan.ts';
import { readStrictly } from '../../../src/hcl/strict/read-strictly.ts';
import type { Body, Document } from '../../../src/hcl/tree.ts';
import { attributesOf, blocksOf, walkExpression } from '../../../src/hcl/walk.ts';
import { isFormatted } from '../../../src/repair/gates/fmt/is-formatted.ts';
import { must, type Reader } from '../reader.ts';
import { jsonSeeds, terraformSeeds } from '../seeds.ts';
import { HCL_WORDS, JSON_WORDS } from '../words.ts';

/** Tokens are the file, nodes lie in nodes, problems in the file. */
export const hcl: Reader = {
  name: 'hcl',
  title: 'scanner and parser of HCL',
  seeds: terraformSeeds,
  words: HCL_WORDS,
  read: (bytes) => {
    for (const reading of ['strict', 'layout'] as const)
      must(
        printed(bytes, scan(bytes, reading)).equals(bytes),
        `printing what was scanned (${reading})`,
      );
    const document = parse(bytes);
    must(printed(bytes, document.tokens).equals(bytes), 'printing what was parsed');
    mustNest(document);
    isFormatted(document);
  },
};

/** Reads as terraform itself does. */
export const strictHcl: Reader = {
  name: 'hcl-strict',
  title: 'HCL as terraform reads it',
  seeds: terraformSeeds,
  words: HCL_WORDS,
  read: (bytes) => {
    const reading = readStrictly(bytes, 'main.tf');
    for (const { range } of reading?.errors ?? [])
      must(isWithin(range, { start: 0, end: bytes.length }), 'an error lies in the file');
  },
};

export const hclJson: Reader = {
  name: 'hcl-json',
  title: 'HCL in JSON',
  seeds: jsonSeeds,
  words: [...JSON_WORDS, '${', '}', '\\"', '"resource": {', '"depends_on": ["'],
  read: (bytes) => mustNest(parseJson(bytes)),
};

/** Every byte outside of what an edit declares stays, in its order. */
export const hclEdits: Reader = {
  name: 'hcl-edits',
  title: 'edits of HCL',
  seeds: terraformSeeds,
  words: HCL_WORDS,
  read: (bytes) => {
    const document = parse(bytes);
    for (const edits of someEdits(document)) {
      const edited = applyEdits(bytes, edits);
      must(keepsTheRest(bytes, edited, edits), 'an edit changes what it declares and nothing else');
      parse(edited);
    }
  },
};

/** The tokens and what lies between them, put together again. */
function printed(bytes: Buffer, tokens: readonly ByteRange[]): Buffer {
  const pieces: Buffer[] = [];
  let at = 0;
  for (const { start, end } of tokens) {
    const gap = bytes.toString('latin1', at, start);
    must(start >= at && /^[ \t]*$/.test(gap), 'only blanks lie between tokens');
    pieces.push(Buffer.from(gap, 'latin1'), bytes.subarray(start, end));
    at = end;
  }
  return Buffer.concat(pieces);
}

function mustNest({ body, problems, bytes }: Document): void {
  const whole = { start: 0, end: bytes.length };
  mustHold(body);
  for (const { range, insert } of problems) {
    must(isWithin(range, whole), 'a problem lies in the file');
    if (insert) must(isWithin({ start: insert.at, end: insert.at }, whole), 'so does its repair');
  }
  for (const { block } of blocksOf(body)) {
    must(isWithin(block.body.range, block.range), 'a body lies in its block');
    mustHold(block.body);
  }
  for (const { attribute } of attributesOf(body))
    walkExpression(attribute.value, ({ range }) => {
      must(range.start <= range.end, 'a range goes forwards');
      must(isWithin(range, attribute.range), 'an expression lies in its attribute');
    });
}

function mustHold({ items, range }: Body): void {
  for (const item of items) must(isWithin(item.range, range), 'an item lies in its body');
}

const isWithin = (inner: ByteRange, outer: ByteRange): boolean =>
  outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;

/** One of each sort on what stands in the middle of the file. */
function someEdits(document: Document): (readonly TextEdit[])[] {
  const attributes = [...attributesOf(document.body)];
  const blocks = [...blocksOf(document.body)];
  const attribute = attributes[attributes.length >> 1];
  const block = blocks[blocks.length >> 1]?.block;
  const around = attribute?.path.at(-1)?.body ?? document.body;
  return [
    [appendBlock(document, 'new {}')],
    ...(attribute
      ? [
          renameAttribute(document, around, attribute.attribute, 'renamed'),
          removeItem(document, around, attribute.attribute),
        ]
      : []),
    ...(block
      ? [
          [insertNestedBlock(document, block, 'new {}')],
          insertAttribute(document, block, 'new', '[\n  1\n]'),
        ]
      : []),
  ];
}

function keepsTheRest(before: Buffer, after: Buffer, edits: readonly TextEdit[]): boolean {
  let [from, to] = [0, 0];
  for (const { range, text } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const kept = before.subarray(from, range.start);
    if (!after.subarray(to, to + kept.length).equals(kept)) return false;
    from = range.end;
    to += kept.length + Buffer.byteLength(text);
  }
  return after.subarray(to).equals(before.subarray(from));
}
