import type { Located, RepairContext } from '../../context.ts';
import { inFile } from '../../context.ts';
import { freeVariableName } from '../../declare-variable.ts';
import { renameEverywhere } from '../../rewrite-references.ts';
import { abstain, type Proposer } from './class.ts';

/** `resource "aws_vpc" "my vpc"`: the name with what a name may have, and its references. */
export const invalidName: Proposer = (context, finding, at) => {
  const block = at.path.at(-1);
  const label = block?.labels.find(({ range }) => range.start === finding.place?.range.start);
  if (!block || !label) return NO_LABEL;
  const reserved = /reserved/.test(finding.detail);
  const plain = reserved ? freeVariableName(context.scope.view, label.text) : allowed(label.text);
  const name = free(context, at, plain);
  if (!NAME.test(name)) return NO_LABEL;
  const path = pathOf(at, label.text);
  return [
    {
      action: 'rename-declaration',
      title: `name it \`${name}\``,
      score: 0.85,
      edits: [
        ...inFile(at.file, [{ range: label.range, text: label.quoted ? `"${name}"` : name }]),
        ...(path
          ? renameEverywhere(context.scope.view, path, [...path.slice(0, -1), name].join('.'))
          : []),
      ],
    },
  ];
};

const NO_LABEL = abstain('The name holds nothing that a name in Terraform may have.');

const NAME = /^[A-Za-z_][\w-]*$/;

/** What came apart at a dash or an underscore is joined again, everything else becomes an underscore. */
const allowed = (name: string): string =>
  name
    .trim()
    .replace(/\s*([_-])\s*/g, '$1')
    .replace(/[^\w-]+/g, '_')
    .replace(/^(?=[\d-])/, '_');

/** As references spell it; undefined for what nothing refers to. */
function pathOf({ path }: Located, name: string): readonly string[] | undefined {
  const [top] = path;
  const [type, own] = top?.labels ?? [];
  switch (top?.type.text) {
    case 'resource':
      return own?.text === name ? [type?.text ?? '', name] : undefined;
    case 'data':
    case 'ephemeral':
      return own?.text === name ? [top.type.text, type?.text ?? '', name] : undefined;
    case 'variable':
      return ['var', name];
    case 'module':
      return ['module', name];
    default:
      return undefined;
  }
}

/** A name that nothing of its kind has yet. */
function free({ scope: { view } }: RepairContext, { path: [top] }: Located, name: string): string {
  if (!top) return name;
  const lists = { variable: view.variables, output: view.outputs, module: view.modules };
  const [type] = top.labels;
  const taken = new Set(
    (lists[top.type.text as keyof typeof lists] ?? view.resources)
      .filter((other) => !('type' in other) || other.type === type?.text)
      .filter(({ block }) => block !== top)
      .map((other) => other.name),
  );
  let found = name;
  for (let count = 2; taken.has(found); count++) found = `${name}_${count}`;
  return found;
}
