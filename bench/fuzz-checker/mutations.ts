import type { TextEdit } from '../../src/hcl/edit/text-edit.ts';
import type { Call, Expression, Traversal } from '../../src/hcl/expression.ts';
import type { ByteRange } from '../../src/hcl/range.ts';
import type { Attribute, Block, Document } from '../../src/hcl/tree.ts';
import { attributesOf, blocksOf, walkExpression } from '../../src/hcl/walk.ts';
import type { ModuleView } from '../../src/module/module-view.ts';
import { itemOfResource, topLevelBlock } from './blocks.ts';
import { expression, literal } from './expressions.ts';
import { reference } from './names.ts';
import type { Random } from './random.ts';

interface Place {
  readonly document: Document;
  readonly view: ModuleView;
  readonly random: Random;
}

/** One change at a drawn place; undefined where the module has no such place. */
export type Mutation = (place: Place) => readonly TextEdit[] | undefined;

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'delete-attribute': ({ document, random }) =>
    drawn(random, attributes(document), ({ range }) => [replace(range, '')]),
  'duplicate-attribute': ({ document, random }) =>
    drawn(random, attributes(document), ({ range }) => [
      insert(range.end, `\n${textOf(document, range)}`),
    ]),
  'rename-attribute': ({ document, random }) =>
    drawn(random, attributes(document), ({ name }) => [
      replace(name.range, newName(document, random, name.text)),
    ]),
  'delete-block': ({ document, random }) =>
    drawn(random, blocks(document), ({ range }) => [replace(range, '')]),
  'duplicate-block': ({ document, random }) =>
    drawn(random, blocks(document), ({ range }) => [
      insert(range.end, `\n${textOf(document, range)}`),
    ]),
  'rename-block': ({ document, random }) =>
    drawn(random, blocks(document), ({ type }) => [
      replace(type.range, newName(document, random, type.text)),
    ]),
  'change-label': ({ document, random }) =>
    drawn(
      random,
      blocks(document).flatMap(({ labels }) => labels),
      ({ range, text }) => [
        replace(
          range,
          random.pick(['', `"${text}x"`, `"${text}" "more"`, text, '"a b"', '"1"', `"\${var.x}"`]),
        ),
      ],
    ),
  'attribute-to-block': ({ document, random }) =>
    drawn(random, attributes(document), ({ name, value }) => [
      replace({ start: name.range.end, end: value.range.start }, ' '),
      ...(value.kind === 'object'
        ? []
        : [insert(value.range.start, '{ a = '), insert(value.range.end, ' }')]),
    ]),
  'block-to-attribute': ({ document, random }) =>
    drawn(
      random,
      [...blocksOf(document.body)].filter(({ path }) => path.length > 0).map(({ block }) => block),
      ({ open }) => [insert(open.start, '= ')],
    ),
  'swap-values': ({ document, random }) => {
    const [a, b] = [drawOne(random, attributes(document)), drawOne(random, attributes(document))];
    if (!a || !b || a.value.range.end > b.value.range.start) return undefined;
    return [
      replace(a.value.range, textOf(document, b.value.range)),
      replace(b.value.range, textOf(document, a.value.range)),
    ];
  },
  'change-literal': ({ document, random }) =>
    drawn(random, attributes(document), ({ value }) => [replace(value.range, literal(random))]),
  'replace-value': ({ document, view, random }) =>
    drawn(random, attributes(document), ({ value }) => [
      replace(value.range, expression(view, random)),
    ]),
  'wrap-value': ({ document, random }) =>
    drawn(random, attributes(document), ({ value }) => {
      const [before, after] = random.pick(WRAPPERS);
      return [insert(value.range.start, before), insert(value.range.end, after)];
    }),
  'wrong-reference': ({ document, view, random }) =>
    drawn(random, expressions(document).filter(isTraversal), ({ root, steps, range }) =>
      random.pick<() => readonly TextEdit[]>([
        () => [replace(root.range, `${root.text}x`)],
        () => [insert(range.end, '.nothing')],
        () => [
          insert(
            range.end,
            random.pick([
              '[0]',
              '["a"]',
              '[*]',
              '.*',
              '.0',
              '[count.index]',
              '[each.key]',
              '[each.key].id',
            ]),
          ),
        ],
        () => [replace(steps.at(-1)?.range ?? root.range, '')],
        () => [replace(steps[0]?.range ?? root.range, '.nothing')],
        () => [replace(range, reference(view, random))],
      ])(),
    ),
  'wrong-call': ({ document, view, random }) =>
    drawn(random, expressions(document).filter(isCall), ({ name, args, range }) =>
      random.pick<() => readonly TextEdit[]>([
        () => [
          replace(
            name.range,
            random.pick([
              `${name.text}x`,
              'length',
              'jsonencode',
              'tolist',
              'merge',
              'lookup',
              'format',
            ]),
          ),
        ],
        () => [insert(range.end - 1, `, ${expression(view, random, 1)}`)],
        () => (args[0] ? [replace(args[0].range, expression(view, random, 1))] : []),
        () => (args.at(-1) ? [insert(range.end - 1, '...')] : []),
      ])(),
    ),
  'edit-template': ({ document, view, random }) =>
    drawn(
      random,
      document.tokens.filter(({ kind }) => kind === 'text'),
      ({ start, end }) => [
        insert(
          start + random.below(end - start + 1),
          random.pick([
            `\${var.nothing}`,
            `\${${expression(view, random, 1)}}`,
            '${',
            '%{',
            '}',
            '$${',
            '%%{ x',
            '\\q',
            '\\u00e9',
            '\\n',
            '"',
            '\n',
            '%{ if true }x%{ endif }',
            '%{ if true }x',
            '%{ endif }',
            `%{ for a in [1] }\${a}%{ endfor }`,
            'é',
            '😀',
            '~}',
          ]),
        ),
      ],
    ),
  'delete-token': ({ document, random }) =>
    drawn(random, document.tokens, (token) => [replace(token, '')]),
  'duplicate-token': ({ document, random }) =>
    drawn(random, document.tokens, (token) => [insert(token.end, textOf(document, token))]),
  'insert-token': ({ document, random }) =>
    drawn(random, document.tokens, ({ end }) => [insert(end, random.pick(TOKENS))]),
  truncate: ({ document, random }) =>
    drawn(random, document.tokens, ({ end }) => [
      replace({ start: end, end: document.bytes.length }, ''),
    ]),
  'add-block': ({ document, view, random }) => {
    const items = document.body.items;
    const at = items.length === 0 ? document.bytes.length : (random.pick(items).range.end ?? 0);
    return [insert(at, `\n\n${topLevelBlock(view, random)}\n`)];
  },
  'add-to-resource': ({ document, view, random }) =>
    drawn(random, blocks(document).filter(isResource), ({ open, body }) =>
      body.items.length === 0 && textOf(document, body.range).trim() === ''
        ? [replace(body.range, `\n${itemOfResource(view, random)}\n`)]
        : [insert(open.end, `\n${itemOfResource(view, random)}\n`)],
    ),
  'add-to-any-block': ({ document, view, random }) =>
    drawn(random, blocks(document), ({ open }) => [
      insert(open.end, `\n${itemOfResource(view, random)}\n`),
    ]),
  'make-dynamic': ({ document, view, random }) =>
    drawn(
      random,
      [...blocksOf(document.body)].filter(({ path }) => path.length > 0).map(({ block }) => block),
      ({ type, range }) => [
        insert(
          range.start,
          `dynamic "${type.text}" {\n  for_each = ${random.pick(['[1]', '[]', 'var.nothing', expression(view, random, 1)])}\n  `,
        ),
        replace(type.range, 'content'),
        insert(range.end, '\n}'),
      ],
    ),
  'line-ends': ({ document }) => {
    const breaks = document.tokens.filter(({ kind }) => kind === 'newline');
    return breaks.map((token) => replace(token, '\r\n'));
  },
  'byte-order-mark': () => [insert(0, '\uFEFF')],
};

const WRAPPERS = [
  ['[', ']'],
  ['{ a = ', ' }'],
  ['"${', '}"'],
  ['"x-${', '}"'],
  ['tostring(', ')'],
  ['tonumber(', ')'],
  ['toset([', '])'],
  ['tolist(', ')'],
  ['jsonencode(', ')'],
  ['try(', ', null)'],
  ['can(', ')'],
  ['sensitive(', ')'],
  ['[for x in ', ' : x]'],
  ['{ for k, v in ', ' : k => v }'],
  ['length(', ')'],
  ['var.nothing ? ', ' : null'],
  ['true ? ', ' : 3'],
  ['(', ')'],
  ['-', ''],
  ['!', ''],
  ['', '[0]'],
  ['', '.nothing'],
  ['one(', '[*])'],
] as const;

const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '"',
  "'",
  '`',
  '=',
  '==',
  ':',
  ',',
  '.',
  '...',
  '?',
  '#',
  '//',
  '/*',
  '*/',
  '\n',
  '<<EOT',
  '<<-EOT\n',
  '${',
  '%{',
  ' x ',
  ' 1 ',
  '0x1',
  '1.',
  '!',
  '&',
  '&&',
  ';',
  '@',
  '\\',
  '-',
  '=>',
  '\t',
  '\u00a0',
  '😀',
  '\u0000',
];

const isTraversal = (each: Expression): each is Traversal => each.kind === 'traversal';
const isCall = (each: Expression): each is Call => each.kind === 'call';
const isResource = ({ type }: Block): boolean => type.text === 'resource' || type.text === 'data';

const attributes = ({ body }: Document): readonly Attribute[] =>
  [...attributesOf(body)].map(({ attribute }) => attribute);
const blocks = ({ body }: Document): readonly Block[] =>
  [...blocksOf(body)].map(({ block }) => block);

function expressions(document: Document): readonly Expression[] {
  const found: Expression[] = [];
  for (const { value } of attributes(document)) walkExpression(value, (each) => found.push(each));
  return found;
}

/** A small slip, another name of the module, or one that means something to core. */
function newName(document: Document, random: Random, name: string): string {
  const others = [
    ...attributes(document).map((each) => each.name.text),
    ...blocks(document).map((each) => each.type.text),
  ];
  return random.pick<() => string>([
    () => `${name}s`,
    () => name.slice(0, -1) || 'x',
    () => random.pick(others),
    () =>
      random.pick([
        'count',
        'for_each',
        'depends_on',
        'provider',
        'lifecycle',
        'dynamic',
        'provisioner',
        'connection',
        'id',
        'arn',
        'tags',
        'name',
        'data',
        'variable',
        'output',
        'source',
        'version',
      ]),
  ])();
}

function drawn<T>(
  random: Random,
  from: readonly T[],
  edit: (chosen: T) => readonly TextEdit[],
): readonly TextEdit[] | undefined {
  const chosen = drawOne(random, from);
  return chosen === undefined ? undefined : edit(chosen);
}

const drawOne = <T>(random: Random, from: readonly T[]): T | undefined =>
  from.length === 0 ? undefined : random.pick(from);

const replace = ({ start, end }: ByteRange, text: string): TextEdit => ({
  range: { start, end },
  text,
});
const insert = (at: number, text: string): TextEdit => ({ range: { start: at, end: at }, text });
const textOf = ({ bytes }: Document, { start, end }: ByteRange): string =>
  bytes.toString('utf8', start, end);
