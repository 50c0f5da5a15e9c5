import type { Finding } from '../../finding/finding.ts';
import { removeItem } from '../../hcl/edit/attribute.ts';
import { quote } from '../../hcl/value.ts';
import type { Abstained, Candidate } from '../candidate.ts';
import { inFile, type Located, type RepairContext } from '../context.ts';
import { aliasProvider } from './duplicate/alias-provider.ts';
import { type FoundBlock, mergeBlocks } from './duplicate/merge-blocks.ts';
import { repeatedAttribute } from './duplicate/repeated-attribute.ts';
import { sameText } from './duplicate/same-text.ts';

type Duplicate = Extract<Finding, { kind: 'duplicate' }>;

/**
 * Drop exact copies · put two that do not contradict each other together · rename the later declaration · drop the
 * later one where renaming makes no sense.
 */
export function duplicate(
  context: RepairContext,
  finding: Duplicate,
  at: Located,
): readonly Candidate[] | Abstained {
  if (finding.what === 'attribute' || finding.what === 'local')
    return repeatedAttribute(context, at, finding);
  const second = blockAt(at);
  const first = second && firstTwin(context, second);
  if (!second || !first) return FIRST_ELSEWHERE;
  const title = nameOf(finding, second);
  const same = sameText(first, second);
  if (same) return [drop(second, `drop the second ${title}, which repeats the first`, 0.95)];
  const merged = mergeBlocks(first, second);
  return [
    ...(merged
      ? [
          {
            action: 'drop-duplicate' as const,
            title: `put the two declarations of ${title} together`,
            edits: [...merged, ...removal(second)],
            score: 0.75,
          },
        ]
      : []),
    ...(finding.what === 'provider' ? aliasProvider(context, second) : []),
    ...(RENAMED.has(finding.what) ? rename(context, second) : []),
    {
      ...drop(second, `drop the second ${title}`, 0.2),
      loses: `removes the second ${title}`,
    },
  ];
}

const FIRST_ELSEWHERE: Abstained = {
  abstained: 'What it repeats is declared where nothing may be changed.',
};

const RENAMED: ReadonlySet<string> = new Set(['resource', 'data', 'output', 'module']);

/** The innermost block at the place: `required_providers` is one inside `terraform`. */
function blockAt({ file, document, path }: Located): FoundBlock | undefined {
  const block = path.at(-1);
  if (!block) return undefined;
  const around = path.at(-2);
  return around
    ? { file, document, block, body: around.body, around }
    : { file, document, block, body: document.body };
}

const nameOf = ({ name }: Duplicate, { block }: FoundBlock): string =>
  `\`${name === '' ? block.type.text : name}\``;

function firstTwin(context: RepairContext, second: FoundBlock): FoundBlock | undefined {
  const all = [...context.scope.view.documents].flatMap(([file, document]) =>
    document.body.items.flatMap((item): FoundBlock[] => {
      if (item.kind !== 'block') return [];
      const inner = item.body.items.flatMap((inside): FoundBlock[] =>
        inside.kind === 'block' && item.type.text === 'terraform'
          ? [{ file, document, block: inside, body: item.body }]
          : [],
      );
      return [{ file, document, block: item, body: document.body }, ...inner];
    }),
  );
  const twin = all.find(({ block }) => keyOf(block) === keyOf(second.block));
  return twin && twin.block !== second.block && !twin.file.endsWith('.json') ? twin : undefined;
}

const keyOf = ({ type, labels }: FoundBlock['block']): string =>
  [type.text, ...labels.map(({ text }) => text)].join(' ');

/** With the block around it, where nothing else is in that. */
const removal = ({ file, document, body, block, around }: FoundBlock) =>
  inFile(
    file,
    around && body.items.length === 1
      ? removeItem(document, document.body, around)
      : removeItem(document, body, block),
  );

const drop = (second: FoundBlock, title: string, score: number): Candidate => ({
  action: 'drop-duplicate',
  title,
  edits: removal(second),
  score,
});

/** References go on meaning the first: nothing says which of the two an author had in mind. */
function rename(context: RepairContext, { file, block }: FoundBlock): Candidate[] {
  const label = block.labels.at(-1);
  if (!label) return [];
  const taken = new Set(
    [...context.scope.view.documents.values()].flatMap(({ body }) =>
      body.items.flatMap((item) => (item.kind === 'block' ? [item.labels.at(-1)?.text] : [])),
    ),
  );
  let name = `${label.text}_2`;
  for (let count = 3; taken.has(name); count++) name = `${label.text}_${count}`;
  return [
    {
      action: 'rename-declaration',
      title: `rename the second \`${label.text}\` to \`${name}\``,
      edits: [{ file, range: label.range, text: quote(name) }],
      score: 0.6,
    },
  ];
}
