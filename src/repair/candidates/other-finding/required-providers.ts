import { lineEnd, lineStart } from '../../../hcl/bytes.ts';
import { insertAttribute } from '../../../hcl/edit/attribute.ts';
import { appendBlock, dedentedSource, indent, insertBlockAfter } from '../../../hcl/edit/block.ts';
import { lineBreakOf } from '../../../hcl/edit/line-break.ts';
import { constantString, objectKey, sourceOf } from '../../../hcl/value.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located } from '../../context.ts';
import { abstain, expressionAt, type Proposer } from './class.ts';

/** `required_providers` outside of the `terraform` block it belongs to. */
export const looseRequirements: Proposer = (_context, _finding, at) => {
  const block = at.path.at(-1);
  if (!block || at.path.length !== 1) return MISPLACED;
  const source = indent(dedentedSource(at.document, block.range), '  ');
  const text = `terraform {\n${source}\n}`.replaceAll('\n', lineBreakOf(at.document.bytes));
  return [
    {
      action: 'move-block',
      title: 'put `required_providers` into a `terraform` block',
      score: 0.95,
      edits: inFile(at.file, [{ range: block.range, text }]),
    },
  ];
};

const MISPLACED = abstain('Where the block belongs cannot be told from where it stands.');

/** `aws { source = … }` in `required_providers`, a block in `locals`: there it is a value, and takes an `=`. */
export const blockForValue: Proposer = (_context, _finding, at) => {
  const block = at.path.at(-1);
  if (
    !block ||
    block.labels.length > 0 ||
    !block.body.items.every(({ kind }) => kind === 'attribute')
  )
    return NESTED;
  const brace = block.open.start;
  return [
    {
      action: 'block-to-argument',
      title: `write \`${block.type.text}\` as a value`,
      score: 0.9,
      edits: inFile(at.file, [{ range: { start: brace, end: brace }, text: '= ' }]),
    },
  ];
};

const NESTED = abstain('Only values stand here, and a block with labels or blocks inside is none.');

/** `region` among the requirements of a provider: its `provider` block takes it. */
export const providerSetting: Proposer = (context, finding, at) => {
  const value = at.attribute?.value;
  if (!at.attribute || value?.kind !== 'object') return MISPLACED;
  const { bytes } = at.document;
  const item = value.items.find(({ key }) => key.range.start === finding.place?.range.start);
  const name = item && objectKey(bytes, item.key);
  const provider = at.attribute.name.text;
  const line = item && {
    start: lineStart(bytes, item.range.start),
    end: lineEnd(bytes, item.range.end),
  };
  if (!item || !line || name === undefined) return MISPLACED;
  const isAlone =
    bytes.toString('latin1', line.start, line.end).trim().replace(/,$/, '') ===
    sourceOf(bytes, item);
  if (!isAlone) return MISPLACED;
  const dropped = inFile(at.file, [{ range: line, text: '' }]);
  const known = context.scope.catalogue.find(context.scope.view.sources.get(provider) ?? provider);
  const own = context.scope.view.providers.find(
    (each) => each.name === provider && each.alias === undefined,
  );
  const isSet = own?.block.body.items.some(
    (each) => each.kind === 'attribute' && each.name.text === name,
  );
  const text = sourceOf(bytes, item.value);
  const takes = known?.provider.attributes.has(name) && !isSet;
  const moved: Candidate[] = takes
    ? [
        {
          action: 'move-argument',
          title: `move \`${name}\` into the provider block`,
          score: 0.9,
          edits: own
            ? [
                ...dropped,
                ...inFile(own.file, insertAttribute(own.document, own.block, name, text)),
              ]
            : [...dropped, ...inFile(at.file, [newProvider(at, provider, name, text)])],
        },
      ]
    : [];
  return [
    ...moved,
    {
      action: 'delete-argument',
      title: `remove \`${name}\`, which is no requirement`,
      score: 0.3,
      loses: `removes \`${name}\``,
      edits: dropped,
    },
  ];
};

function newProvider({ path, document }: Located, provider: string, name: string, value: string) {
  const text = `provider "${provider}" {\n  ${name} = ${value}\n}`;
  const [top] = path;
  return top ? insertBlockAfter(document, top, text) : appendBlock(document, text);
}

/** An address with too much or too little in it: the part that names the provider. */
export const providerSource: Proposer = (_context, finding, at) => {
  const written = expressionAt(at, finding);
  const text = written && constantString(at.document.bytes, written);
  if (!written || text === undefined) return NO_ADDRESS;
  const parts = text
    .replace(/\s+/g, '')
    .replace(/^https?:\/\//, '')
    .replace(/^registry\.terraform\.io\//, '')
    .replace(/^providers\//, '')
    .split('/')
    .filter((part) => part !== '' && !/^v?\d[\d.]*$|^latest$/.test(part));
  const address = parts.slice(0, 2).join('/');
  if (
    !/^[a-z\d](?:[a-z\d-]*[a-z\d])?\/[a-z\d](?:[a-z\d-]*[a-z\d])?$/i.test(address) ||
    address === text
  )
    return NO_ADDRESS;
  return [
    {
      action: 'change-value',
      title: `write the source as \`${address}\``,
      score: 0.85,
      edits: inFile(at.file, [{ range: written.range, text: `"${address}"` }]),
    },
  ];
};

const NO_ADDRESS = abstain(
  'The source is no address of a provider, and which one is meant is not to be seen.',
);
