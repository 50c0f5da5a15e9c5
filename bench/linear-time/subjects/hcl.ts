import { withoutAsked } from '../../../src/config/asked-to-leave.ts';
import { insertAttribute, removeItem, renameAttribute } from '../../../src/hcl/edit/attribute.ts';
import { applyEdits } from '../../../src/hcl/edit/text-edit.ts';
import { parseJson } from '../../../src/hcl/json/parse-json.ts';
import { parse } from '../../../src/hcl/parse.ts';
import { scan } from '../../../src/hcl/scan.ts';
import { readStrictly } from '../../../src/hcl/strict/read-strictly.ts';
import type { Document } from '../../../src/hcl/tree.ts';
import { moduleFromText } from '../../../src/module/module-from-text.ts';
import { statementsOf } from '../../../src/preference/says-the-same.ts';
import { isFormatted } from '../../../src/repair/gates/fmt/is-formatted.ts';
import { many, nested, type Shape } from '../shapes.ts';
import type { Subject } from '../subject.ts';

/** HCL in order, which is costly because it is read to its end. */
const HCL: Readonly<Record<string, Shape>> = {
  'aligned arguments': many('  a = 1 # c\n  long_name = 2 # d\n'),
  'blocks with an argument': many('b "l" {\n  a = 1\n}\n'),
  'one long list': (size) => `a = [${'1, '.repeat(size / 3)}]\n`,
  'one long sum': (size) => `a = 1${' + 1'.repeat(size / 4)}\n`,
  'one long object': (size) => `a = {\n${'  a = 1\n'.repeat(size / 8)}}\n`,
  'one long heredoc': (size) => `a = <<EOF\n${'x ${a}\n'.repeat(size / 7)}EOF\n`,
  'a long chain of conditionals': (size) => `a = ${'b ? c : '.repeat(size / 8)}d\n`,
  indexes: (size) => `a = b${'[0]'.repeat(size / 3)}\n`,
  'calls in calls': (size) => `a = ${nested('f(', ')', '1')(size)}\n`,
  'strings that hold templates': many('a = "${b} %{ if c }d%{ endif }"\n'),
};

const JSON_SHAPES: Readonly<Record<string, Shape>> = {
  'nested arrays of JSON': nested('[', ']'),
  'nested objects of JSON': nested('{"a":', '}', '1'),
  'one long string of JSON': (size) => `{"a": "${'x'.repeat(size)}"}`,
  'one long string of escapes': (size) => `{"a": "${'\\"'.repeat(size / 2)}"}`,
  'many resources in JSON': (size) =>
    `{"resource": {"a": {${Array.from({ length: size / 40 }, (_, at) => `"n${at}": {"a": "\${b}", "depends_on": ["c"]}`).join(',')}}}}`,
};

const ofText = (name: string, run: (bytes: Buffer) => unknown): Subject => ({
  name,
  shapes: HCL,
  prepare: (text) => {
    const bytes = Buffer.from(text);
    return () => run(bytes);
  },
});

const ofDocument = (name: string, run: (document: Document) => unknown): Subject => ({
  name,
  shapes: HCL,
  prepare: (text) => {
    const document = parse(Buffer.from(text));
    return () => run(document);
  },
});

export const hclSubjects: readonly Subject[] = [
  ofText('scanner', (bytes) => scan(bytes)),
  ofText('scanner by layout', (bytes) => scan(bytes, 'layout')),
  ofText('parser', parse),
  ofText('parser as terraform has it', (bytes) => readStrictly(bytes, 'main.tf')),
  { ...ofText('parser of JSON', parseJson), shapes: JSON_SHAPES },
  ofDocument('formatter', isFormatted),
  ofDocument('edits of one argument', editOne),
  ofText('statements', statementsOf),
  ofText('comments that ask', (bytes) => withoutAsked(moduleFromText('', bytes.toString()), [])),
];

/** Renames, removes and inserts in the middle of the file. */
function editOne(document: Document): void {
  const { body, bytes } = document;
  const attributes = body.items.flatMap((item) => (item.kind === 'attribute' ? [item] : []));
  const blocks = body.items.flatMap((item) => (item.kind === 'block' ? [item] : []));
  const [attribute, block] = [attributes[attributes.length >> 1], blocks[blocks.length >> 1]];
  if (attribute) {
    applyEdits(bytes, renameAttribute(document, body, attribute, 'renamed'));
    applyEdits(bytes, removeItem(document, body, attribute));
  }
  if (block) applyEdits(bytes, insertAttribute(document, block, 'new', '1'));
}
